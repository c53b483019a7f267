// SPDX-License-Identifier: Apache-2.0
import { language, say, t } from '@/text/words'
import type { Problem } from './wire'

/** The server said no (or could not be reached), with a stable code. */
export class Refusal extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.code)
    this.problem = problem
  }
  get code() {
    return this.problem.code
  }
  get status() {
    return this.problem.status
  }
}

/** No answer came: the act may or may not have happened; repeat it with the same key. */
export const kUnreachable = 'web.unreachable'

export const unreachable = () => new Refusal({ status: 0, code: kUnreachable })

/** Reads a problem+json answer; anything else becomes a problem with the status only. */
export async function refusalOf(response: Response): Promise<Refusal> {
  try {
    const problem = (await response.clone().json()) as Partial<Problem>
    if (problem.code)
      return new Refusal({ ...problem, status: response.status, code: problem.code })
  } catch {
    // Not JSON: a proxy's page, perhaps.
  }
  return new Refusal({ status: response.status, code: 'web.trouble' })
}

/** What the person reads, in the language in force; never empty. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof Refusal)) return t('web.our_mistake')
  const { code, text, params, status } = error.problem
  const incident = error.problem.incident ?? params?.['incident']
  const said = text?.[language()] ?? text?.['vi'] ?? error.problem.title
  if (said) return said
  if (code === kUnreachable) return t('web.unreachable')
  if (status === 401) return t('web.session_ended')
  if (status === 403) return t('web.forbidden')
  if (status === 404) return t('web.not_found')
  if (status === 429) return t('web.too_many')
  return incident
    ? `${t('web.trouble')} ${t('web.incident', { number: incident })}`
    : t('web.trouble')
}

/** The field the refusal is about, as the request body names it. */
export const fieldOf = (error: unknown) =>
  error instanceof Refusal ? (error.problem.field ?? undefined) : undefined

/** What a code says on its own, where the server gives no more than the code. */
export const wordsOfCode = (code: string): string => say(code) ?? code

export const codeOf = (error: unknown) => (error instanceof Refusal ? error.code : undefined)
