// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ask } from '@/api/client'
import { dayTime } from '@/lib/moment'
import { count } from '@/lib/money'
import { say, useText } from '@/text/words'
import { Facts } from '@/ui/details/Facts'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Select } from '@/ui/field/Field'
import { Tag, type Tone } from '@/ui/status-tag/StatusTag'
import { Table } from '@/ui/table/Table'

const tones: Record<string, Tone> = { new: 'good', changed: 'run', same: 'plain', refused: 'bad', unclear: 'wait' }
const figures = ['read', 'new', 'changed', 'same', 'refused', 'unclear'] as const

/** What the last imports read, and what is wrong with which line. */
export function ImportsPage() {
  const t = useText()
  const [at, setAt] = useState(0)
  const imports = useQuery({
    queryKey: ['imports'],
    queryFn: async () => (await ask(api.GET('/api/admin/imports'))).items,
  })
  const report = imports.data?.[at]
  return (
    <div className="stack">
      <div className="row">
        <h1>{t('admin.imports')}</h1>
        <Select
          label={t('admin.which_import')}
          width="wide"
          value={String(at)}
          onChange={value => setAt(Number(value))}
          options={(imports.data ?? []).map((one, index) => ({
            value: String(index),
            label: `${dayTime(one.at)} · ${one.file}`,
          }))}
        />
      </div>
      <Refused error={imports.error} />
      {imports.data?.length === 0 && <p className="soft">{t('admin.no_imports')}</p>}
      {report && (
        <>
          <section className="card">
            <Facts facts={figures.map(figure => [t(`admin.import.${figure}`), count(report[figure])])} />
          </section>
          <Table
            aria-label={t('admin.import_lines')}
            rows={report.records}
            rowKey={one => String(one.line)}
            columns={[
              { id: 'line', title: t('admin.line'), number: true, width: '5rem', cell: one => one.line },
              { id: 'code', title: t('web.procedure_code'), head: true, cell: one => one.code ?? '–' },
              {
                id: 'outcome',
                title: t('admin.import_outcome'),
                cell: one => (
                  <Tag tone={tones[one.outcome] ?? 'plain'}>
                    {say(`admin.import.${one.outcome}`) ?? one.outcome}
                  </Tag>
                ),
              },
              {
                id: 'notes',
                title: t('web.note'),
                cell: one =>
                  one.notes
                    .map(note => `${say(note.code) ?? note.code}${note.field ? ` (${note.field})` : ''}`)
                    .join('; '),
              },
            ]}
          />
        </>
      )}
    </div>
  )
}
