// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ask } from '@/api/client'
import type { ImportRow } from '@/api/wire'
import { dayTime } from '@/lib/moment'
import { count } from '@/lib/money'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { type Column, Table } from '@/ui/table/Table'
import { Lines } from './Lines'

const figures = ['read', 'added', 'changed', 'same', 'refused', 'unclear'] as const

/** What the last imports read, and what became of it; Enter shows an import's lines. */
export function ImportsPage() {
  const t = useText()
  const [chosen, setChosen] = useState<string | null>(null)
  const imports = useQuery({
    queryKey: ['imports'],
    queryFn: async () => (await ask(api.GET('/api/admin/imports'))).items,
  })
  const shown = imports.data?.find(one => one.id === chosen) ?? imports.data?.[0]
  return (
    <div className="stack">
      <h1>{t('admin.imports')}</h1>
      <Refused error={imports.error} />
      <Table
        aria-label={t('admin.imports')}
        rows={imports.data ?? []}
        rowKey={one => one.id}
        loading={imports.isFetching}
        empty={t('admin.no_imports')}
        onOpen={one => setChosen(one.id)}
        columns={[
          {
            id: 'at',
            title: t('admin.imported_at'),
            head: true,
            cell: one => dayTime(one.imported_at),
          },
          { id: 'sources', title: t('admin.source'), cell: one => one.sources },
          ...figures.map(
            (figure): Column<ImportRow> => ({
              id: figure,
              title: t(`admin.import.${figure}`),
              number: true,
              cell: one => count(one[figure]),
            }),
          ),
          {
            id: 'do',
            title: '',
            cell: one => (
              <Button
                look="quiet"
                aria-label={t('admin.lines_of', { sources: one.sources })}
                onPress={() => setChosen(one.id)}
              >
                {t('admin.lines')}
              </Button>
            ),
          },
        ]}
      />
      {shown && <Lines key={shown.id} of={shown} />}
    </div>
  )
}
