// SPDX-License-Identifier: Apache-2.0
import type { DossierView } from '@/api/wire'
import { drawn } from '@/lib/addresses'
import { dayTime } from '@/lib/moment'
import { print } from '@/parts/print'
import { name, useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Facts } from '@/ui/details/Facts'

/** Every promise to the applicant, who made it and why; none is ever taken back. */
export function Appointments({ dossier }: { dossier: DossierView }) {
  const t = useText()
  const letters = dossier.appointments.filter(
    one => one.kind === 'extension' || one.kind === 'apology',
  )
  if (letters.length === 0) return null
  return (
    <section className="card">
      <h2>{t('desk.appointments')}</h2>
      <Facts
        facts={[
          [t('desk.original_due'), dossier.original_due_at && dayTime(dossier.original_due_at)],
        ]}
      />
      <ol className="plain-list stack">
        {dossier.appointments.map(one => (
          <li key={`${one.kind} ${one.made_at}`}>
            <b>{one.promised_at ? dayTime(one.promised_at) : t('web.no_due')}</b> ·{' '}
            {name('desk.appointment', one.kind)}
            <div className="soft">
              {[
                dayTime(one.made_at),
                one.drafted_by && t('desk.drafted_by', { by: one.drafted_by }),
                one.drafted_by && t('desk.signed_by', { by: one.made_by }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </div>
            {one.reason && <div>{one.reason}</div>}
          </li>
        ))}
      </ol>
      <div className="row">
        {letters.map(one => (
          <Button
            key={one.form_no}
            look="quiet"
            onPress={() => print(drawn.letter(dossier.code, one.form_no))}
          >
            {t('desk.print_04', { number: one.form_no })}
          </Button>
        ))}
      </div>
    </section>
  )
}
