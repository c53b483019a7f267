// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { api, ask } from '@/api/client'
import type { ImportRow } from '@/api/wire'
import { dayTime } from '@/lib/moment'
import { count } from '@/lib/money'
import { useText } from '@/text/words'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { type Column, Table } from '@/ui/table/Table'

const figures = ['read', 'added', 'changed', 'same', 'refused', 'unclear'] as const

/** What the last imports read, and what became of it. */
export function ImportsPage() {
  const t = useText()
  const imports = useQuery({
    queryKey: ['imports'],
    queryFn: async () => (await ask(api.GET('/api/admin/imports'))).items,
  })
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
        columns={[
          { id: 'at', title: t('web.time'), head: true, cell: one => dayTime(one.imported_at) },
          { id: 'sources', title: t('admin.source'), cell: one => one.sources },
          ...figures.map(
            (figure): Column<ImportRow> => ({
              id: figure,
              title: t(`admin.import.${figure}`),
              number: true,
              cell: one => count(one[figure]),
            }),
          ),
        ]}
      />
    </div>
  )
}
