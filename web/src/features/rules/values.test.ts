// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { typedValue } from './values'

test('an input is what its type says', () => {
  expect(typedValue('number', '2,5')).toBe(2.5)
  expect(typedValue('boolean', 'true')).toBe(true)
  expect(typedValue('string', '12')).toBe('12')
  expect(typedValue('date', '2026-08-15')).toBe('2026-08-15')
  expect(typedValue('', '12')).toBe(12)
  expect(typedValue('', 'false')).toBe(false)
  expect(typedValue('', 'Hà Nội')).toBe('Hà Nội')
  expect(typedValue('number', ' ')).toBeNull()
})
