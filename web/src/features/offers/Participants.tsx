// SPDX-License-Identifier: Apache-2.0
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { ComboBox, type Option } from '@/ui/combobox/ComboBox'
import { Select, TextField } from '@/ui/field/Field'
import { isAmount, type PartForm, partUnits } from './form'

type Props = {
  parts: PartForm[]
  agencies: Option[]
  faultAt: (field: string) => string | undefined
  onChange: (parts: PartForm[]) => void
}

const kBlank: PartForm = { key: '', agency: null, work: '', amount: '', unit: 'working_day' }

/** The agencies that take part in every dossier (liên thông): part, work and time of each. */
export function Participants({ parts, agencies, faultAt, onChange }: Props) {
  const t = useText()
  const change = (at: number, next: Partial<PartForm>) =>
    onChange(parts.map((one, index) => (index === at ? { ...one, ...next } : one)))
  return (
    <fieldset className="stack">
      <legend>{t('admin.participants')}</legend>
      <p className="soft">{t('admin.participants_hint')}</p>
      {parts.map((part, at) => (
        <div className="row" key={at}>
          <TextField
            label={t('admin.part_key')}
            fault={faultAt(`participants[${at}]`)}
            value={part.key}
            onChange={key => change(at, { key })}
          />
          <ComboBox
            label={t('admin.part_agency')}
            value={part.agency}
            onChange={agency => change(at, { agency })}
            options={agencies}
          />
          <TextField
            label={t('admin.part_work')}
            width="wide"
            value={part.work}
            onChange={work => change(at, { work })}
          />
          <TextField
            label={t('admin.part_time')}
            width="narrow"
            inputMode="decimal"
            fault={part.amount && !isAmount(part.amount) ? t('admin.amount_first') : undefined}
            value={part.amount}
            onChange={amount => change(at, { amount })}
          />
          <Select
            label={t('web.term')}
            value={part.unit}
            onChange={unit => change(at, { unit: unit as PartForm['unit'] })}
            options={partUnits.map(unit => ({ value: unit, label: t(`admin.term.${unit}`) }))}
          />
          <Button
            look="quiet"
            aria-label={t('web.remove_what', { what: part.key })}
            onPress={() => onChange(parts.filter((_, index) => index !== at))}
          >
            {t('web.remove')}
          </Button>
        </div>
      ))}
      <div>
        <Button onPress={() => onChange([...parts, kBlank])}>{t('admin.add_participant')}</Button>
      </div>
    </fieldset>
  )
}
