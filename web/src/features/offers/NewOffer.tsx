// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import type { AdminOffer, OfferInput, TermUnit } from '@/api/sketch'
import { useAgencies, useProcesses, useUnits } from '@/parts/admin'
import { SaveFoot } from '@/parts/SaveFoot'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Radios } from '@/ui/choice/Choice'
import { ComboBox } from '@/ui/combobox/ComboBox'
import { DateField } from '@/ui/date-field/DateField'
import { Dialog } from '@/ui/dialog/Dialog'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { NumberField, Select, TextField } from '@/ui/field/Field'
import { missingIn, type OfferForm, startOf, toRequest } from './form'

const units: TermUnit[] = ['working_day', 'working_hour', 'day', 'hour', 'month', 'same_day', 'none']

/** Offers a procedure at a place by decision; an open one is offered anew, the old one ends. */
export function NewOffer({ start, onClose }: { start: AdminOffer | null; onClose: () => void }) {
  const t = useText()
  const places = useUnits()
  const agencies = useAgencies()
  const processes = useProcesses()
  const [typed, setTyped] = useState(start?.procedure_name ?? '')
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
  const missing = missingIn(form)
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
        label={t('web.procedure')}
        width="wide"
        value={form.procedure}
        onChange={procedure => put({ procedure })}
        options={[
          { value: '', label: t('web.choose') },
          ...(start ? [{ value: start.procedure_code, label: start.procedure_name }] : []),
          ...(found.data ?? [])
            .filter(one => one.code !== start?.procedure_code)
            .map(one => ({ value: one.code, label: `${one.name} (${one.code})` })),
        ]}
      />
      <div className="halves">
        <ComboBox
          label={t('admin.unit')}
          value={form.unit}
          onChange={unit => put({ unit })}
          options={(places.data ?? []).map(one => ({ id: one.id, name: one.name, note: one.agency_name }))}
        />
        <ComboBox
          label={t('admin.competent_agency')}
          value={form.agency}
          onChange={agency => put({ agency })}
          options={(agencies.data ?? []).map(one => ({ id: one.id, name: one.name, note: one.code }))}
        />
      </div>
      <div className="row">
        <TextField
          name="decision_no"
          label={t('admin.decision')}
          value={form.decision}
          onChange={decision => put({ decision })}
        />
        <DateField label={t('web.from')} value={form.from} onChange={from => put({ from })} />
        <ComboBox
          label={t('admin.process')}
          value={form.process}
          onChange={process => put({ process })}
          options={(processes.data ?? []).map(one => ({ id: one.code, name: one.name, note: `v${one.version}` }))}
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
          label={t('web.term')}
          value={form.termUnit}
          onChange={unit => put({ termUnit: unit as OfferForm['termUnit'] })}
          options={[
            { value: '', label: t('admin.term_of_record') },
            ...units.map(unit => ({ value: unit, label: t(`admin.term.${unit}`) })),
          ]}
        />
        {form.termUnit === 'same_day' ? (
          <TextField
            label={t('admin.cutoff')}
            width="narrow"
            value={form.cutoff}
            onChange={cutoff => put({ cutoff })}
          />
        ) : (
          form.termUnit !== '' &&
          form.termUnit !== 'none' && (
            <TextField
              label={t('admin.amount')}
              width="narrow"
              inputMode="decimal"
              value={form.amount}
              onChange={amount => put({ amount })}
            />
          )
        )}
      </div>
      {form.fees.map((fee, at) => {
        const change = (next: Partial<typeof fee>) =>
          put({ fees: form.fees.map((one, index) => (index === at ? { ...one, ...next } : one)) })
        return (
          <div className="row" key={at}>
            <TextField label={t('web.fee')} width="wide" value={fee.name} onChange={name => change({ name })} />
            <NumberField label={t('admin.dong')} width="narrow" value={fee.amount} onChange={amount => change({ amount })} />
            <Button
              look="quiet"
              aria-label={t('web.remove_what', { what: fee.name })}
              onPress={() => put({ fees: form.fees.filter((_, index) => index !== at) })}
            >
              {t('web.remove')}
            </Button>
          </div>
        )
      })}
      <div>
        <Button onPress={() => put({ fees: [...form.fees, { code: '', name: '', amount: 0 }] })}>
          {t('admin.add_fee')}
        </Button>
      </div>
    </Dialog>
  )
}
