// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest'
import { goToLine } from './Faults'

const area = (text: string) => {
  const made = document.createElement('textarea')
  made.value = text
  document.body.append(made)
  return made
}

it('marks the line a fault stands on', () => {
  const text = area('<doc>\n  <p>{{nobody}}</p>\n</doc>')
  goToLine(text, 2)
  expect(document.activeElement).toBe(text)
  expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe('  <p>{{nobody}}</p>')
})

it('goes to the end where the line is no more', () => {
  const text = area('<doc/>')
  goToLine(text, 7)
  expect(text.selectionStart).toBeGreaterThanOrEqual(6)
})
