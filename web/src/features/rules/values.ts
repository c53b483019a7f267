// SPDX-License-Identifier: Apache-2.0
// What somebody types for an input of a rule, as the value the rule is given.

/** Numbers, yes and no are told by the input's type; without one they are recognised. */
export function typedValue(type: string, text: string): unknown {
  const typed = text.trim()
  if (typed === '') return null
  if (type === 'boolean') return typed === 'true'
  if (type === 'number') return Number(typed.replace(',', '.'))
  if (type !== '') return typed
  if (typed === 'true' || typed === 'false') return typed === 'true'
  return /^-?\d+(\.\d+)?$/.test(typed) ? Number(typed) : typed
}
