// SPDX-License-Identifier: Apache-2.0
import { beforeEach, describe, expect, it } from 'vitest'
import { FakeServer } from './fake/server'
import { codeOf } from './problem'
import { session } from './session'
import { sturdy } from './sturdy'

const at = (path: string) => `${location.origin}${path}`
const post = (path: string, body: unknown, key?: string) =>
  new Request(at(path), {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', ...(key ? { 'Idempotency-Key': key } : {}) },
  })
const find = (key?: string) =>
  post('/api/desk/people', { unit_id: 'u', person: { name: 'Lê Thị Hoa' } }, key)

let server: FakeServer
let waits: number[]
const network = () =>
  sturdy(server.send, async milliseconds => {
    waits.push(milliseconds)
  })

beforeEach(() => {
  server = new FakeServer()
  waits = []
  session.begin(server.world.session)
})

describe('a writing request', () => {
  it('bears the CSRF token', async () => {
    expect((await network()(find('k1'))).status).toBe(200)
  })
  it('is repeated with the same key when its answer is lost, and happens once', async () => {
    const before = server.world.people.length
    server.loseAnswers(2)

    const answer = await network()(find('k1'))

    expect(answer.status).toBe(200)
    expect(server.log).toHaveLength(3)
    expect(server.world.people.length).toBe(before + 1)
    expect(waits).toEqual([300, 900])
  })
  it('without a key is never repeated', async () => {
    server.loseAnswers()
    await expect(network()(find())).rejects.toSatisfy(error => codeOf(error) === 'web.unreachable')
    expect(server.log).toHaveLength(1)
  })
  it('gives up after some tries and says so', async () => {
    server.loseAnswers(9)
    await expect(network()(find('k'))).rejects.toSatisfy(
      error => codeOf(error) === 'web.unreachable',
    )
    expect(server.log).toHaveLength(4)
  })
  it('waits while the server is busy', async () => {
    server.beBusy(1)
    expect((await network()(find('k'))).status).toBe(200)
    expect(waits).toHaveLength(1)
  })
})

describe('a session that ended', () => {
  it('holds the request until the officer is back, then sends it again', async () => {
    server.endSession()
    const answer = network()(find('k'))
    await new Promise(done => setTimeout(done))
    server.world.loggedIn = true
    session.begin(server.world.session)
    expect((await answer).status).toBe(200)
  })
  it('gives the refusal when he does not come back', async () => {
    server.endSession()
    const answer = network()(find('k'))
    await new Promise(done => setTimeout(done))
    session.end()
    expect((await answer).status).toBe(401)
  })
})
