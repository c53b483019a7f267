// SPDX-License-Identifier: Apache-2.0
import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { newWorld } from '@/api/fake/world'
import { visit } from '@/lib/testing/render'
import { Complete } from './Complete'
import { standing } from './TaskFields'

const field = (value: string) => ({
  question: { name: 'a', type: '', kind: 'text' as const, label: 'A', label_en: 'A', choices: [] },
  required: false,
  value,
  fault: '',
})

it('a field holds what an earlier time left there, as it is typed', () => {
  expect(standing(field('"khớp"'))).toBe('khớp')
  expect(standing(field('2.5'))).toBe('2.5')
  expect(standing(field(''))).toBe('')
})

it('a field comes when the answer before it asks for it', async () => {
  const dossier = [...newWorld().dossiers.values()].find(one => one.tasks.length > 0)!
  const task = { ...dossier.tasks[0]!, has_form: true }
  const { hands } = await visit(<Complete dossier={dossier} task={task} onClose={() => {}} />)
  const result = await screen.findByRole('combobox', { name: 'Kết quả' })
  expect(screen.queryByRole('textbox', { name: 'Điểm không khớp' })).toBeNull()
  await hands.selectOptions(result, 'không khớp')
  const differs = await screen.findByRole('textbox', { name: 'Điểm không khớp' })
  await hands.type(differs, 'hàng rào')
  await hands.selectOptions(result, 'khớp')
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Điểm không khớp' })).toBeNull())
})
