// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import type { Officer } from '@/api/wire'
import { day, dayTime, isForEver } from '@/lib/moment'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Facts } from '@/ui/details/Facts'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { EndService, NewPassword } from './account_dialogs'

/** An officer's account and service: a new password, shut or open, the last day in office. */
export function Account({ officer }: { officer: Officer }) {
  const t = useText()
  const [asking, setAsking] = useState<'password' | 'end' | null>(null)
  const turn = useAct(
    (body: { is_open: boolean }, headers) =>
      ask(
        api.POST('/api/admin/officers/{officer}/account', {
          params: { path: { officer: officer.officer } },
          body,
          headers,
        }),
      ),
    { stale: [['admin-officers']] },
  )
  const close = () => setAsking(null)
  return (
    <>
      <h2>{officer.name}</h2>
      <Refused error={turn.error} />
      <Facts
        facts={[
          [t('admin.staff_code'), officer.staff_code],
          [t('web.account'), officer.login || t('admin.no_account')],
          [
            t('admin.account_state'),
            officer.login &&
              t(
                officer.is_disabled
                  ? 'admin.account_shut'
                  : officer.must_change_password
                    ? 'admin.must_change'
                    : 'admin.account_open',
              ),
          ],
          [t('admin.last_log_in'), officer.last_log_in_at && dayTime(officer.last_log_in_at)],
          [
            t('admin.in_service'),
            t('admin.from_until', {
              from: day(officer.from_on),
              until: isForEver(officer.to_on) ? '…' : day(officer.to_on),
            }),
          ],
        ]}
      />
      <div className="row">
        {officer.login && (
          <>
            <Button onPress={() => setAsking('password')}>{t('admin.new_password')}</Button>
            <Button
              pending={turn.pending}
              onPress={() => turn.run({ is_open: officer.is_disabled })}
            >
              {t(officer.is_disabled ? 'admin.open_account' : 'admin.shut_account')}
            </Button>
          </>
        )}
        <Button onPress={() => setAsking('end')}>{t('admin.end_service')}</Button>
      </div>
      {asking === 'password' && <NewPassword officer={officer} onClose={close} />}
      {asking === 'end' && <EndService officer={officer} onClose={close} />}
    </>
  )
}
