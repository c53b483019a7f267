// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ask } from '@/api/client'
import { day, today, weekday } from '@/lib/moment'
import { name, useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Select } from '@/ui/field/Field'
import { Tag, type Tone } from '@/ui/status-tag/StatusTag'
import { Table } from '@/ui/table/Table'
import { NewClosure } from './NewClosure'

const tones: Record<string, Tone> = {
  working: 'good',
  swapped_working: 'good',
  service_only: 'wait',
}

/** What was stated of single days, year by year, and a new statement with its consequences first. */
export function CalendarsPage() {
  const t = useText()
  const thisYear = Number(today().slice(0, 4))
  const [year, setYear] = useState(String(thisYear))
  const [making, setMaking] = useState(false)
  const stated = useQuery({
    queryKey: ['calendar', year],
    queryFn: async () =>
      (await ask(api.GET('/api/admin/closures', { params: { query: { year: Number(year) } } })))
        .items,
  })
  return (
    <div className="stack">
      <div className="row">
        <h1>{t('admin.calendars')}</h1>
        <Select
          label={t('admin.year')}
          value={year}
          onChange={setYear}
          options={[thisYear - 1, thisYear, thisYear + 1].map(one => ({
            value: String(one),
            label: String(one),
          }))}
        />
        <Button look="primary" onPress={() => setMaking(true)}>
          {t('admin.new_closure')}
        </Button>
      </div>
      <Refused error={stated.error} />
      <Table
        aria-label={t('admin.calendars')}
        rows={stated.data ?? []}
        rowKey={one => one.statement}
        loading={stated.isFetching}
        columns={[
          {
            id: 'day',
            title: t('web.day'),
            head: true,
            cell: one => `${name('web.weekday', String(weekday(one.on_day)))} ${day(one.on_day)}`,
          },
          {
            id: 'kind',
            title: t('admin.day_kind'),
            cell: one => (
              <Tag tone={one.known_until ? 'plain' : (tones[one.kind] ?? 'bad')}>
                {name('admin.day_kind', one.kind)}
                {one.known_until && ` (${t('admin.revoked')})`}
              </Tag>
            ),
          },
          { id: 'sessions', title: t('admin.sessions'), cell: one => one.sessions },
          {
            id: 'swap',
            title: t('admin.swapped_with'),
            cell: one => one.swapped_with && day(one.swapped_with),
          },
          { id: 'reason', title: t('web.reason'), cell: one => one.name || one.reason },
          { id: 'source', title: t('admin.decision'), cell: one => one.decision },
        ]}
      />
      {making && <NewClosure onClose={() => setMaking(false)} />}
    </div>
  )
}
