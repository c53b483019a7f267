// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ask } from '@/api/client'
import { fieldOf, wordsOf } from '@/api/problem'
import type { FormField, Task } from '@/api/wire'
import { useText } from '@/text/words'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { RuleField } from '../RuleField'
import { answersText, type RuleAnswers } from '../rules'

/** What a field holds before anybody types: what an earlier time left there. */
export function standing({ value }: FormField): string {
  if (value === '') return ''
  const found: unknown = JSON.parse(value)
  return typeof found === 'string' ? found : value
}

/** The fields a step asks for: which they are the server says, as answers come. */
export function useTaskForm(code: string, task: Task | undefined) {
  const [typed, setTyped] = useState<RuleAnswers>({})
  const [answers, setAnswers] = useState<string | null>(null)
  const asked = useQuery({
    queryKey: ['task-form', code, task?.task_id, answers],
    enabled: task?.has_form === true,
    placeholderData: before => before,
    queryFn: () =>
      ask(
        api.POST('/api/desk/dossiers/{code}/task-form', {
          params: { path: { code } },
          body: { task_id: task?.task_id ?? '', answers },
          headers: { 'Idempotency-Key': crypto.randomUUID() },
        }),
      ),
  })
  const fields = asked.data?.fields ?? []
  const put = (name: string, value: string) => {
    const next = { ...typed, [name]: value }
    setTyped(next)
    setAnswers(
      answersText(
        fields.map(one => one.question),
        next,
      ),
    )
  }
  return { fields, typed, answers, put, error: asked.error }
}

type Props = { form: ReturnType<typeof useTaskForm>; error: unknown }

/** Fields of a step. One that is refused bears the reason. */
export function TaskFields({ form, error }: Props) {
  const t = useText()
  const faultOf = (field: FormField) =>
    fieldOf(error) === `answers.${field.question.name}` ? wordsOf(error) : undefined
  return (
    <>
      <Refused error={form.error} />
      {form.fields.map(one => (
        <RuleField
          key={one.question.name}
          question={one.question}
          name={`answers.${one.question.name}`}
          hint={one.required ? t('desk.field_required') : undefined}
          value={form.typed[one.question.name] ?? standing(one)}
          fault={faultOf(one)}
          onChange={value => form.put(one.question.name, value)}
        />
      ))}
    </>
  )
}
