// SPDX-License-Identifier: Apache-2.0
import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { visit } from '@/lib/testing/render'
import { SigningPage } from './SigningPage'

it('a leader signs what he chose and nothing else, though tasks of other dossiers bear its number', async () => {
  const { server, hands } = await visit(<SigningPage />)
  const table = await screen.findByRole('table', { name: 'Ký duyệt' })
  const [, first, second] = await waitFor(() => {
    const rows = within(table).getAllByRole('row')
    expect(rows.length).toBeGreaterThan(3)
    return rows
  })
  const codeOf = (row: HTMLElement | undefined) => within(row!).getByRole('link').textContent ?? ''
  const [code, other] = [codeOf(first), codeOf(second)]
  first!.focus()
  await hands.keyboard(' ')
  expect(within(table).getAllByRole('checkbox', { checked: true })).toHaveLength(1)

  await hands.keyboard('{F9}')
  await screen.findByRole('dialog')
  await hands.keyboard('{Control>}{Enter}{/Control}')

  await waitFor(() => expect(server.world.dossiers.get(code)?.tasks[0]?.step).toBe('issue'))
  expect(server.world.dossiers.get(other)?.tasks[0]?.step).toBe('sign')
})
