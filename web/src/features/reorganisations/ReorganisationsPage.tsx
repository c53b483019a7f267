// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ask } from '@/api/client'
import { day } from '@/lib/moment'
import { count } from '@/lib/money'
import { name, useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Table } from '@/ui/table/Table'
import { NewReorganisation } from './NewReorganisation'

const kLookAgain = 5000

/** Decisions that merged, split, closed agencies or moved what they do, and what still follows. */
export function ReorganisationsPage() {
  const t = useText()
  const [making, setMaking] = useState(false)
  const done = useQuery({
    queryKey: ['reorganisations'],
    queryFn: async () => (await ask(api.GET('/api/admin/reorganisations'))).items,
    refetchInterval: asked => (asked.state.data?.some(one => one.waiting > 0) ? kLookAgain : false),
  })
  return (
    <div className="stack">
      <div className="row middle">
        <h1>{t('admin.reorganisations')}</h1>
        <Button look="primary" onPress={() => setMaking(true)}>
          {t('admin.new_reorganisation')}
        </Button>
      </div>
      <Refused error={done.error} />
      <Table
        aria-label={t('admin.reorganisations')}
        rows={done.data ?? []}
        rowKey={one => one.reorganisation}
        loading={done.isFetching}
        empty={t('admin.no_reorganisation')}
        columns={[
          {
            id: 'effective',
            title: t('admin.effective_on'),
            width: '8rem',
            head: true,
            cell: one => day(one.effective_on),
          },
          {
            id: 'decision',
            title: t('admin.decision'),
            cell: one => `${one.decision}, ${one.decided_by}, ${day(one.decided_on)}`,
          },
          {
            id: 'agencies',
            title: t('admin.handovers'),
            cell: one => (
              <ul>
                {one.agencies.slice(0, 20).map(move => (
                  <li key={`${move.before} ${move.after}`}>
                    {name('admin.succession', move.kind)}: {move.before_name} → {move.after_name}
                  </li>
                ))}
                {one.agencies.length > 20 && (
                  <li>{t('admin.and_more', { n: count(one.agencies.length - 20) })}</li>
                )}
              </ul>
            ),
          },
          {
            id: 'waiting',
            title: t('admin.still_waiting'),
            number: true,
            cell: one => count(one.waiting),
          },
        ]}
      />
      {making && <NewReorganisation onClose={() => setMaking(false)} />}
    </div>
  )
}
