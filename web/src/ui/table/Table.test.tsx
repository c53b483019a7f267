// SPDX-License-Identifier: Apache-2.0
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Table } from './Table'

const rows = Array.from({ length: 30 }, (_, at) => ({ code: `H-${at}` }))

function List(props: { onOpen?: (row: { code: string }) => void; onMore?: () => void }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  return (
    <>
      <Table
        aria-label="Hồ sơ"
        rows={rows}
        rowKey={row => row.code}
        columns={[{ id: 'code', title: 'Mã', head: true, cell: row => row.code }]}
        chosen={chosen}
        onChoose={setChosen}
        total={500}
        {...props}
      />
      <output>{[...chosen].join()}</output>
    </>
  )
}

const row = (at: number) => screen.getAllByRole('row')[at + 1]

describe('a list by keyboard', () => {
  it('is one stop for Tab; arrows walk, Space chooses, Enter opens', async () => {
    const open = vi.fn()
    render(<List onOpen={open} />)
    row(0)?.focus()
    await userEvent.keyboard(' {ArrowDown}{ArrowDown} {Enter}')
    expect(document.querySelector('output')?.textContent).toBe('H-0,H-2')
    expect(open).toHaveBeenCalledWith(rows[2])
    expect(screen.getAllByRole('row').filter(one => one.tabIndex === 0)).toHaveLength(1)
  })
  it('asks for more at its end', async () => {
    const more = vi.fn()
    render(<List onMore={more} />)
    row(0)?.focus()
    await userEvent.keyboard('{End}')
    expect(document.activeElement).toBe(row(29))
    expect(more).toHaveBeenCalled()
  })
  it('tells how many rows there are in all', () => {
    render(<List />)
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('500')
  })
  it('chooses all and none', async () => {
    render(<List />)
    const all = screen.getByRole('checkbox', { name: 'Chọn tất cả' })
    await userEvent.click(all)
    expect(document.querySelector('output')?.textContent?.split(',')).toHaveLength(30)
    await userEvent.click(all)
    expect(document.querySelector('output')?.textContent).toBe('')
  })
})
