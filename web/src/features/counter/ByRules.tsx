// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api, ask } from '@/api/client'
import { labelOf, RefusedAnswer, RuleField } from '@/parts/RuleField'
import { RulesSaid } from '@/parts/RulesSaid'
import { fieldOfQuestion } from '@/parts/rules'
import { useText } from '@/text/words'
import { Checkbox } from '@/ui/choice/Choice'
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
  const found = asked.data
  useEffect(() => {
    if (found) onChange(now => withRules(now, found))
  }, [found, onChange])
  // An answer that is refused takes no question away.
  const ruled = found ?? draft.ruled
  const put = (name: string, value: string | boolean) =>
    onChange(now => ({ ...now, answers: { ...now.answers, [name]: value } }))
  return (
    <fieldset className="field">
      <legend>{t('desk.rules_questions')}</legend>
      <RefusedAnswer error={asked.error} questions={ruled?.questions ?? []} />
      {ruled?.questions.map((one, at) =>
        one.kind === 'boolean' ? (
          <Checkbox
            key={one.name}
            checked={draft.answers[one.name] === true}
            onChange={checked => put(one.name, checked)}
          >
            {labelOf(one)}
          </Checkbox>
        ) : (
          <RuleField
            key={one.name}
            question={one}
            name={fieldOfQuestion(at)}
            value={draft.answers[one.name] ?? ''}
            onChange={value => put(one.name, value)}
          />
        ),
      )}
      {ruled && <RulesSaid ruled={ruled} />}
    </fieldset>
  )
}
