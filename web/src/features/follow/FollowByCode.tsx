// SPDX-License-Identifier: Apache-2.0
import { type FormEvent, useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import { fieldOf, wordsOf } from '@/api/problem'
import { dayTime } from '@/lib/moment'
import { name, useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Facts } from '@/ui/details/Facts'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { TextField } from '@/ui/field/Field'
import { StatusTag } from '@/ui/status-tag/StatusTag'

export function FollowByCode() {
  const t = useText()
  const [code, setCode] = useState('')
  const follow = useAct((body: { code: string }, headers) =>
    ask(api.POST('/api/portal/follow', { body, headers })),
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (code.trim()) follow.run({ code: code.trim().toUpperCase() })
  }
  const found = follow.answer
  return (
    <div className="two">
      <form className="card stack" onSubmit={submit}>
        <Refused error={follow.error} />
        <TextField
          name="code"
          label={t('portal.code_label')}
          hint={t('portal.code_hint')}
          width="wide"
          value={code}
          onChange={setCode}
          fault={fieldOf(follow.error) === 'code' ? wordsOf(follow.error) : undefined}
        />
        <div>
          <Button
            type="submit"
            look="primary"
            pending={follow.pending}
            disabledReason={code.trim() ? undefined : t('portal.code_first')}
          >
            {t('portal.look_up')}
          </Button>
        </div>
        {found && !follow.error && (
          <div role="status">
            <h2>
              <span className="whole">{found.code}</span> <StatusTag status={found.status} />
            </h2>
            <p>{name('portal.status_meaning', found.status)}</p>
            <Facts
              facts={[
                [
                  t('portal.promised'),
                  found.promised_at ? dayTime(found.promised_at) : t('web.no_due'),
                ],
              ]}
            />
          </div>
        )}
      </form>
      <aside className="card">
        <h2>{t('portal.want_more')}</h2>
        <p>{t('portal.want_more_hint')}</p>
      </aside>
    </div>
  )
}
