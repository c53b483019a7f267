// SPDX-License-Identifier: Apache-2.0
import type { Source } from '../live'
import type { Problem } from '../wire'
import { adminRoutes } from './admin'
import { changes } from './changes'
import { deskRoutes } from './desk'
import { portalRoutes } from './portal'
import { processRoutes } from './processes'
import { rulesRoutes } from './rules'
import { scanRoutes } from './scans'
import { workRoutes } from './work'
import { newWorld, type World } from './world'

export type Asked = {
  path: Record<string, string>
  query: URLSearchParams
  headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: whatever the page sent; handlers pick what they need.
  body: any
}
export type Handler = (world: World, asked: Asked) => unknown
export type Routes = Record<string, Handler>

/** Thrown by a handler: becomes a problem answer. */
export class Refuse extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly field: string | null = null,
    readonly params: Record<string, string> = {},
  ) {
    super(code)
  }
}

const sessionRoutes: Routes = {
  'GET /api/session': world => world.session,
  'POST /api/session': (world, { body }) => {
    if (body.password === 'wrong') throw new Refuse(422, 'identity.wrong_password', 'password')
    world.loggedIn = true
    return world.session
  },
  'DELETE /api/session': world => {
    world.loggedIn = false
    return {}
  },
  'POST /api/session/password': () => ({}),
}

const table: [verb: string, pattern: RegExp, names: string[], handler: Handler][] = Object.entries({
  ...sessionRoutes,
  ...deskRoutes,
  ...scanRoutes,
  ...workRoutes,
  ...adminRoutes,
  ...changes,
  ...processRoutes,
  ...portalRoutes,
  ...rulesRoutes,
}).map(([route, handler]) => {
  const [verb, path] = route.split(' ') as [string, string]
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(found => found[1]!)
  return [verb, new RegExp(`^${path.replace(/\{\w+\}/g, '([^/]+)')}$`), names, handler]
})

const problem = (status: number, code: string, more: Partial<Problem> = {}) =>
  new Response(
    JSON.stringify({
      type: 'about:blank',
      title: code,
      status,
      code,
      text: { vi: `Máy chủ từ chối: ${code}`, en: `The server refused: ${code}` },
      ...more,
    }),
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  )

/** A server in memory that keeps the contract's manners: keys replayed, CSRF asked, sessions ended. */
export class FakeServer {
  world: World
  /** Every request that arrived, oldest first: "POST /api/desk/visits". */
  readonly log: string[] = []
  #answers = new Map<string, { status: number; text: string; type: string }>()
  #lose = 0
  #busy = 0

  constructor(now?: number) {
    this.world = newWorld(now)
  }
  /** The next answers are lost on their way; the acts have happened. */
  loseAnswers(times = 1) {
    this.#lose = times
  }
  beBusy(times = 1) {
    this.#busy = times
  }
  endSession() {
    this.world.loggedIn = false
  }

  /** Every tab's line; `tell` speaks on all of them. */
  readonly #lines = new Set<Map<string, (event: MessageEvent) => void>>()
  readonly listen = (): Source => {
    const heard = new Map<string, (event: MessageEvent) => void>()
    const line: Source = {
      readyState: 1,
      onopen: null,
      onerror: null,
      addEventListener: (name, hear) => void heard.set(name, hear),
      close: () => void this.#lines.delete(heard),
    }
    this.#lines.add(heard)
    queueMicrotask(() => line.onopen?.(new Event('open')))
    return line
  }
  tell(name: string, data: unknown = {}) {
    for (const heard of this.#lines)
      heard.get(name)?.(new MessageEvent(name, { data: JSON.stringify(data) }))
  }

  readonly send = async (request: Request): Promise<Response> => {
    const url = new URL(request.url)
    this.log.push(`${request.method} ${url.pathname}`)
    if (this.#busy > 0) {
      this.#busy--
      return new Response('', { status: 503 })
    }
    const answer = await this.#answer(request, url)
    if (this.#lose > 0) {
      this.#lose--
      throw new TypeError('network')
    }
    return answer
  }

  async #answer(request: Request, url: URL): Promise<Response> {
    const key = request.headers.get('Idempotency-Key')
    const known = key && this.#answers.get(key)
    if (known)
      return new Response(known.text, {
        status: known.status,
        headers: { 'Content-Type': known.type },
      })
    const open = /^\/api\/(session|procedures|portal)/.test(url.pathname)
    const asksWho = request.method === 'GET' && url.pathname === '/api/session'
    if (!this.world.loggedIn && (!open || asksWho)) return problem(401, 'identity.no_session')
    if (request.method !== 'GET') {
      if (!key) return problem(400, 'http.key_missing')
      const token = request.headers.get('X-CSRF-Token')
      if (!open && token !== this.world.session.csrf_token) return problem(403, 'http.csrf')
    }
    const answer = await this.#handle(request, url)
    if (key && answer.status < 500) {
      const text = await answer.clone().text()
      this.#answers.set(key, {
        status: answer.status,
        text,
        type: answer.headers.get('Content-Type') ?? 'application/json',
      })
    }
    return answer
  }

  async #handle(request: Request, url: URL): Promise<Response> {
    for (const [verb, pattern, names, handler] of table) {
      const found = verb === request.method ? pattern.exec(url.pathname) : null
      if (!found) continue
      const path = Object.fromEntries(
        names.map((name, at) => [name, decodeURIComponent(found[at + 1]!)]),
      )
      const json = request.headers.get('Content-Type')?.includes('json')
      const body = json ? await request.json() : undefined
      try {
        const answer = handler(this.world, {
          path,
          query: url.searchParams,
          headers: request.headers,
          body,
        })
        if (answer instanceof Response) return answer
        return new Response(JSON.stringify(answer), {
          headers: { 'Content-Type': 'application/json' },
        })
      } catch (error) {
        if (!(error instanceof Refuse)) throw error
        return problem(error.status, error.code, { field: error.field, params: error.params })
      }
    }
    return problem(404, 'http.no_such_route')
  }
}
