// SPDX-License-Identifier: Apache-2.0
import type { FollowView } from '@/api/wire'
import { day, dayTime } from '@/lib/moment'
import { name, useText } from '@/text/words'

/** Every date the applicant was promised, with the apology and its reason: the old ones stay. */
export function Promises({ found }: { found: FollowView }) {
  const t = useText()
  if (found.appointments.length < 2) return null
  return (
    <section className="card">
      <h2>{t('portal.appointments')}</h2>
      <ol className="stack">
        {found.appointments.map(one => (
          <li key={`${one.kind} ${one.made_at}`}>
            <b>{one.promised_at ? dayTime(one.promised_at) : t('web.no_due')}</b> ·{' '}
            {name('portal.appointment', one.kind)}
            {one.reason && (
              <div>
                {t('portal.appointment_reason', { reason: one.reason })}{' '}
                <span className="soft">
                  {t('portal.appointment_form', { number: one.form_no, day: day(one.made_at) })}
                </span>
              </div>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
