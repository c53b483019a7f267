// SPDX-License-Identifier: Apache-2.0
import { Link } from '@tanstack/react-router'
import type { Visit, VisitOutcome } from '@/api/wire'
import { drawn, to } from '@/lib/addresses'
import { money } from '@/lib/money'
import { print } from '@/parts/print'
import { name, useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Tag } from '@/ui/status-tag/StatusTag'
import { kKeys } from './keys'

type Props = { visit: Visit | null; onFinish: () => void; finishing: boolean; hasVisitor: boolean }

const tones = {
  received: 'good',
  asked_to_complete: 'wait',
  refused: 'bad',
  guided: 'plain',
} as const

const prints = new Set(['asked_to_complete', 'refused'])

/** What has come of this visit so far, with one total to pay. */
export function VisitPanel({ visit, onFinish, finishing, hasVisitor }: Props) {
  const t = useText()
  return (
    <section className="card stack" aria-label={t('desk.visit')}>
      <h2>{t('desk.visit')}</h2>
      {visit && visit.items.length > 0 ? (
        <ul className="visit-items">
          {visit.items.map(item => (
            <li key={item.item_id}>
              <Tag tone={tones[item.outcome as VisitOutcome]}>
                {name('desk.outcome', item.outcome)}
              </Tag>{' '}
              {item.dossier_code ? (
                <Link className="code" to={to.desk.dossier(item.dossier_code)}>
                  {item.dossier_code}
                </Link>
              ) : (
                item.form_no && (
                  <span className="code">{t('desk.form_no', { no: item.form_no })}</span>
                )
              )}
              <div>{item.procedure_name || t('desk.guide')}</div>
              <div className="row middle">
                {item.fee > 0 && <span>{money(item.fee)}</span>}
                {(item.dossier_code || prints.has(item.outcome)) && (
                  <Button
                    look="quiet"
                    onPress={() =>
                      print(
                        item.dossier_code
                          ? drawn.form(item.dossier_code, '01')
                          : drawn.visitForm(item.item_id),
                      )
                    }
                  >
                    {t('web.print')}
                  </Button>
                )}
              </div>
            </li>
          ))}
        </ul>
      ) : (
        <p className="soft">{t('desk.nothing_yet')}</p>
      )}
      <div className="fee-total" role="status">
        {t('desk.to_pay')}: {money(visit?.fee_total ?? 0)}
      </div>
      <Button
        shortcut={kKeys.finish}
        onPress={onFinish}
        pending={finishing}
        disabledReason={hasVisitor ? undefined : t('desk.person_first')}
      >
        {t('desk.finish_visit')}
      </Button>
    </section>
  )
}
