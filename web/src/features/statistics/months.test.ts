// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest'
import { lastMonths } from './months'

it('goes back over the turn of the year', () => {
  expect(lastMonths('2026-02-28', 4).map(one => one.label)).toEqual([
    '02/2026',
    '01/2026',
    '12/2025',
    '11/2025',
  ])
  expect(lastMonths('2026-02-28', 3).at(-1)?.value).toBe('202512')
})
