// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { useAct } from '@/api/act'
import { api, askFor } from '@/api/client'
import { fieldOf, wordsOf } from '@/api/problem'
import type { Enrolled } from '@/api/wire'
import { SaveFoot } from '@/parts/SaveFoot'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Dialog } from '@/ui/dialog/Dialog'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { TextField } from '@/ui/field/Field'
import { Notice } from '@/ui/notice/Notice'

/** An officer and his account. The first password is told once, here. */
export function NewOfficer({ onClose }: { onClose: () => void }) {
  const t = useText()
  const [form, setForm] = useState({ name: '', staff_code: '', login: '' })
  const save = useAct(
    (body: typeof form, headers) =>
      askFor<Enrolled>(api.POST('/api/admin/officers', { body, headers })),
    { stale: [['admin-officers']] },
  )
  const field = (name: keyof typeof form, label: string) => ({
    name,
    label,
    width: 'wide' as const,
    value: form[name],
    onChange: (value: string) => setForm(now => ({ ...now, [name]: value })),
    fault: fieldOf(save.error) === name ? wordsOf(save.error) : undefined,
  })
  const ready = Object.values(form).every(value => value.trim())
  if (save.answer)
    return (
      <Dialog
        title={t('admin.officer_made', { officer: form.name })}
        foot={
          <Button look="primary" onPress={onClose}>
            {t('web.close')}
          </Button>
        }
      >
        <Notice live>
          {t('admin.told_once')} <b>{save.answer.first_password}</b>
        </Notice>
      </Dialog>
    )
  return (
    <Dialog
      title={t('admin.new_officer')}
      onClose={onClose}
      foot={
        <SaveFoot
          onSave={() => save.run(form)}
          onClose={onClose}
          pending={save.pending}
          disabledReason={ready ? undefined : t('web.fill_all_first')}
        />
      }
    >
      <Refused error={save.error} />
      <TextField {...field('name', t('web.name'))} autoFocus />
      <TextField {...field('staff_code', t('admin.staff_code'))} />
      <TextField {...field('login', t('web.account'))} />
    </Dialog>
  )
}
