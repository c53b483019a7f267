// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import { fieldOf, wordsOf } from '@/api/problem'
import type { Unit } from '@/api/wire'
import { SaveFoot } from '@/parts/SaveFoot'
import { useText } from '@/text/words'
import { Dialog } from '@/ui/dialog/Dialog'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { TextField } from '@/ui/field/Field'

/** Address and telephone of a place, printed on forms from now on. */
export function Contact({ place, onClose }: { place: Unit; onClose: () => void }) {
  const t = useText()
  const [form, setForm] = useState({ address: place.address, telephone: place.telephone })
  const save = useAct(
    (body: typeof form, headers) =>
      ask(
        api.POST('/api/admin/units/{unit}/contact', {
          params: { path: { unit: place.unit } },
          body,
          headers,
        }),
      ),
    { onDone: onClose, stale: [['units']] },
  )
  const field = (name: keyof typeof form, label: string) => ({
    name,
    label,
    width: 'wide' as const,
    value: form[name],
    onChange: (value: string) => setForm(now => ({ ...now, [name]: value })),
    fault: fieldOf(save.error) === name ? wordsOf(save.error) : undefined,
  })
  const isSame = form.address === place.address && form.telephone === place.telephone
  return (
    <Dialog
      title={place.name}
      onClose={onClose}
      foot={
        <SaveFoot
          onClose={onClose}
          pending={save.pending}
          disabledReason={isSame ? t('admin.nothing_changed') : undefined}
          onSave={() => save.run(form)}
        />
      }
    >
      <Refused error={save.error} />
      <p className="soft">{t('admin.contact_hint')}</p>
      <TextField {...field('telephone', t('web.phone'))} type="tel" autoFocus />
      <TextField {...field('address', t('web.address'))} />
    </Dialog>
  )
}
