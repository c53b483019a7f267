// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api, ask } from '@/api/client'
import type { Late } from '@/api/wire'
import { to } from '@/lib/addresses'
import { addDays, dayTime, today } from '@/lib/moment'
import { count } from '@/lib/money'
import { codeWidth } from '@/parts/columns'
import { useText } from '@/text/words'
import { workingTime } from '@/text/working_time'
import { Due } from '@/ui/due/Due'
import { Table } from '@/ui/table/Table'

/** Which agency is over its share, and which opinions have not come. */
export function LateShares({ found }: { found: Late | undefined }) {
  const t = useText()
  const shares = found?.shares ?? []
  const opinions = found?.consultations ?? []
  return (
    <>
      {shares.length > 0 && (
        <Table
          aria-label={t('desk.late_shares')}
          rows={shares}
          rowKey={row => `${row.dossier_code} ${row.part} ${row.due_at}`}
          columns={[
            {
              id: 'code',
              title: t('web.code'),
              head: true,
              width: codeWidth(shares.map(row => row.dossier_code)),
              cell: row => <Link to={to.desk.dossier(row.dossier_code)}>{row.dossier_code}</Link>,
            },
            { id: 'agency', title: t('desk.agency_of_share'), cell: row => row.agency_name },
            {
              id: 'over',
              title: t('desk.overrun'),
              cell: row =>
                `${workingTime(row.overrun_minutes)}${row.is_open ? '' : ` (${t('desk.share_handed_over')})`}`,
            },
            {
              id: 'due',
              title: t('desk.share_due'),
              cell: row => row.due_at && dayTime(row.due_at),
            },
            {
              id: 'dossier-due',
              title: t('desk.dossier_due'),
              cell: row => <Due due={row.dossier_due_at} />,
            },
          ]}
        />
      )}
      {opinions.length > 0 && (
        <Table
          aria-label={t('desk.late_consultations')}
          rows={opinions}
          rowKey={row => `${row.dossier_code} ${row.subject} ${row.due_at}`}
          columns={[
            {
              id: 'code',
              title: t('web.code'),
              head: true,
              width: codeWidth(opinions.map(row => row.dossier_code)),
              cell: row => <Link to={to.desk.dossier(row.dossier_code)}>{row.dossier_code}</Link>,
            },
            { id: 'agency', title: t('desk.asked_agency'), cell: row => row.agency_name },
            { id: 'subject', title: t('desk.consultation_subject'), cell: row => row.subject },
            { id: 'asker', title: t('desk.asker'), cell: row => row.asker_name },
            {
              id: 'due',
              title: t('desk.consultation_due'),
              cell: row => <Due due={row.due_at} done={row.answered_at !== null} />,
            },
            {
              id: 'told',
              title: t('desk.told_at'),
              cell: row => row.told_at && dayTime(row.told_at),
            },
          ]}
        />
      )}
    </>
  )
}

const kSpan = 90

/** The shares of the last three months, by agency. */
export function ShareStatistics() {
  const t = useText()
  const until = today()
  const from = addDays(until, -kSpan)
  const asked = useQuery({
    queryKey: ['shares', from, until],
    queryFn: () => ask(api.GET('/api/desk/shares', { params: { query: { from, until } } })),
  })
  const rows = asked.data?.items ?? []
  if (rows.length === 0) return null
  return (
    <Table
      aria-label={t('desk.share_statistics', { n: kSpan })}
      rows={rows}
      rowKey={row => row.agency_id}
      columns={[
        {
          id: 'agency',
          title: t('desk.agency_of_share'),
          head: true,
          cell: row => row.agency_name,
        },
        { id: 'n', title: t('desk.shares_number'), number: true, cell: row => count(row.number) },
        { id: 'on-time', title: t('desk.on_time'), number: true, cell: row => count(row.on_time) },
        { id: 'over', title: t('desk.shares_over'), number: true, cell: row => count(row.overrun) },
        {
          id: 'minutes',
          title: t('desk.overrun'),
          cell: row => row.overrun_minutes > 0 && workingTime(row.overrun_minutes),
        },
        { id: 'open', title: t('desk.open'), number: true, cell: row => count(row.open) },
        {
          id: 'open-late',
          title: t('desk.late_count'),
          number: true,
          cell: row => count(row.open_late),
        },
      ]}
    />
  )
}
