// SPDX-License-Identifier: Apache-2.0
// Certification in at most 20 seconds a person, counted on the real page as at the counter.
import { screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { visit } from '@/lib/testing/render'
import { CertificationPage } from './CertificationPage'

vi.mock('@/parts/print', () => ({ print: vi.fn() }))

it('two copies of three pages take one person well within 20 seconds', async () => {
  const { hands, server } = await visit(<CertificationPage />)
  await screen.findByText(/Mức thu: 2.000/)
  const keys = ['Lê Thị Hoa', '{Enter}', '2', '{Enter}', '3', '{Enter}']
  await hands.keyboard(keys.join(''))
  await screen.findByText('12.000 đ', { selector: 'td' })

  const presses = keys.reduce((sum, key) => sum + (key.startsWith('{') ? 1 : key.length), 0)
  const seconds = presses * 0.28 + 3 * 1.35
  console.log(`certification: ${presses} keys, ${seconds.toFixed(1)} s`)
  expect(seconds).toBeLessThanOrEqual(20)
  expect(server.log.filter(line => line.endsWith('/certifications'))).toHaveLength(1)
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(/Người yêu cầu/)))
})
