// SPDX-License-Identifier: Apache-2.0
import type { DateView } from '@/api/wire'
import { t } from '@/text/words'

type Named = DateView['clocks'][number]
export type AskedClock = { clock: Named['clock']; of?: string }

const choiceOf = ({ clock, of }: Named) => (of ? `${clock} ${of}` : clock)

/** Every clock of a dossier that has an answer, as choices of a list; the law's before they are known. */
export const clockChoices = (found: DateView | undefined) =>
  (found?.clocks ?? [{ clock: 'legal' as const, of: '', name: '' }]).map(one => ({
    value: choiceOf(one),
    label: t(`web.clock.${one.clock}`, { name: one.name }),
  }))

export function askedClock(choice: string): AskedClock {
  const blank = choice.indexOf(' ')
  if (blank < 0) return { clock: choice as Named['clock'] }
  return { clock: choice.slice(0, blank) as Named['clock'], of: choice.slice(blank + 1) }
}
