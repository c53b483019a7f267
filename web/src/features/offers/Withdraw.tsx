// SPDX-License-Identifier: Apache-2.0
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import type { OfferView } from '@/api/wire'
import { DayDialog } from '@/parts/DayDialog'
import { useText } from '@/text/words'

/** Ends an offer by decision; what was received under it goes on. */
export function Withdraw({ offer, onClose }: { offer: OfferView; onClose: () => void }) {
  const t = useText()
  const withdraw = useAct(
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
    <DayDialog
      title={t('admin.withdraw_what', { what: offer.name })}
      label={t('admin.withdraw')}
      field="last_day"
      dayLabel={t('admin.last_day')}
      act={withdraw}
      onClose={onClose}
    />
  )
}
