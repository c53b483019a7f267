// SPDX-License-Identifier: Apache-2.0
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef } from 'react'
import { api, ask } from '@/api/client'
import { Refusal, wordsOf } from '@/api/problem'
import { session, useSessionState } from '@/api/session'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Dialog } from '@/ui/dialog/Dialog'
import { Notice } from '@/ui/notice/Notice'
import { forget } from './forget'
import { LogInForm } from './LogIn'
import { LogInPage } from './LogInPage'
import { PasswordForm } from './PasswordForm'

/**
 * Shows the app to who is logged in, the log-in page to who is not. When the session ends under way
 * the app stays as it was, forms and all, below a dialog that lets the same officer come back.
 */
export function SessionGate({ title, children }: { title: string; children: ReactNode }) {
  const t = useText()
  const state = useSessionState()
  const queries = useQueryClient()
  const asked = useQuery({
    queryKey: ['session'],
    queryFn: async () => {
      try {
        const found = await ask(api.GET('/api/session'))
        session.begin(found)
        return true
      } catch (error) {
        if (error instanceof Refusal && error.status === 401) return false
        throw error
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
  const officer = state.session?.officer.id
  const before = useRef(officer)
  useEffect(() => {
    // Another officer at the same machine must not see what the last one fetched.
    if (before.current && before.current !== officer) forget(queries)
    before.current = officer
  }, [officer, queries])

  if (asked.isPending) return null
  if (asked.isError)
    return (
      <main className="log-in">
        <Notice tone="bad">{wordsOf(asked.error)}</Notice>
        <Button onPress={() => asked.refetch()}>{t('web.try_again')}</Button>
      </main>
    )
  if (!state.session) return <LogInPage title={title} />
  if (state.session.must_change_password) return <MustChange title={title} />
  return (
    <>
      {children}
      {state.expired && (
        <Dialog title={t('web.session_ended')} role="alertdialog">
          <p>{t('web.session_ended_hint', { officer: state.session.officer.name })}</p>
          <LogInAgain officer={state.session.officer.id} />
        </Dialog>
      )}
    </>
  )
}

function MustChange({ title }: { title: string }) {
  const t = useText()
  return (
    <>
      <div className="stripe" />
      <main className="log-in card stack">
        <h1>{title}</h1>
        <Notice>{t('web.must_change_password')}</Notice>
        <PasswordForm onDone={() => globalThis.location.reload()} />
      </main>
    </>
  )
}

function LogInAgain({ officer }: { officer: string }) {
  const t = useText()
  return (
    <>
      <LogInForm
        onDone={found => {
          // Someone else's log-in must not send what the first officer had begun.
          if (found.officer.id !== officer) {
            session.end()
            globalThis.location.reload()
          }
        }}
      />
      <div>
        <Button look="quiet" onPress={() => globalThis.location.reload()}>
          {t('web.not_me')}
        </Button>
      </div>
    </>
  )
}
