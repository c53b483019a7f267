// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import { fieldOf, wordsOf } from '@/api/problem'
import type { OfferFee, OfferInput, OfferView } from '@/api/wire'
import { AnswerTime } from '@/parts/AnswerTime'
import { useAgencies, useProcesses } from '@/parts/admin'
import { EditList } from '@/parts/EditList'
import { SaveFoot } from '@/parts/SaveFoot'
import { useText } from '@/text/words'
import { Radios } from '@/ui/choice/Choice'
import { ComboBox } from '@/ui/combobox/ComboBox'
import { DateField } from '@/ui/date-field/DateField'
import { Dialog } from '@/ui/dialog/Dialog'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { NumberField, Select, TextField } from '@/ui/field/Field'
import {
  kNoFee,
  missingIn,
  needsAmount,
  type OfferForm,
  startOf,
  type TermUnit,
  termUnits,
  toRequest,
} from './form'
import { Participants } from './Participants'

const pers: OfferFee['per'][] = ['dossier', 'copy', 'page', 'item']

/** Offers a procedure at a place by decision; an open one is offered anew, the old one ends. */
export function NewOffer({ start, onClose }: { start: OfferView | null; onClose: () => void }) {
  const t = useText()
  const agencies = useAgencies()
  const processes = useProcesses()
  const [typed, setTyped] = useState(start?.name ?? '')
  const [form, setForm] = useState(() => startOf(start))
  const put = (change: Partial<OfferForm>) => setForm(now => ({ ...now, ...change }))
  const found = useQuery({
    queryKey: ['procedures', typed],
    queryFn: async () =>
      (await ask(api.GET('/api/procedures', { params: { query: { q: typed, limit: 20 } } }))).items,
    enabled: typed.trim().length > 2,
  })
  const save = useAct(
    (body: OfferInput, headers) => ask(api.POST('/api/admin/offers', { body, headers })),
    { onDone: onClose, stale: [['admin-offers']] },
  )
  const faultAt = (...fields: string[]) =>
    fields.some(field => fieldOf(save.error)?.startsWith(field)) ? wordsOf(save.error) : undefined
  const missing = missingIn(form)
  const choices = (agencies.data ?? []).map(one => ({
    id: one.agency,
    name: one.name,
    note: one.is_provisional ? `${one.code} (${t('admin.provisional')})` : one.code,
  }))
  return (
    <Dialog
      wide
      title={t('admin.new_offer')}
      onClose={onClose}
      foot={
        <SaveFoot
          onClose={onClose}
          pending={save.pending}
          disabledReason={missing && t(missing)}
          onSave={() => save.run(toRequest(form))}
        />
      }
    >
      <Refused error={save.error} />
      {!start && (
        <TextField
          label={t('admin.find_procedure')}
          width="wide"
          value={typed}
          onChange={setTyped}
          autoFocus
        />
      )}
      <Select
        name="procedure_code"
        fault={faultAt('procedure_code')}
        label={t('web.procedure')}
        width="wide"
        value={form.procedure}
        onChange={procedure => put({ procedure })}
        options={[
          { value: '', label: t('web.choose') },
          ...(start ? [{ value: start.code, label: start.name }] : []),
          ...(found.data ?? [])
            .filter(one => one.code !== start?.code)
            .map(one => ({ value: one.code, label: `${one.name} (${one.code})` })),
        ]}
      />
      <div className="halves">
        <ComboBox
          name="place_id"
          fault={faultAt('place_id')}
          label={t('admin.place')}
          value={form.place}
          onChange={place => put({ place })}
          options={choices}
        />
        <ComboBox
          name="agency_id"
          fault={faultAt('agency_id')}
          label={t('admin.competent_agency')}
          value={form.agency}
          onChange={agency => put({ agency })}
          options={choices}
        />
        <ComboBox
          name="partner_id"
          fault={faultAt('partner_id')}
          label={t('admin.partner_agency')}
          value={form.partner}
          onChange={partner => put({ partner })}
          options={choices}
        />
      </div>
      <Participants
        parts={form.participants}
        agencies={choices}
        faultAt={faultAt}
        onChange={participants => put({ participants })}
      />
      <div className="row">
        <TextField
          name="decision_no"
          fault={faultAt('decision_no')}
          label={t('admin.decision')}
          value={form.decision}
          onChange={decision => put({ decision })}
        />
        <DateField
          label={t('desk.signed_on')}
          fault={faultAt('decision_on')}
          value={form.decisionOn}
          onChange={decisionOn => put({ decisionOn })}
        />
        <DateField
          label={t('web.from')}
          fault={faultAt('from')}
          value={form.from}
          onChange={from => put({ from })}
        />
        <ComboBox
          name="process_code"
          fault={faultAt('process_code')}
          label={t('admin.process')}
          value={form.process}
          onChange={process => put({ process })}
          options={(processes.data ?? []).map(one => ({
            id: one.code,
            name: one.name,
            note: `v${one.version}`,
          }))}
        />
      </div>
      <Radios
        legend={t('admin.record')}
        value={form.record}
        onChange={record => put({ record })}
        options={(['ours', 'ministry', 'portal'] as const).map(value => ({
          value,
          label: t(`admin.record.${value}`),
        }))}
      />
      <div className="row">
        <Select
          name="terms"
          fault={faultAt('terms')}
          label={t('web.term')}
          value={form.termUnit}
          onChange={unit => put({ termUnit: unit as TermUnit })}
          options={termUnits.map(unit => ({ value: unit, label: t(`admin.term.${unit}`) }))}
        />
        {form.termUnit === 'same_day' ? (
          <TextField
            label={t('admin.cutoff')}
            width="narrow"
            value={form.cutoff}
            onChange={cutoff => put({ cutoff })}
          />
        ) : (
          needsAmount(form.termUnit) && (
            <TextField
              label={t('admin.amount')}
              width="narrow"
              inputMode="decimal"
              value={form.amount}
              onChange={amount => put({ amount })}
            />
          )
        )}
        <TextField
          label={t('admin.stands_on')}
          value={form.source}
          onChange={source => put({ source })}
        />
      </div>
      <AnswerTime
        label={t('desk.answer_within')}
        hint={t('admin.answer_time_hint')}
        fault={faultAt('answer_within')}
        value={form.answerTime}
        onChange={answerTime => put({ answerTime })}
      />
      <EditList
        items={form.fees}
        blank={kNoFee}
        add={t('admin.add_fee')}
        nameOf={fee => fee.name}
        onChange={fees => put({ fees })}
      >
        {(fee, change, at) => (
          <>
            <TextField
              label={t('web.fee')}
              fault={faultAt(`fees[${at}]`)}
              width="wide"
              value={fee.name}
              onChange={name => change({ name })}
            />
            <NumberField
              label={t('admin.dong')}
              width="narrow"
              value={fee.amount}
              onChange={amount => change({ amount })}
            />
            <Select
              label={t('admin.per')}
              value={fee.per}
              onChange={per => change({ per: per as OfferFee['per'] })}
              options={pers.map(value => ({ value, label: t(`admin.per.${value}`) }))}
            />
          </>
        )}
      </EditList>
    </Dialog>
  )
}
