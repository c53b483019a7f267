// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api, ask } from '@/api/client'
import type { RulesAnswer, RulesDecided } from '@/api/wire'
import { money } from '@/lib/money'
import { say, useText } from '@/text/words'
import { Checkbox } from '@/ui/choice/Choice'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { TextField } from '@/ui/field/Field'
import { Notice } from '@/ui/notice/Notice'
import { answersOf, type Draft, withRules } from './draft'

type Props = {
  draft: Draft
  unit: string
  channel: string
  applicant: string | null
  onChange: (change: (draft: Draft) => Draft) => void
}

/** What rules make of fees and papers, and what they want to know for it. */
export function ByRules({ draft, unit, channel, applicant, onChange }: Props) {
  const t = useText()
  const body = {
    unit_id: unit,
    offer_id: draft.offer.offer_id,
    channel,
    case_code: draft.caseCode || null,
    applicant_id: applicant,
    sets: draft.sets,
    occurred_at: draft.occurredAt,
    answers: answersOf(draft),
  }
  const asked = useQuery({
    queryKey: ['rules', body],
    queryFn: () =>
      ask(
        api.POST('/api/desk/rules', {
          body,
          headers: { 'Idempotency-Key': crypto.randomUUID() },
        }),
      ),
    placeholderData: before => before,
  })
  const ruled: RulesAnswer | undefined = asked.data
  useEffect(() => {
    if (ruled) onChange(now => withRules(now, ruled))
  }, [ruled, onChange])
  const put = (name: string, value: string | boolean) =>
    onChange(now => ({ ...now, answers: { ...now.answers, [name]: value } }))
  return (
    <fieldset className="field">
      <legend>{t('desk.rules_questions')}</legend>
      <Refused error={asked.error} />
      {ruled?.questions.map(one =>
        one.type === 'boolean' ? (
          <Checkbox
            key={one.name}
            checked={draft.answers[one.name] === true}
            onChange={checked => put(one.name, checked)}
          >
            {one.name}
          </Checkbox>
        ) : (
          <TextField
            key={one.name}
            name={one.name}
            label={one.name}
            value={String(draft.answers[one.name] ?? '')}
            onChange={value => put(one.name, value)}
          />
        ),
      )}
      {ruled?.fees_by && (
        <Notice live>
          {ruled.fees.map(fee => (
            <p key={`${fee.code} ${fee.name}`}>
              {fee.name}: <strong>{money(fee.amount)}</strong>
              {fee.ground && ` – ${fee.ground}`}
            </p>
          ))}
          <Because by={ruled.fees_by} />
        </Notice>
      )}
      {ruled?.papers_by && (
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
      {ruled?.silent
        .filter(one => one.why !== 'dossier.rules_unanswered')
        .map(one => (
          <Notice key={one.what} tone="note">
            {t(one.what === 'fees' ? 'desk.rules_silent_fees' : 'desk.rules_silent_papers', {
              why: say(one.why, { model: '', on: '' }) ?? one.why,
            })}
          </Notice>
        ))}
    </fieldset>
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
