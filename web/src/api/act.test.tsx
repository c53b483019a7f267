// SPDX-License-Identifier: Apache-2.0
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { visit } from '@/lib/testing/render'
import { Button } from '@/ui/button/Button'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { ActKey, useAct } from './act'
import { api, ask } from './client'
import { Refusal, wordsOf } from './problem'

function NewPerson({ name }: { name: string }) {
  const save = useAct((body: { name: string }, headers) =>
    ask(api.POST('/api/desk/people', { body: { unit_id: 'u', person: body as never }, headers })),
  )
  return (
    <>
      <Refused error={save.error} />
      <Button onPress={() => save.run({ name })}>save</Button>
      {save.answer && <p>saved</p>}
    </>
  )
}

describe('a button that acts', () => {
  it('acts once for two clicks', async () => {
    const { server, hands } = await visit(<NewPerson name="Lê Thị Hoa" />)
    const before = server.world.people.length
    await hands.dblClick(screen.getByRole('button'))
    await screen.findByText('saved')
    expect(server.world.people.length).toBe(before + 1)
  })
  it('shows a refusal in words and stays usable', async () => {
    const { hands } = await visit(<NewPerson name="" />)
    await hands.click(screen.getByRole('button'))
    expect((await screen.findByRole('alert')).textContent).toContain('people.name_missing')
  })
  it('asks again under the same key when no answer came at all', async () => {
    const { server, hands } = await visit(<NewPerson name="Lê Thị Hoa" />)
    const before = server.world.people.length
    server.loseAnswers(4)
    await hands.click(screen.getByRole('button'))
    await screen.findByText(/Chưa nhận được trả lời/, undefined, { timeout: 8000 })
    await hands.click(screen.getByRole('button'))
    await waitFor(() => screen.getByText('saved'))
    expect(server.world.people.length).toBe(before + 1)
  })
})

describe('the key of an act', () => {
  it('stays with the same words and changes with others', () => {
    const key = new ActKey()
    const first = key.for({ a: 1 })
    expect(key.for({ a: 1 })).toBe(first)
    expect(key.for({ a: 2 })).not.toBe(first)
  })
  it('is new after an answer', () => {
    const key = new ActKey()
    const first = key.for('x')
    key.answered()
    expect(key.for('x')).not.toBe(first)
  })
})

describe('a problem', () => {
  const refusal = (more: object) =>
    new Refusal({ type: '', title: '', status: 500, code: 'x.y', ...more })
  it("is told in the server's words", () =>
    expect(wordsOf(refusal({ text: { vi: 'Không được', en: 'No' } }))).toBe('Không được'))
  it('always has some words', () => {
    expect(wordsOf(refusal({}))).toContain('trục trặc')
    expect(wordsOf(refusal({ params: { incident: 'A1' } }))).toContain('A1')
    expect(wordsOf(refusal({ status: 403 }))).toContain('quyền')
    expect(wordsOf(new TypeError('x'))).toContain('lỗi')
  })
})
