// SPDX-License-Identifier: Apache-2.0
import { fieldOf, wordsOf } from '@/api/problem'
import type { RuleQuestion } from '@/api/wire'
import { language, useText } from '@/text/words'
import { DateField } from '@/ui/date-field/DateField'
import { ErrorSummary } from '@/ui/error-summary/ErrorSummary'
import { Select, TextField } from '@/ui/field/Field'
import { fieldOnScreen } from './rules'

type Props = {
  question: RuleQuestion
  name: string
  value: string | boolean
  hint?: string | undefined
  fault?: string | undefined
  onChange: (value: string) => void
}

export const labelOf = ({ label, label_en }: { label: string; label_en: string }) =>
  language() === 'en' ? label_en : label

/** The field a question of rules wants: a choice, a day, a number or words. */
export function RuleField({ question, name, value, hint, fault, onChange }: Props) {
  const t = useText()
  const common = { name, label: labelOf(question), hint, fault }
  const choices =
    question.kind === 'boolean'
      ? [
          { value: 'true', label: t('admin.rules_yes') },
          { value: 'false', label: t('admin.rules_no') },
        ]
      : question.choices.map(one => ({ value: one.value, label: labelOf(one) }))
  if (choices.length > 0)
    return (
      <Select
        {...common}
        value={String(value)}
        onChange={onChange}
        options={[{ value: '', label: t('web.choose') }, ...choices]}
      />
    )
  if (question.kind === 'date')
    return (
      <DateField
        label={common.label}
        {...(hint ? { hint } : {})}
        fault={fault}
        value={String(value) || null}
        onChange={on => onChange(on ?? '')}
      />
    )
  return (
    <TextField
      {...common}
      inputMode={question.kind === 'number' ? 'decimal' : undefined}
      value={String(value)}
      onChange={onChange}
    />
  )
}

/** The server's refusal of an answer, with a way to its field. */
export const RefusedAnswer = ({
  error,
  questions,
}: {
  error: unknown
  questions: RuleQuestion[]
}) =>
  error ? (
    <ErrorSummary
      faults={[{ field: fieldOnScreen(questions, fieldOf(error)), words: wordsOf(error) }]}
    />
  ) : null
