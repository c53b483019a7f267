// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ask } from '@/api/client'
import type { AdminOffer } from '@/api/sketch'
import { matches } from '@/lib/fold'
import { day } from '@/lib/moment'
import { money } from '@/lib/money'
import { termWords } from '@/text/term'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { TextField } from '@/ui/field/Field'
import { Table } from '@/ui/table/Table'
import { NewOffer } from './NewOffer'
import { Withdraw } from './Withdraw'

/** What is offered where, by which decision: imported is not offered. */
export function OffersPage() {
  const t = useText()
  const [typed, setTyped] = useState('')
  const [making, setMaking] = useState<'new' | AdminOffer | null>(null)
  const [ending, setEnding] = useState<AdminOffer | null>(null)
  const offers = useQuery({
    queryKey: ['admin-offers'],
    queryFn: async () => (await ask(api.GET('/api/admin/offers'))).items,
  })
  const shown = (offers.data ?? []).filter(one =>
    matches(`${one.procedure_code} ${one.procedure_name} ${one.unit_name}`, typed),
  )
  return (
    <div className="stack">
      <div className="row">
        <h1>{t('admin.offers')}</h1>
        <TextField label={t('web.find')} value={typed} onChange={setTyped} width="wide" />
        <Button look="primary" onPress={() => setMaking('new')}>
          {t('admin.new_offer')}
        </Button>
      </div>
      <Refused error={offers.error} />
      <Table
        aria-label={t('admin.offers')}
        clipped
        rows={shown}
        rowKey={one => one.id}
        loading={offers.isFetching}
        onOpen={setMaking}
        columns={[
          { id: 'code', title: t('web.procedure_code'), width: '6rem', head: true, cell: one => one.procedure_code },
          { id: 'name', title: t('web.procedure'), cell: one => one.procedure_name, full: one => one.procedure_name },
          { id: 'unit', title: t('admin.unit'), width: '13rem', cell: one => one.unit_name, full: one => one.unit_name },
          { id: 'term', title: t('web.term'), width: '9rem', cell: one => termWords(one.term), full: one => termWords(one.term) },
          { id: 'fee', title: t('web.fee'), width: '7rem', number: true, cell: one => one.fees.length ? money(one.fees.reduce((sum, fee) => sum + fee.amount, 0)) : '–' },
          { id: 'process', title: t('admin.process'), width: '8rem', cell: one => one.process_code },
          { id: 'record', title: t('admin.record'), width: '7rem', cell: one => t(`admin.record.${one.record}`) },
          { id: 'decision', title: t('admin.decision'), width: '10rem', cell: one => `${one.decision_no}, ${day(one.from)}${one.until ? ` – ${day(one.until)}` : ''}` },
          {
            id: 'do',
            title: '',
            width: '7rem',
            cell: one =>
              !one.until && (
                <Button
                  look="quiet"
                  aria-label={t('admin.withdraw_what', { what: one.procedure_name })}
                  onPress={() => setEnding(one)}
                >
                  {t('admin.withdraw')}
                </Button>
              ),
          },
        ]}
      />
      {making && (
        <NewOffer start={making === 'new' ? null : making} onClose={() => setMaking(null)} />
      )}
      {ending && <Withdraw offer={ending} onClose={() => setEnding(null)} />}
    </div>
  )
}
