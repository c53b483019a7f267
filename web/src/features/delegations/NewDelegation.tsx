// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import { fieldOf, wordsOf } from '@/api/problem'
import type { GiveAuthorityInput } from '@/api/wire'
import { today } from '@/lib/moment'
import { useAgencies } from '@/parts/admin'
import { SaveFoot } from '@/parts/SaveFoot'
import { useText } from '@/text/words'
import { ComboBox } from '@/ui/combobox/ComboBox'
import { DateField } from '@/ui/date-field/DateField'
import { Dialog } from '@/ui/dialog/Dialog'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { TextField } from '@/ui/field/Field'

/** Gives authority over one procedure, or over all, to another agency for a time. */
export function NewDelegation({ onClose }: { onClose: () => void }) {
  const t = useText()
  const agencies = useAgencies()
  const [from, setFrom] = useState<string | null>(null)
  const [to, setTo] = useState<string | null>(null)
  const [procedure, setProcedure] = useState('')
  const [decision, setDecision] = useState('')
  const [since, setSince] = useState<string | null>(today())
  const [until, setUntil] = useState<string | null>(null)
  const save = useAct(
    (body: GiveAuthorityInput, headers) =>
      ask(api.POST('/api/admin/delegations', { body, headers })),
    { onDone: onClose, stale: [['delegations']] },
  )
  const body: GiveAuthorityInput | null =
    from && to && since && decision.trim()
      ? {
          procedure_code: procedure.trim(),
          from_agency_id: from,
          to_agency_id: to,
          decision: decision.trim(),
          from: since,
          until,
        }
      : null
  const faultAt = (...fields: string[]) =>
    fields.includes(fieldOf(save.error) ?? '') ? wordsOf(save.error) : undefined
  const choices = (agencies.data ?? []).map(one => ({
    id: one.agency,
    name: one.name,
    note: one.code,
  }))
  return (
    <Dialog
      wide
      title={t('admin.new_delegation')}
      onClose={onClose}
      foot={
        <SaveFoot
          onClose={onClose}
          pending={save.pending}
          disabledReason={body ? undefined : t('web.fill_all_first')}
          onSave={() => body && save.run(body)}
        />
      }
    >
      <Refused error={save.error} />
      <ComboBox
        label={t('admin.delegating_agency')}
        options={choices}
        value={from}
        onChange={setFrom}
        wide
      />
      <ComboBox
        label={t('admin.delegated_agency')}
        options={choices}
        value={to}
        onChange={setTo}
        wide
      />
      <div className="row">
        <TextField
          name="procedure_code"
          label={t('admin.delegated_procedure')}
          value={procedure}
          onChange={setProcedure}
        />
        <TextField
          name="decision"
          fault={faultAt('decision')}
          label={t('admin.decision')}
          value={decision}
          onChange={setDecision}
        />
        <DateField
          label={t('admin.from_day')}
          fault={faultAt('from_on')}
          value={since}
          onChange={setSince}
        />
        <DateField
          label={t('admin.until_if_known')}
          fault={faultAt('to_on')}
          value={until}
          onChange={setUntil}
        />
      </div>
    </Dialog>
  )
}
