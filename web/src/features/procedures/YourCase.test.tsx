// SPDX-License-Identifier: Apache-2.0
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { visit } from '@/lib/testing/render'
import { YourCase } from './YourCase'

it('tells the fee, its ground and the rule as soon as everything is answered', async () => {
  const { hands } = await visit(<YourCase offer="o" caseCode={null} />)
  const field = await screen.findByRole('combobox', { name: 'Thuộc hộ nghèo' })
  expect(screen.queryByText(/Lệ phí:/)).toBeNull()
  await hands.selectOptions(field, 'true')
  expect(await screen.findByText(/Luật Phí/)).toBeTruthy()
  expect(screen.getByText(/Miễn cho hộ nghèo/)).toBeTruthy()
  await hands.selectOptions(field, 'false')
  expect(await screen.findByText('30.000 đ')).toBeTruthy()
})

it('names the question that is not answered, with a way to its field', async () => {
  const { hands } = await visit(<YourCase offer="o" caseCode={null} />)
  const field = await screen.findByRole('combobox', { name: 'Thuộc hộ nghèo' })
  await hands.click(screen.getByRole('button', { name: 'Xem lệ phí và giấy tờ' }))
  const alert = await screen.findByRole('alert')
  expect(field.getAttribute('aria-invalid')).toBe('true')
  await hands.click(alert.querySelector('a')!)
  expect(document.activeElement).toBe(field)
  await hands.selectOptions(field, 'true')
  expect(screen.queryByRole('alert')).toBeNull()
})
