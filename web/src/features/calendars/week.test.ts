// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest'
import { weekText } from './Versions'

const usual = '08:00-12:00 13:00-17:00'

it('says weekdays with the same hours once and days off not at all', () =>
  expect(weekText([usual, usual, usual, usual, usual, '', ''])).toBe(`T2–T6 ${usual}`))

it('keeps a day of its own apart', () =>
  expect(weekText([usual, usual, '08:00-12:00', usual, usual, '08:00-12:00', ''])).toBe(
    `T2–T3 ${usual}; T4 08:00-12:00; T5–T6 ${usual}; T7 08:00-12:00`,
  ))

it('says nothing of a year', () => expect(weekText([])).toBe(''))
