// SPDX-License-Identifier: Apache-2.0
import { say } from './words'

/** Why a process could not go on, in words; the code itself where nobody wrote them. */
export const whyStuck = (of: { why: string; element: string; element_name: string }): string => {
  const step = of.element_name || of.element
  return say(of.why, { element: step, name: step, handler: step }) ?? of.why
}
