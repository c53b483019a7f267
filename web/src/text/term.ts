// SPDX-License-Identifier: Apache-2.0
import { say, t } from './words'

/** "1.5 working_day", "same_day(15:00)", "none" as people say it. */
export function termWords(term: string | null | undefined): string {
  const found = /^(?:([\d.]+) )?([a-z_]+)(?:\((\d\d:\d\d)\))?$/.exec(term ?? '')
  if (!found) return t('web.term.unclear')
  const [, amount, unit, cutoff] = found
  if (unit === 'same_day') return t('web.term.same_day', { cutoff: cutoff ?? '15:00' })
  const n = (amount ?? '').replace('.', ',')
  return say(`web.term.${unit}`, { n }) ?? t('web.term.unclear')
}

/** The same for a term as the source states it. */
export const statedTermWords = (term: { amount: string; unit: string }, otherwise: string) =>
  term.amount && term.unit
    ? termWords(`${term.amount} ${term.unit}`)
    : otherwise || t('web.term.unclear')
