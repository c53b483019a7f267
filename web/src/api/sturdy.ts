// SPDX-License-Identifier: Apache-2.0
import { unreachable } from './problem'
import { session } from './session'

export type Wait = (milliseconds: number) => Promise<void>
type Send = (request: Request) => Promise<Response>

const sleep: Wait = milliseconds => new Promise(done => setTimeout(done, milliseconds))
const kPauses = [300, 900, 2_500]

// A read may always be asked again; a write only when its key lets the server know it as the same act.
const repeatable = (request: Request) =>
  request.method === 'GET' || request.headers.has('Idempotency-Key')

const busy = (response: Response) => response.status === 502 || response.status === 503

const pauseOf = (response: Response, planned: number) => {
  const seconds = Number(response.headers.get('Retry-After'))
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 10) * 1000 : planned
}

/**
 * fetch that bears a poor network: adds the CSRF token, repeats what may be repeated (same key, same
 * body) when the answer is lost or the server is busy, and when the session ended waits for the
 * officer to log in again and then goes on. Throws a Refusal web.unreachable when no answer comes.
 */
export function sturdy(send: Send = request => fetch(request), wait: Wait = sleep): Send {
  const once = async (request: Request): Promise<Response> => {
    const copy = new Request(request.clone(), { credentials: 'same-origin' })
    const token = session.csrf()
    if (copy.method !== 'GET' && token) copy.headers.set('X-CSRF-Token', token)
    for (let attempt = 0; ; attempt++) {
      const pause = kPauses[attempt]
      const last = pause === undefined || !repeatable(copy)
      try {
        const answer = await send(copy.clone())
        if (!busy(answer) || last) return answer
        await wait(pauseOf(answer, pause))
      } catch (error) {
        if (copy.signal.aborted) throw error
        if (last) throw unreachable()
        await wait(pause)
      }
    }
  }
  return async request => {
    const answer = await once(request)
    const aboutSession = new URL(request.url).pathname.startsWith('/api/session')
    if (answer.status !== 401 || aboutSession) return answer
    return (await session.expired()) ? once(request) : answer
  }
}
