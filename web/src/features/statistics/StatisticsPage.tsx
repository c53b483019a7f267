// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ask } from '@/api/client'
import type { UnitStatistics } from '@/api/wire'
import { day, today } from '@/lib/moment'
import { count } from '@/lib/money'
import { useText } from '@/text/words'
import { DateField } from '@/ui/date-field/DateField'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Select } from '@/ui/field/Field'
import { Table } from '@/ui/table/Table'
import { lastMonths } from './months'

const kMonths = 60

/** Receptions of some months by the units there were on a day: old ones, or those of today. */
export function StatisticsPage() {
  const t = useText()
  const months = lastMonths(today(), kMonths)
  const [from, setFrom] = useState(months[11]?.value ?? '')
  const [until, setUntil] = useState(months[0]?.value ?? '')
  const [by, setBy] = useState<string | null>(today())
  const said = (value: string) => months.find(one => one.value === value)?.label ?? value
  const asked = useQuery({
    queryKey: ['unit-statistics', from, until, by],
    queryFn: async () =>
      (
        await ask(
          api.GET('/api/admin/unit-statistics', {
            params: {
              query: {
                from_month: Number(from),
                until_month: Number(until),
                units_of: by ?? today(),
              },
            },
          }),
        )
      ).items,
    enabled: by !== null,
  })
  const rows = asked.data ?? []
  const sum = (of: 'received' | 'finished' | 'late') =>
    count(rows.reduce((all, one) => all + one[of], 0))
  return (
    <div className="stack">
      <h1>{t('admin.statistics')}</h1>
      <div className="row">
        <Select label={t('admin.from_month')} value={from} onChange={setFrom} options={months} />
        <Select label={t('admin.until_month')} value={until} onChange={setUntil} options={months} />
        <DateField label={t('admin.units_of_day')} value={by} onChange={setBy} />
      </div>
      {by && (
        <p className="soft">
          {t('admin.statistics_hint', { from: said(from), until: said(until), day: day(by) })}
        </p>
      )}
      <Refused error={asked.error} />
      <Table
        aria-label={t('admin.statistics')}
        rows={rows}
        rowKey={one => one.unit}
        loading={asked.isFetching}
        empty={t('admin.no_statistics')}
        columns={[
          { id: 'unit', title: t('admin.unit'), head: true, cell: one => one.unit_name },
          { id: 'agency', title: t('admin.agency'), cell: one => one.agency_name },
          {
            id: 'received',
            title: t('admin.received_count'),
            number: true,
            cell: one => count(one.received),
          },
          {
            id: 'finished',
            title: t('admin.finished_count'),
            number: true,
            cell: one => count(one.finished),
          },
          {
            id: 'late',
            title: t('admin.finished_late'),
            number: true,
            cell: one => count(one.late),
          },
          { id: 'share', title: t('admin.on_time_share'), number: true, cell: onTime },
        ]}
      />
      {rows.length > 1 && (
        <p>
          <b>{t('admin.statistics_total')}</b>: {t('admin.received_count')} {sum('received')} ·{' '}
          {t('admin.finished_count')} {sum('finished')} · {t('admin.finished_late')} {sum('late')}
        </p>
      )}
    </div>
  )
}

const onTime = (one: UnitStatistics) =>
  one.finished > 0 ? `${Math.floor((100 * (one.finished - one.late)) / one.finished)} %` : '–'
