// SPDX-License-Identifier: Apache-2.0

import { EditList } from '@/parts/EditList'
import { useText } from '@/text/words'
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
  return (
    <fieldset className="stack">
      <legend>{t('admin.participants')}</legend>
      <p className="soft">{t('admin.participants_hint')}</p>
      <EditList
        items={parts}
        blank={kBlank}
        add={t('admin.add_participant')}
        nameOf={part => part.key}
        onChange={onChange}
      >
        {(part, put, at) => (
          <>
            <TextField
              label={t('admin.part_key')}
              fault={faultAt(`participants[${at}]`)}
              value={part.key}
              onChange={key => put({ key })}
            />
            <ComboBox
              label={t('admin.part_agency')}
              value={part.agency}
              onChange={agency => put({ agency })}
              options={agencies}
            />
            <TextField
              label={t('admin.part_work')}
              width="wide"
              value={part.work}
              onChange={work => put({ work })}
            />
            <TextField
              label={t('admin.part_time')}
              width="narrow"
              inputMode="decimal"
              fault={part.amount && !isAmount(part.amount) ? t('admin.amount_first') : undefined}
              value={part.amount}
              onChange={amount => put({ amount })}
            />
            <Select
              label={t('web.term')}
              value={part.unit}
              onChange={unit => put({ unit: unit as PartForm['unit'] })}
              options={partUnits.map(unit => ({ value: unit, label: t(`admin.term.${unit}`) }))}
            />
          </>
        )}
      </EditList>
    </fieldset>
  )
}
