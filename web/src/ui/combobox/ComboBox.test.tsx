// SPDX-License-Identifier: Apache-2.0
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { ComboBox, filtered } from './ComboBox'

const options = [
  { id: '1', name: 'Phường Hoàn Kiếm' },
  { id: '2', name: 'Phường Cửa Nam' },
  { id: '3', name: 'Phường Ba Đình' },
]

function Box() {
  const [value, setValue] = useState<string | null>(null)
  return (
    <>
      <ComboBox label="Nơi" options={options} value={value} onChange={setValue} />
      <output>{value}</output>
    </>
  )
}

describe('choosing by typing', () => {
  it('finds without tones and Enter takes the first', async () => {
    render(<Box />)
    await userEvent.type(screen.getByRole('combobox'), 'ba d{Enter}')
    expect(document.querySelector('output')?.textContent).toBe('3')
    expect((screen.getByRole('combobox') as HTMLInputElement).value).toBe('Phường Ba Đình')
  })
  it('walks with the arrows and says where it is', async () => {
    render(<Box />)
    const box = screen.getByRole('combobox')
    await userEvent.type(box, 'phuong{ArrowDown}')
    expect(box.getAttribute('aria-expanded')).toBe('true')
    const pointed = document.getElementById(box.getAttribute('aria-activedescendant') ?? '')
    expect(pointed?.getAttribute('aria-selected')).toBe('true')
    await userEvent.keyboard('{Enter}')
    expect(document.querySelector('output')?.textContent).toBe('2')
  })
  it('Escape leaves everything as it was', async () => {
    render(<Box />)
    const box = screen.getByRole('combobox') as HTMLInputElement
    await userEvent.type(box, 'cua{Escape}')
    expect(box.value).toBe('')
    expect(box.getAttribute('aria-expanded')).toBe('false')
  })
  it('says when there is nothing', async () => {
    render(<Box />)
    await userEvent.type(screen.getByRole('combobox'), 'xyz')
    expect(screen.getAllByRole('status')[0]?.textContent).toContain('Không tìm thấy')
  })
})

describe('filtered', () => {
  it('puts names that begin with the words first', () => {
    const list = [
      { id: 'a', name: 'Cải chính khai sinh' },
      { id: 'b', name: 'Khai sinh' },
    ]
    expect(filtered(list, 'khai').map(one => one.id)).toEqual(['b', 'a'])
  })
})
