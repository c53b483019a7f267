// SPDX-License-Identifier: Apache-2.0
import { type FormEvent, useState } from 'react'
import { useAct } from '@/api/act'
import { api, askFor } from '@/api/client'
import { session } from '@/api/session'
import type { Session } from '@/api/wire'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { TextField } from '@/ui/field/Field'

type Props = {
  /** Fixed when the same officer must come back. */
  account?: string
  onDone?: (session: Session) => void
}

export function LogInForm({ account: known, onDone }: Props) {
  const t = useText()
  const [account, setAccount] = useState(known ?? '')
  const [password, setPassword] = useState('')
  const logIn = useAct(
    (body: { account: string; password: string }, headers) =>
      askFor<Session>(api.POST('/api/session', { body, headers })),
    {
      onDone: found => {
        setPassword('')
        onDone?.(found)
        session.begin(found)
      },
    },
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (account && password) logIn.run({ account: account.trim(), password })
  }
  return (
    <form className="stack" onSubmit={submit}>
      <Refused error={logIn.error} />
      <TextField
        name="account"
        label={t('web.account')}
        value={account}
        onChange={setAccount}
        autoComplete="username"
        readOnly={known !== undefined}
        autoFocus={known === undefined}
      />
      <TextField
        name="password"
        label={t('web.password')}
        type="password"
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
        autoFocus={known !== undefined}
      />
      <div>
        <Button
          type="submit"
          look="primary"
          pending={logIn.pending}
          disabledReason={account && password ? undefined : t('web.account_and_password_first')}
        >
          {t('web.log_in')}
        </Button>
      </div>
    </form>
  )
}
