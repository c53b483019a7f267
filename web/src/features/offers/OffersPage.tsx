// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ask } from '@/api/client'
import type { OfferView } from '@/api/wire'
import { matches } from '@/lib/fold'
import { day, isForEver } from '@/lib/moment'
import { money } from '@/lib/money'
import { useAgencies } from '@/parts/admin'
import { termWords } from '@/text/term'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { TextField } from '@/ui/field/Field'
import { Table } from '@/ui/table/Table'
import { AnswerTimeOfOffer } from './AnswerTimeOfOffer'
import { NewOffer } from './NewOffer'
import { Rules } from './Rules'
import { Withdraw } from './Withdraw'

/** What is offered where, by which decision: imported is not offered. */
export function OffersPage() {
  const t = useText()
  const [typed, setTyped] = useState('')
  const [making, setMaking] = useState<'new' | OfferView | null>(null)
  const [ruling, setRuling] = useState<OfferView | null>(null)
  const [timing, setTiming] = useState<OfferView | null>(null)
  const [ending, setEnding] = useState<OfferView | null>(null)
  const offers = useQuery({
    queryKey: ['admin-offers'],
    queryFn: async () => (await ask(api.GET('/api/admin/offers'))).items,
  })
  const agencies = useAgencies()
  const agencyName = (id: string) => agencies.data?.find(one => one.agency === id)?.name ?? '…'
  const shown = (offers.data ?? []).filter(one =>
    matches(`${one.code} ${one.name} ${one.domain}`, typed),
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
        rowKey={one => one.offer}
        loading={offers.isFetching}
        onOpen={setMaking}
        columns={[
          {
            id: 'code',
            title: t('web.procedure_code'),
            width: '7rem',
            head: true,
            cell: one => one.code,
          },
          {
            id: 'name',
            title: t('web.procedure'),
            cell: one => one.name,
            full: one => one.name,
          },
          {
            id: 'place',
            title: t('admin.place'),
            width: '12rem',
            cell: one => agencyName(one.place),
            full: one => agencyName(one.place),
          },
          {
            id: 'term',
            title: t('web.term'),
            width: '9rem',
            cell: one => termWords(one.terms[0]?.term),
            full: one => one.terms.map(term => termWords(term.term)).join('; '),
          },
          {
            id: 'fee',
            title: t('web.fee'),
            width: '6.5rem',
            number: true,
            cell: one =>
              one.rules.fees ? t('admin.by_rules') : one.fees[0] ? money(one.fees[0].amount) : '–',
            full: one => one.fees.map(fee => `${fee.name}: ${money(fee.amount)}`).join('; '),
          },
          { id: 'process', title: t('admin.process'), width: '7.5rem', cell: one => one.process },
          {
            id: 'record',
            title: t('admin.record'),
            width: '7rem',
            cell: one => t(`admin.record.${one.system_of_record}`),
          },
          {
            id: 'decision',
            title: t('admin.decision'),
            width: '11rem',
            cell: one => `${one.decision.number}, ${day(one.valid_from)}`,
            full: one => `${one.decision.agency}, ${day(one.decision.signed_on)}`,
          },
          {
            id: 'do',
            title: '',
            width: '18rem',
            cell: one =>
              isForEver(one.valid_until) ? (
                <span className="row">
                  <Button
                    look="quiet"
                    aria-label={t('admin.rules_of_offer', { what: one.name })}
                    onPress={() => setRuling(one)}
                  >
                    {t('admin.rules_short')}
                  </Button>
                  <Button
                    look="quiet"
                    aria-label={t('admin.answer_time_of_offer', { what: one.name })}
                    onPress={() => setTiming(one)}
                  >
                    {t('admin.answer_time_short')}
                  </Button>
                  <Button
                    look="quiet"
                    aria-label={t('admin.withdraw_what', { what: one.name })}
                    onPress={() => setEnding(one)}
                  >
                    {t('admin.withdraw')}
                  </Button>
                </span>
              ) : (
                t('admin.ended_on', { day: day(one.valid_until) })
              ),
          },
        ]}
      />
      {making && (
        <NewOffer start={making === 'new' ? null : making} onClose={() => setMaking(null)} />
      )}
      {ruling && <Rules offer={ruling} onClose={() => setRuling(null)} />}
      {timing && <AnswerTimeOfOffer offer={timing} onClose={() => setTiming(null)} />}
      {ending && <Withdraw offer={ending} onClose={() => setEnding(null)} />}
    </div>
  )
}
