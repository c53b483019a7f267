// SPDX-License-Identifier: Apache-2.0
import { useText } from '@/text/words'
import { LanguageSwitch } from '@/ui/shell/Shell'
import { LogInForm } from './LogIn'
import './session.css'

/** The only page without a session. */
export function LogInPage({ title }: { title: string }) {
  const t = useText()
  return (
    <>
      <div className="stripe" />
      <main className="log-in">
        <div className="card stack">
          <div className="row middle">
            <img src="/emblem.svg" alt="" width="44" height="44" />
            <div>
              <h1>{title}</h1>
              <span className="soft">{t('web.log_in_hint')}</span>
            </div>
          </div>
          <LogInForm />
        </div>
        <div>
          <LanguageSwitch />
        </div>
      </main>
    </>
  )
}
