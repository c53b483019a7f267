// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import type { AdminOffer } from '@/api/sketch'
import { today } from '@/lib/moment'
import { SaveFoot } from '@/parts/SaveFoot'
import { useText } from '@/text/words'
import { DateField } from '@/ui/date-field/DateField'
import { Dialog } from '@/ui/dialog/Dialog'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { TextField } from '@/ui/field/Field'

/** Ends an offer by decision; what was received under it goes on. */
export function Withdraw({ offer, onClose }: { offer: AdminOffer; onClose: () => void }) {
  const t = useText()
  const [until, setUntil] = useState<string | null>(today())
  const [decision, setDecision] = useState('')
  const save = useAct(
    (body: { until: string; decision_no: string }, headers) =>
      ask(
        api.POST('/api/admin/offers/{id}/withdraw', {
          params: { path: { id: offer.id } },
          body,
          headers,
        }),
      ),
    { onDone: onClose, stale: [['admin-offers']] },
  )
  const ready = until && decision.trim()
  return (
    <Dialog
      title={t('admin.withdraw_what', { what: offer.procedure_name })}
      onClose={onClose}
      foot={
        <SaveFoot
          label={t('admin.withdraw')}
          onClose={onClose}
          pending={save.pending}
          disabledReason={ready ? undefined : t('web.fill_all_first')}
          onSave={() => until && save.run({ until, decision_no: decision.trim() })}
        />
      }
    >
      <Refused error={save.error} />
      <DateField label={t('admin.last_day')} value={until} onChange={setUntil} autoFocus />
      <TextField name="decision_no" label={t('admin.decision')} value={decision} onChange={setDecision} />
    </Dialog>
  )
}
