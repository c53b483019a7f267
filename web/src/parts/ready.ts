// SPDX-License-Identifier: Apache-2.0
import { family, useLanguage } from '@/text/words'

export type ReadyFor =
  | 'supplement'
  | 'refuse'
  | 'resolve'
  | 'send_back'
  | 'guide'
  | 'correct'
  | 'stop'

/** The text library: ready reasons for an act, to be chosen and made to fit. */
export function useReady(what: ReadyFor) {
  useLanguage()
  return family(`desk.ready.${what}`)
}
