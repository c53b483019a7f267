// SPDX-License-Identifier: Apache-2.0

/** The catalogue lists one case twice where nothing but its number differs: nobody can choose there. */
export const distinctCases = <Case extends { name: string }>(cases: Case[]): Case[] =>
  [...new Map([...cases].reverse().map(one => [one.name, one])).values()].reverse()
