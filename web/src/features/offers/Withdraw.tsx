// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import { fieldOf, wordsOf } from '@/api/problem'
import type { OfferView } from '@/api/wire'
import { today } from '@/lib/moment'
import { SaveFoot } from '@/parts/SaveFoot'
import { useText } from '@/text/words'
import { DateField } from '@/ui/date-field/DateField'
import { Dialog } from '@/ui/dialog/Dialog'
import { Refused } from '@/ui/error-summary/ErrorSummary'

/** Ends an offer by decision; what was received under it goes on. */
export function Withdraw({ offer, onClose }: { offer: OfferView; onClose: () => void }) {
  const t = useText()
  const [last_day, setLast] = useState<string | null>(today())
  const save = useAct(
    (body: { last_day: string }, headers) =>
      ask(
        api.POST('/api/admin/offers/{offer}/withdraw', {
          params: { path: { offer: offer.offer } },
          body,
          headers,
        }),
      ),
    { onDone: onClose, stale: [['admin-offers']] },
  )
  return (
    <Dialog
      title={t('admin.withdraw_what', { what: offer.name })}
      onClose={onClose}
      foot={
        <SaveFoot
          label={t('admin.withdraw')}
          onClose={onClose}
          pending={save.pending}
          disabledReason={last_day ? undefined : t('web.fill_all_first')}
          onSave={() => last_day && save.run({ last_day })}
        />
      }
    >
      <Refused error={save.error} />
      <DateField
        label={t('admin.last_day')}
        fault={fieldOf(save.error) === 'last_day' ? wordsOf(save.error) : undefined}
        value={last_day}
        onChange={setLast}
        autoFocus
      />
    </Dialog>
  )
}
