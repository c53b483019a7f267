// SPDX-License-Identifier: Apache-2.0
// What a person answers to the questions of rules, between the fields and the wire.
import type { RuleQuestion } from '@/api/wire'

/** By the name of the question; text as it was typed or chosen. */
export type RuleAnswers = Record<string, string | boolean>

/** What cannot be read as its kind goes as it was typed: the server names the question. */
function readAs({ kind }: RuleQuestion, typed: string | boolean): unknown {
  if (typeof typed === 'boolean') return typed
  const text = typed.trim()
  if (text === '') return undefined
  if (text === 'true' || text === 'false') return kind === 'text' ? text : text === 'true'
  const number = text.replace(',', '.')
  const isNumber = /^-?\d+(\.\d+)?$/.test(number)
  if (isNumber && (kind === 'number' || (kind === 'any' && number === text))) return Number(number)
  return text
}

/** A JSON text, as the wire has it; null while nothing is answered. */
export function answersText(questions: RuleQuestion[], typed: RuleAnswers): string | null {
  const given = questions
    .map(one => [one.name, readAs(one, typed[one.name] ?? '')] as const)
    .filter(([, value]) => value !== undefined)
  return given.length > 0 ? JSON.stringify(Object.fromEntries(given)) : null
}

/** The id a question's field has: names have blanks, ids may not. */
export const fieldOfQuestion = (at: number) => `answers-${at}`

/** Where the server's "answers.NAME" stands on the screen. */
export function fieldOnScreen(questions: RuleQuestion[], field: string | undefined) {
  const at = questions.findIndex(one => `answers.${one.name}` === field)
  return at < 0 ? field : fieldOfQuestion(at)
}
