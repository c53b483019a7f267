// SPDX-License-Identifier: Apache-2.0
import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { CounterPage } from '@/features/counter/CounterPage'
import { visit } from '@/lib/testing/render'
import { ScansPage } from './ScansPage'

const taken = (log: readonly string[]) => log.filter(line => line.endsWith('/take')).length

it('a scan beside the checklist goes to the line the officer is at', async () => {
  const { server, hands } = await visit(<CounterPage />)
  await hands.type(
    await screen.findByRole('textbox', { name: /F2/ }),
    '001090010001||Trần Văn Đức|01021990|Nam|Số 4 phố Hàng Bông|01012022{Enter}',
  )
  const tray = await screen.findByRole('region', { name: 'Khay máy quét' })
  await within(tray).findByText('scan0041.pdf')
  const attach = () => within(tray).getAllByRole('button', { name: /Gắn vào hồ sơ/ })
  expect(attach()[0]?.getAttribute('aria-disabled')).toBe('true')

  await hands.keyboard('khai sinh{Enter}')
  const list = await screen.findByRole('table', { name: 'Giấy tờ phải nộp' })
  await hands.keyboard('{ArrowDown}')
  await hands.click(attach()[0]!)

  await waitFor(() => expect(within(list).getByText(/scan0041.pdf/)).toBeTruthy())
  const row = within(list)
    .getByText(/scan0041.pdf/)
    .closest('tr')
  expect(row).toBe(within(list).getAllByRole('row')[2])
  expect(server.world.scans.map(one => one.id)).toEqual(['scan-2'])
})

it('a scan taken out of the tray is not taken again when the dossier refused it', async () => {
  const { server, hands } = await visit(<ScansPage />)
  const dossier = [...server.world.dossiers.values()][0]!
  const field = await screen.findByRole('textbox', { name: /Gắn vào hồ sơ/ })
  await hands.type(field, `https://x/theo-doi#${dossier.code}~1r3y{Enter}`)
  await screen.findByText(dossier.applicant.name)
  dossier.version++

  await hands.keyboard('{F9}')
  await screen.findByText(/dossier.stale/)
  expect(taken(server.log)).toBe(1)
  await waitFor(() =>
    expect(server.log.filter(one => one.includes('GET')).length).toBeGreaterThan(3),
  )
  await new Promise(done => setTimeout(done, 700))
  await hands.keyboard('{F9}')

  await waitFor(() => expect(dossier.events.at(-1)?.type).toBe('add-files'))
  expect(taken(server.log)).toBe(1)
})

it('a receipt under the scanner at the counter opens its dossier', async () => {
  const { hands, router } = await visit(<CounterPage />)
  const field = await screen.findByRole('textbox', { name: /F2/ })
  await hands.type(field, 'https://x/theo-doi#H26.00070-261123-0006~1r3y1y7z{Enter}')
  await waitFor(() =>
    expect(router.state.location.pathname).toBe('/dossiers/H26.00070-261123-0006'),
  )
})
