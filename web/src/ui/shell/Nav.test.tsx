// SPDX-License-Identifier: Apache-2.0
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { visit } from '@/lib/testing/render'
import { Nav } from './Nav'

const pages = (n: number) =>
  Array.from({ length: n }, (_, at) => ({ to: `/p${at}`, label: `Trang ${at}` }))

it('many pages fold behind one button; Escape closes and gives the focus back', async () => {
  const { hands } = await visit(<Nav items={pages(9)} />)
  const button = await screen.findByRole('button', { name: 'Trình đơn' })
  const list = screen.getByRole('list')
  expect(button.getAttribute('aria-expanded')).toBe('false')
  expect(button.getAttribute('aria-controls')).toBe(list.id)

  await hands.tab()
  expect(document.activeElement).toBe(button)
  await hands.keyboard('{Enter}{Tab}')
  expect(button.getAttribute('aria-expanded')).toBe('true')
  expect(document.activeElement?.textContent).toBe('Trang 0')

  await hands.keyboard('{Escape}')
  expect(button.getAttribute('aria-expanded')).toBe('false')
  expect(document.activeElement).toBe(button)
})

it('a page chosen closes them', async () => {
  const { hands } = await visit(<Nav items={pages(9)} />)
  const button = await screen.findByRole('button', { name: 'Trình đơn' })
  await hands.click(button)
  await hands.click(screen.getByRole('link', { name: 'Trang 3' }))
  expect((await screen.findByRole('button', { name: 'Trình đơn' })).ariaExpanded).not.toBe('true')
})

it('a few pages need no button', async () => {
  await visit(<Nav items={pages(2)} />)
  expect(await screen.findAllByRole('link')).toHaveLength(2)
  expect(screen.queryByRole('button')).toBeNull()
})
