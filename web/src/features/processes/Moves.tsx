// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ask } from '@/api/client'
import { dayTime } from '@/lib/moment'
import { byWords } from '@/text/by'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Table } from '@/ui/table/Table'
import { Refusals } from './Refusals'
import { keys } from './wire'

/** Dossiers moved between versions of a process: by whom, why, how many stayed. */
export function Moves({ code }: { code: string }) {
  const t = useText()
  const [looking, setLooking] = useState<string | null>(null)
  const moves = useQuery({
    queryKey: keys.moves(code),
    queryFn: async () =>
      (await ask(api.GET('/api/admin/processes/{code}/moves', { params: { path: { code } } })))
        .items,
    // While one is under way its figures move.
    refetchInterval: query => (query.state.data?.some(one => !one.ended_at) ? 3000 : false),
  })
  if (!moves.error && (moves.data?.length ?? 0) === 0) return null
  return (
    <section className="stack" aria-label={t('modeller.moves')}>
      <h2>{t('modeller.moves')}</h2>
      <Refused error={moves.error} />
      <Table
        aria-label={t('modeller.moves')}
        rows={moves.data ?? []}
        rowKey={one => one.id}
        columns={[
          {
            id: 'what',
            title: t('modeller.version'),
            head: true,
            cell: one => `${one.from} → ${one.to}`,
          },
          { id: 'reason', title: t('modeller.move_reason'), cell: one => one.reason },
          {
            id: 'by',
            title: t('admin.stated_by'),
            cell: one => `${byWords(one.asked_by)}, ${dayTime(one.asked_at)}`,
          },
          {
            id: 'moved',
            title: t('modeller.moved'),
            number: true,
            cell: one => `${one.moved}/${one.looked_at}`,
          },
          {
            id: 'refused',
            title: t('modeller.stayed'),
            number: true,
            cell: one =>
              one.refused > 0 ? (
                <Button
                  look="quiet"
                  aria-label={t('modeller.stayed_which', { n: one.refused })}
                  onPress={() => setLooking(one.id)}
                >
                  {String(one.refused)}
                </Button>
              ) : (
                '0'
              ),
          },
          {
            id: 'ended',
            title: t('modeller.state'),
            cell: one => (one.ended_at ? dayTime(one.ended_at) : t('modeller.under_way')),
          },
        ]}
      />
      {looking && <Refusals move={looking} onClose={() => setLooking(null)} />}
    </section>
  )
}
