// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest'
import type { RuleQuestion } from '@/api/wire'
import { answersText, fieldOnScreen } from './rules'

const question = (name: string, kind: RuleQuestion['kind']): RuleQuestion => ({
  name,
  kind,
  type: '',
  label: name,
  label_en: name,
  choices: [],
})
const questions = [
  question('Hộ nghèo', 'boolean'),
  question('số bản', 'number'),
  question('ngày', 'date'),
  question('mã', 'text'),
  question('gì', 'any'),
]

test('answers go by their kind, and what is not answered does not go', () => {
  const typed = { 'Hộ nghèo': 'false', 'số bản': '1,5', ngày: '', mã: ' 007 ', gì: '3' }
  expect(JSON.parse(answersText(questions, typed) ?? '')).toEqual({
    'Hộ nghèo': false,
    'số bản': 1.5,
    mã: '007',
    gì: 3,
  })
  expect(answersText(questions, {})).toBeNull()
})

test('what is no number goes as typed, for the server to name it', () => {
  expect(answersText(questions, { 'số bản': 'hai' })).toBe('{"số bản":"hai"}')
})

test('the field the server names is found on the screen', () => {
  expect(fieldOnScreen(questions, 'answers.số bản')).toBe('answers-1')
  expect(fieldOnScreen(questions, 'offer_id')).toBe('offer_id')
  expect(fieldOnScreen(questions, undefined)).toBeUndefined()
})
