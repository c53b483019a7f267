// SPDX-License-Identifier: Apache-2.0
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Button } from './Button'

describe('a button that cannot be pressed', () => {
  it('says why, can be reached and does nothing', async () => {
    const press = vi.fn()
    render(
      <Button onPress={press} disabledReason="Chưa tới bước ký" shortcut="F9">
        Ký
      </Button>,
    )
    const button = screen.getByRole('button', { name: /Ký/ })
    await userEvent.tab()
    await userEvent.keyboard('{Enter}{F9}')
    expect(document.activeElement).toBe(button)
    expect(button.getAttribute('aria-disabled')).toBe('true')
    expect(
      document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent,
    ).toBe('Chưa tới bước ký')
    expect(press).not.toHaveBeenCalled()
  })
})

describe('a shortcut', () => {
  it('presses its button from anywhere on the page', async () => {
    const press = vi.fn()
    render(
      <Button onPress={press} shortcut="Ctrl+Enter">
        Lưu
      </Button>,
    )
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    expect(press).toHaveBeenCalledOnce()
  })
  it('rests below an open dialog', async () => {
    const press = vi.fn()
    render(
      <>
        <Button onPress={press} shortcut="F9">
          Dưới
        </Button>
        <div role="dialog">x</div>
      </>,
    )
    await userEvent.keyboard('{F9}')
    expect(press).not.toHaveBeenCalled()
  })
})
