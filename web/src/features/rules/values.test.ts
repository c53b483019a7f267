// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { valueOf } from './values'

test('an input is what its type says', () => {
  expect(valueOf('number', '2,5')).toBe(2.5)
  expect(valueOf('boolean', 'true')).toBe(true)
  expect(valueOf('string', '12')).toBe('12')
  expect(valueOf('date', '2026-08-15')).toBe('2026-08-15')
  expect(valueOf('', '12')).toBe(12)
  expect(valueOf('', 'false')).toBe(false)
  expect(valueOf('', 'Hà Nội')).toBe('Hà Nội')
  expect(valueOf('number', ' ')).toBeNull()
})
