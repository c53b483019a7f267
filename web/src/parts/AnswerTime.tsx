// SPDX-License-Identifier: Apache-2.0
import { useText } from '@/text/words'
import { Select, TextField } from '@/ui/field/Field'
import { type AnswerTimeForm, answerUnits } from './answer_time'

type Props = {
  label: string
  hint: string
  value: AnswerTimeForm
  onChange: (value: AnswerTimeForm) => void
  fault?: string | undefined
}

/** In what time papers have to be brought; no amount: no time is set. */
export function AnswerTime({ label, hint, value, onChange, fault }: Props) {
  const t = useText()
  return (
    <div className="row">
      <TextField
        name="answer_within"
        fault={fault}
        label={label}
        hint={hint}
        width="narrow"
        inputMode="numeric"
        value={value.amount}
        onChange={amount => onChange({ ...value, amount })}
      />
      <Select
        label={t('web.unit_of_time')}
        value={value.unit}
        onChange={unit =>
          onChange({ ...value, unit: answerUnits.find(one => one === unit) ?? 'day' })
        }
        options={answerUnits.map(unit => ({ value: unit, label: t(`web.unit.${unit}`) }))}
      />
    </div>
  )
}
