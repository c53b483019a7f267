// SPDX-License-Identifier: Apache-2.0
import type { RulesAnswer, RulesDecided } from '@/api/wire'
import { money } from '@/lib/money'
import { say, useText } from '@/text/words'
import { Notice } from '@/ui/notice/Notice'

/** What rules made of fees and papers, on what ground, and where they say nothing. */
export function RulesSaid({ ruled }: { ruled: RulesAnswer }) {
  const t = useText()
  return (
    <>
      {ruled.fees_by && (
        <Notice live>
          {ruled.fees.length === 0 && <p>{t('portal.no_fee')}</p>}
          {ruled.fees.map(fee => (
            <p key={`${fee.code} ${fee.name}`}>
              {fee.name}: <strong>{money(fee.amount)}</strong>
              {fee.ground && ` – ${fee.ground}`}
            </p>
          ))}
          <Because by={ruled.fees_by} />
        </Notice>
      )}
      {ruled.papers_by && (
        <Notice live>
          <p>{t('desk.rules_papers')}</p>
          <ul>
            {ruled.papers.map(paper => (
              <li key={paper.name}>{paper.name}</li>
            ))}
          </ul>
          <Because by={ruled.papers_by} />
        </Notice>
      )}
      {ruled.silent
        .filter(one => one.why !== 'dossier.rules_unanswered')
        .map(one => (
          <Notice key={one.what} tone="note">
            {t(one.what === 'fees' ? 'desk.rules_silent_fees' : 'desk.rules_silent_papers', {
              why: say(one.why, { model: '', on: '' }) ?? one.why,
            })}
          </Notice>
        ))}
    </>
  )
}

/** Which rules of which version said so. */
function Because({ by }: { by: RulesDecided }) {
  const t = useText()
  return (
    <>
      {by.rules.map(one => (
        <p className="soft" key={one.rule}>
          {t('desk.rule_matched', { rule: one.rule, text: one.text })}
        </p>
      ))}
      <p className="soft">{t('desk.rules_of', { model: by.model, version: by.version })}</p>
    </>
  )
}
