// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ask } from '@/api/client'
import type { ClosureLine } from '@/api/wire'
import { day, dayTime, today, weekday } from '@/lib/moment'
import { name, say, useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Select } from '@/ui/field/Field'
import { Tag, type Tone } from '@/ui/status-tag/StatusTag'
import { Table } from '@/ui/table/Table'
import { NewClosure } from './NewClosure'
import { Recomputations } from './Recomputations'
import { Versions } from './Versions'

const tones: Record<string, Tone> = {
  working: 'good',
  swapped_working: 'good',
  service_only: 'wait',
}

/** The days of a year as they were stated, by whom, and a new statement with its consequences first. */
export function CalendarsPage() {
  const t = useText()
  const thisYear = Number(today().slice(0, 4))
  const [year, setYear] = useState(String(thisYear))
  const [calendar, setCalendar] = useState('H26')
  const [changing, setChanging] = useState<'new' | ClosureLine | null>(null)
  const query = { calendar, year: Number(year) }
  const stated = useQuery({
    queryKey: ['calendar', calendar, year],
    queryFn: async () => (await ask(api.GET('/api/admin/closures', { params: { query } }))).items,
  })
  const known = useQuery({
    queryKey: ['calendar', 'versions', calendar],
    queryFn: () => ask(api.GET('/api/admin/calendars', { params: { query: { calendar } } })),
  })
  const decided = (one: ClosureLine) =>
    one.decided_on ? `${one.decision}, ${day(one.decided_on)}` : one.decision
  return (
    <div className="stack">
      <div className="row">
        <h1>{t('admin.calendars')}</h1>
        <Select
          label={t('admin.calendar')}
          value={calendar}
          onChange={setCalendar}
          options={(known.data?.items ?? [{ calendar: 'H26', name: '' }]).map(one => ({
            value: one.calendar,
            label: one.name ? `${one.calendar} – ${one.name}` : one.calendar,
          }))}
        />
        <Select
          label={t('admin.year')}
          value={year}
          onChange={setYear}
          options={[thisYear - 1, thisYear, thisYear + 1].map(one => ({
            value: String(one),
            label: String(one),
          }))}
        />
        <Button look="primary" onPress={() => setChanging('new')}>
          {t('admin.new_closure')}
        </Button>
      </div>
      <Refused error={stated.error ?? known.error} />
      <Table
        aria-label={t('admin.calendars')}
        rows={stated.data ?? []}
        rowKey={one => one.statement ?? `${one.on_day} ${one.kind}`}
        loading={stated.isFetching}
        empty={t('admin.nothing_stated')}
        columns={[
          {
            id: 'day',
            title: t('web.day'),
            width: '8.5rem',
            head: true,
            cell: one => `${name('web.weekday', String(weekday(one.on_day)))} ${day(one.on_day)}`,
          },
          {
            id: 'kind',
            title: t('admin.day_kind'),
            width: '12rem',
            cell: one => (
              <Tag tone={one.known_until ? 'plain' : (tones[one.kind] ?? 'bad')}>
                {name('admin.day_kind', one.kind)}
                {one.known_until && ` (${t('admin.revoked_on', { day: day(one.known_until) })})`}
              </Tag>
            ),
          },
          { id: 'sessions', title: t('admin.sessions'), cell: one => one.sessions },
          {
            id: 'swap',
            title: t('admin.swapped_with'),
            cell: one => one.swapped_with && day(one.swapped_with),
          },
          {
            id: 'reason',
            title: t('web.reason'),
            cell: one => say(one.name) ?? (one.name || one.reason),
          },
          { id: 'source', title: t('admin.decision'), cell: decided },
          {
            id: 'who',
            title: t('admin.stated_by'),
            width: '14rem',
            cell: one =>
              one.recorded_at
                ? `${one.recorded_by || t('admin.by_system')}, ${dayTime(one.recorded_at)}`
                : t('admin.in_program'),
          },
          {
            id: 'do',
            title: '',
            cell: one =>
              one.statement &&
              !one.known_until && (
                <Button
                  look="quiet"
                  aria-label={t('admin.revoke_day', { day: day(one.on_day) })}
                  onPress={() => setChanging(one)}
                >
                  {t('admin.revoke')}
                </Button>
              ),
          },
        ]}
      />
      <Recomputations />
      <Versions versions={known.data?.versions ?? []} calendars={known.data?.items ?? []} />
      {changing && (
        <NewClosure
          calendar={calendar}
          revoking={changing === 'new' ? null : changing}
          onClose={() => setChanging(null)}
        />
      )}
    </div>
  )
}
