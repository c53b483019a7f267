// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import type { OfferView } from '@/api/wire'
import { SaveFoot } from '@/parts/SaveFoot'
import { useText } from '@/text/words'
import { Dialog } from '@/ui/dialog/Dialog'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Select } from '@/ui/field/Field'

/** By which decision models the fees and papers of an offer are decided. */
export function Rules({ offer, onClose }: { offer: OfferView; onClose: () => void }) {
  const t = useText()
  const [fees, setFees] = useState(offer.rules.fees)
  const [papers, setPapers] = useState(offer.rules.papers)
  const models = useQuery({
    queryKey: ['decision-models'],
    queryFn: async () => (await ask(api.GET('/api/admin/decision-models'))).items,
  })
  const save = useAct(
    (rules: { fees: string; papers: string }, headers) =>
      ask(
        api.POST('/api/admin/offers/{offer}/rules', {
          params: { path: { offer: offer.offer } },
          body: { version: offer.offer_version, rules },
          headers,
        }),
      ),
    { onDone: onClose, stale: [['admin-offers']] },
  )
  const options = [
    { value: '', label: t('admin.rules_none') },
    ...(models.data ?? []).map(one => ({ value: one.code, label: `${one.name} (${one.code})` })),
  ]
  return (
    <Dialog
      title={t('admin.rules_of_offer', { what: offer.name })}
      onClose={onClose}
      foot={
        <SaveFoot
          label={t('web.save')}
          onClose={onClose}
          pending={save.pending}
          onSave={() => save.run({ fees, papers })}
        />
      }
    >
      <Refused error={models.error ?? save.error} />
      <Select
        label={t('admin.rules_of_fees')}
        width="wide"
        value={fees}
        onChange={setFees}
        options={options}
      />
      <Select
        label={t('admin.rules_of_papers')}
        width="wide"
        value={papers}
        onChange={setPapers}
        options={options}
      />
    </Dialog>
  )
}
