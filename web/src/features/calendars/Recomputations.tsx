// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { api, ask } from '@/api/client'
import { dayTime } from '@/lib/moment'
import { count } from '@/lib/money'
import { useText } from '@/text/words'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Table } from '@/ui/table/Table'

const kLookAgain = 2000

/** The last changes of calendars and how many dossiers each moved; told as it goes on. */
export function Recomputations() {
  const t = useText()
  const done = useQuery({
    queryKey: ['calendar', 'recomputations'],
    queryFn: async () => (await ask(api.GET('/api/admin/recomputations'))).items,
    refetchInterval: asked => (asked.state.data?.some(one => !one.ended_at) ? kLookAgain : false),
  })
  if (!done.error && !done.data?.length) return null
  return (
    <>
      <h2>{t('admin.recomputations')}</h2>
      <Refused error={done.error} />
      <Table
        aria-label={t('admin.recomputations')}
        rows={done.data ?? []}
        rowKey={one => one.id}
        columns={[
          { id: 'at', title: t('admin.asked_at'), head: true, cell: one => dayTime(one.asked_at) },
          { id: 'calendar', title: t('admin.calendar'), cell: one => one.calendar },
          { id: 'decision', title: t('admin.decision'), cell: one => one.decision },
          {
            id: 'looked',
            title: t('admin.looked_at'),
            number: true,
            cell: one => count(one.looked_at),
          },
          { id: 'moved', title: t('admin.moved'), number: true, cell: one => count(one.moved) },
          {
            id: 'ended',
            title: t('admin.recomputed_at'),
            cell: one => (one.ended_at ? dayTime(one.ended_at) : t('admin.under_way')),
          },
        ]}
      />
    </>
  )
}
