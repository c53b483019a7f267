// SPDX-License-Identifier: Apache-2.0
import { type FormEvent, useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import { fieldOf, wordsOf } from '@/api/problem'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { TextField } from '@/ui/field/Field'

export function PasswordForm({ onDone }: { onDone: () => void }) {
  const t = useText()
  const [old_password, setOld] = useState('')
  const [new_password, setNew] = useState('')
  const change = useAct(
    (body: { old_password: string; new_password: string }, headers) =>
      ask(api.POST('/api/session/password', { body, headers })),
    { onDone },
  )
  const fault = (name: string) =>
    fieldOf(change.error) === name ? wordsOf(change.error) : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (old_password && new_password) change.run({ old_password, new_password })
  }
  return (
    <form className="stack" onSubmit={submit}>
      <Refused error={change.error} />
      <TextField
        name="old_password"
        type="password"
        autoComplete="current-password"
        label={t('web.old_password')}
        value={old_password}
        onChange={setOld}
        fault={fault('old_password')}
        autoFocus
      />
      <TextField
        name="new_password"
        type="password"
        autoComplete="new-password"
        label={t('web.new_password')}
        value={new_password}
        onChange={setNew}
        fault={fault('new_password')}
      />
      <div>
        <Button
          type="submit"
          look="primary"
          pending={change.pending}
          disabledReason={old_password && new_password ? undefined : t('web.fill_all_first')}
        >
          {t('web.save')}
        </Button>
      </div>
    </form>
  )
}
