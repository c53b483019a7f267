// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ask } from '@/api/client'
import type { DelegationLine } from '@/api/wire'
import { day, today } from '@/lib/moment'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Table } from '@/ui/table/Table'
import { EndDelegation } from './EndDelegation'
import { NewDelegation } from './NewDelegation'

const lasts = (one: DelegationLine) => !one.until || one.until >= today()

/** Authority given on for a time (ủy quyền), the newest first. */
export function DelegationsPage() {
  const t = useText()
  const [giving, setGiving] = useState(false)
  const [ending, setEnding] = useState<DelegationLine | null>(null)
  const given = useQuery({
    queryKey: ['delegations'],
    queryFn: async () => (await ask(api.GET('/api/admin/delegations'))).items,
  })
  return (
    <div className="stack">
      <div className="row middle">
        <h1>{t('admin.delegations')}</h1>
        <Button look="primary" onPress={() => setGiving(true)}>
          {t('admin.new_delegation')}
        </Button>
      </div>
      <p className="soft">{t('admin.delegation_hint')}</p>
      <Refused error={given.error} />
      <Table
        aria-label={t('admin.delegations')}
        rows={given.data ?? []}
        rowKey={one => one.delegation}
        loading={given.isFetching}
        empty={t('admin.no_delegation')}
        columns={[
          {
            id: 'from',
            title: t('admin.delegating_agency'),
            head: true,
            cell: one => one.from_agency_name,
          },
          { id: 'to', title: t('admin.delegated_agency'), cell: one => one.to_agency_name },
          {
            id: 'what',
            title: t('web.procedure'),
            cell: one => one.procedure_code || t('admin.every_procedure'),
          },
          { id: 'decision', title: t('admin.decision'), cell: one => one.decision },
          {
            id: 'when',
            title: t('admin.from_day'),
            cell: one =>
              one.until
                ? t('admin.from_until', { from: day(one.from_on), until: day(one.until) })
                : `${day(one.from_on)}, ${t('admin.until_ended')}`,
          },
          {
            id: 'do',
            title: '',
            cell: one =>
              lasts(one) && (
                <Button
                  look="quiet"
                  aria-label={t('admin.end_delegation_of', { agency: one.to_agency_name })}
                  onPress={() => setEnding(one)}
                >
                  {t('admin.end_delegation')}
                </Button>
              ),
          },
        ]}
      />
      {giving && <NewDelegation onClose={() => setGiving(false)} />}
      {ending && <EndDelegation delegation={ending} onClose={() => setEnding(null)} />}
    </div>
  )
}
