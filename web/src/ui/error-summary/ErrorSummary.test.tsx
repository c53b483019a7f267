// SPDX-License-Identifier: Apache-2.0
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Refusal } from '@/api/problem'
import { TextField } from '../field/Field'
import { Refused } from './ErrorSummary'

describe('a refused form', () => {
  it('takes the focus and leads to the field', async () => {
    const error = new Refusal({
      type: '',
      title: '',
      status: 422,
      code: 'people.name_missing',
      field: 'name',
      text: { vi: 'Thiếu tên', en: 'No name' },
    })
    render(
      <>
        <Refused error={error} />
        <TextField name="name" label="Tên" value="" onChange={() => {}} />
      </>,
    )
    expect(document.activeElement).toBe(screen.getByRole('alert'))
    await userEvent.click(screen.getByRole('link', { name: 'Thiếu tên' }))
    expect(document.activeElement).toBe(screen.getByLabelText('Tên'))
  })
})
