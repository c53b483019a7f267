// SPDX-License-Identifier: Apache-2.0
import createClient from 'openapi-fetch'
import { refusalOf } from './problem'
import { sturdy } from './sturdy'
import type { paths } from './wire'

let send = sturdy()

/** Tests and the fake server stand in for the network. */
export const sendThrough = (other: (request: Request) => Promise<Response>) => {
  send = sturdy(other)
}

const client = createClient<paths>({
  baseUrl: globalThis.location?.origin ?? 'http://localhost',
  fetch: request => send(request),
})

export const api = client

type Outcome<Answer> = { data?: Answer; error?: unknown; response: Response }

/** The answer, or a thrown Refusal. */
export async function ask<Answer>(asked: Promise<Outcome<Answer>>): Promise<Answer> {
  const { data, response } = await asked
  if (!response.ok) throw await refusalOf(unread.get(response) ?? response)
  return data as Answer
}

// openapi-fetch reads the body of a refusal; a copy is kept for us.
const unread = new WeakMap<Response, Response>()
client.use({
  onResponse({ response }) {
    if (!response.ok) unread.set(response, response.clone())
    return undefined
  },
})

/** The same where the contract leaves the answer's shape open. */
export const askFor = <Answer>(asked: Promise<Outcome<unknown>>) => ask(asked) as Promise<Answer>

/** A file's bytes go as they are, outside the JSON client; its name in a header, not in an address. */
export async function upload<Answer>(path: string, file: File, key: string): Promise<Answer> {
  const answer = await send(
    new Request(new URL(path, globalThis.location.origin), {
      method: 'POST',
      body: file,
      headers: {
        'Content-Type': file.type || 'application/octet-stream',
        'X-File-Name': encodeURIComponent(file.name),
        'Idempotency-Key': key,
      },
    }),
  )
  if (!answer.ok) throw await refusalOf(answer)
  return (await answer.json()) as Answer
}

/** Something the server drew (PDF, PNG, file), as bytes. */
export async function fetchBlob(path: string, init?: RequestInit): Promise<Blob> {
  const answer = await send(new Request(new URL(path, globalThis.location.origin), init))
  if (!answer.ok) throw await refusalOf(answer)
  return answer.blob()
}
