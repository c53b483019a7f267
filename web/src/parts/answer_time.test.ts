// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import { answerTimeOf, answerTimeText } from './answer_time'

test('the time of an offer fills the field and goes back as it came', () => {
  for (const text of ['30 day', '5 working_day', '1 month'])
    expect(answerTimeText(answerTimeOf(text))).toBe(text)
})

test('no time, or one nobody can bring papers in, is an empty field of days', () => {
  for (const text of [null, undefined, '', '8 working_hour', 'none'])
    expect(answerTimeOf(text)).toEqual({ amount: '', unit: 'day' })
  expect(answerTimeText({ amount: ' ', unit: 'month' })).toBeNull()
})
