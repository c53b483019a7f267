// SPDX-License-Identifier: Apache-2.0

export const kUnits = ['working_hour', 'working_day', 'hour', 'day', 'month'] as const

/** "0.5 working_day" → { amount: "0.5", unit }; undefined for what nobody can split. */
export function splitBudget(text: string) {
  const found = /^(\d+(?:\.\d{1,2})?) ([a-z_]+)$/.exec(text)
  return found && (kUnits as readonly string[]).includes(found[2]!)
    ? { amount: found[1]!, unit: found[2]! }
    : undefined
}

/** What the two fields say; empty without an amount. A comma is a point to a Vietnamese reader. */
export const joinBudget = (amount: string, unit: string) =>
  amount.trim() ? `${amount.trim().replace(',', '.')} ${unit || 'working_hour'}` : ''
