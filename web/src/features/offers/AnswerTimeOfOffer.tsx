// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import type { OfferView } from '@/api/wire'
import { AnswerTime } from '@/parts/AnswerTime'
import { answerTimeOf, answerTimeText } from '@/parts/answer_time'
import { SaveFoot } from '@/parts/SaveFoot'
import { useText } from '@/text/words'
import { Dialog } from '@/ui/dialog/Dialog'
import { Refused } from '@/ui/error-summary/ErrorSummary'

/** How long an offer awaits the papers form 02 asks for; officers find it filled in. */
export function AnswerTimeOfOffer({ offer, onClose }: { offer: OfferView; onClose: () => void }) {
  const t = useText()
  const [time, setTime] = useState(answerTimeOf(offer.answer_within))
  const save = useAct(
    (answer_within: string, headers) =>
      ask(
        api.POST('/api/admin/offers/{offer}/terms', {
          params: { path: { offer: offer.offer } },
          body: { version: offer.offer_version, terms: offer.terms, answer_within },
          headers,
        }),
      ),
    { onDone: onClose, stale: [['admin-offers']] },
  )
  return (
    <Dialog
      title={t('admin.answer_time_of_offer', { what: offer.name })}
      onClose={onClose}
      foot={
        <SaveFoot
          label={t('web.save')}
          onClose={onClose}
          pending={save.pending}
          onSave={() => save.run(answerTimeText(time) ?? '')}
        />
      }
    >
      <Refused error={save.error} />
      <AnswerTime
        label={t('desk.answer_within')}
        hint={t('admin.answer_time_hint')}
        value={time}
        onChange={setTime}
      />
    </Dialog>
  )
}
