// SPDX-License-Identifier: Apache-2.0
import type { CalendarRow, CalendarVersion } from '@/api/wire'
import { day, dayTime } from '@/lib/moment'
import { name, useText } from '@/text/words'
import { Table } from '@/ui/table/Table'

/** "Mon–Fri 08:00-12:00 13:00-17:00": weekdays with the same hours are said once. */
export function weekText(week: string[]): string {
  const groups: { first: number; last: number; hours: string }[] = []
  week.forEach((hours, at) => {
    const last = groups.at(-1)
    if (last && last.hours === hours && last.last === at) last.last = at + 1
    else groups.push({ first: at + 1, last: at + 1, hours })
  })
  const weekday = (one: number) => name('web.weekday', String(one % 7))
  return groups
    .filter(one => one.hours)
    .map(one =>
      one.first === one.last
        ? `${weekday(one.first)} ${one.hours}`
        : `${weekday(one.first)}–${weekday(one.last)} ${one.hours}`,
    )
    .join('; ')
}

type Props = { versions: CalendarVersion[]; calendars: CalendarRow[] }

/** Years the calendar answers for, hours of the week, and the calendars that lie over the city's. */
export function Versions({ versions, calendars }: Props) {
  const t = useText()
  const who = (by: string, at: string | null | undefined) =>
    at ? `${by || t('admin.by_system')}, ${dayTime(at)}` : t('admin.in_program')
  const decided = (one: { decision: string; decided_on?: string | null }) =>
    one.decided_on ? `${one.decision}, ${day(one.decided_on)}` : one.decision
  return (
    <>
      <h2>{t('admin.calendar_versions')}</h2>
      <Table
        aria-label={t('admin.calendar_versions')}
        rows={versions}
        rowKey={one => `${one.year} ${one.from_on} ${one.recorded_at}`}
        columns={[
          {
            id: 'what',
            title: t('admin.stated'),
            head: true,
            cell: one =>
              one.year
                ? t(one.is_provisional ? 'admin.year_provisional' : 'admin.year_final', {
                    year: String(one.year),
                  })
                : t('admin.hours_of_week'),
          },
          { id: 'from', title: t('web.from'), cell: one => day(one.from_on) },
          { id: 'week', title: t('admin.sessions'), cell: one => weekText(one.week) },
          { id: 'reason', title: t('web.reason'), cell: one => one.reason },
          { id: 'source', title: t('admin.decision'), cell: decided },
          {
            id: 'who',
            title: t('admin.stated_by'),
            cell: one => who(one.recorded_by, one.recorded_at),
          },
        ]}
      />
      {calendars.length > 1 && (
        <Table
          aria-label={t('admin.calendar')}
          rows={calendars}
          rowKey={one => one.calendar}
          columns={[
            { id: 'code', title: t('admin.calendar'), head: true, cell: one => one.calendar },
            { id: 'name', title: t('admin.place_name'), cell: one => one.name },
            { id: 'agency', title: t('admin.agency'), cell: one => one.agency_name },
            { id: 'base', title: t('admin.lies_over'), cell: one => one.base },
            { id: 'source', title: t('admin.decision'), cell: decided },
            {
              id: 'who',
              title: t('admin.stated_by'),
              cell: one => who(one.opened_by, one.opened_at),
            },
          ]}
        />
      )}
    </>
  )
}
