// SPDX-License-Identifier: Apache-2.0
import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import { visit } from '@/lib/testing/render'
import { Button } from '@/ui/button/Button'
import { TextField } from '@/ui/field/Field'
import { SessionGate } from './SessionGate'

function Form() {
  const [name, setName] = useState('')
  const save = useAct((body: { name: string }, headers) =>
    ask(api.POST('/api/desk/people', { body: { unit_id: 'u', person: body as never }, headers })),
  )
  return (
    <>
      <TextField label="Tên" value={name} onChange={setName} />
      <Button onPress={() => save.run({ name })}>Lưu</Button>
      {save.answer && <p>Xong: {save.answer.name}</p>}
    </>
  )
}

it('a session that ends under way keeps the form and sends it after the log-in', async () => {
  const { server, hands } = await visit(
    <SessionGate title="Một cửa">
      <Form />
    </SessionGate>,
  )
  await hands.type(await screen.findByLabelText('Tên'), 'Lê Thị Hoa')
  server.endSession()
  await hands.click(screen.getByRole('button', { name: 'Lưu' }))

  const dialog = await screen.findByRole('alertdialog')
  expect(dialog.textContent).toContain('Nguyễn Minh Châu')
  await hands.type(screen.getByLabelText('Tên đăng nhập'), 'can-bo-1')
  await hands.type(screen.getByLabelText('Mật khẩu'), 'dung{Enter}')

  expect(await screen.findByText('Xong: Lê Thị Hoa')).toBeTruthy()
  expect(screen.queryByRole('alertdialog')).toBeNull()
})
