// SPDX-License-Identifier: Apache-2.0
import { useSyncExternalStore } from 'react'
import type { Session } from './wire'

// Who is logged in, as far as this page knows. The cookie is the server's; we hold the CSRF token.
type State = { session: Session | null; expired: boolean }

let state: State = { session: null, expired: false }
let waiting: ((again: boolean) => void)[] = []
const listeners = new Set<() => void>()

const change = (next: Partial<State>) => {
  state = { ...state, ...next }
  for (const tell of listeners) tell()
}

export const session = {
  now: () => state.session,
  csrf: () => state.session?.csrf_token,

  begin(found: Session) {
    change({ session: found, expired: false })
    settle(true)
  },

  /** Logged out on purpose, or another person took the seat: nothing waits any more. */
  end() {
    change({ session: null, expired: false })
    settle(false)
  },

  /**
   * The server no longer knows us. The page keeps every form and shows the log-in dialog; the answer
   * comes true when the same officer is back and the request may be sent again.
   */
  expired(): Promise<boolean> {
    if (!state.session) return Promise.resolve(false)
    if (!state.expired) change({ expired: true })
    return new Promise(settled => waiting.push(settled))
  },
}

function settle(again: boolean) {
  const all = waiting
  waiting = []
  for (const settled of all) settled(again)
}

const subscribe = (tell: () => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

export const useSessionState = (): State => useSyncExternalStore(subscribe, () => state)

/** The session of a page that only exists for people who are logged in. */
export function useSession(): Session {
  const { session: found } = useSessionState()
  if (!found) throw new Error('a page behind the log-in was shown without a session')
  return found
}

export const may = (found: Session | null, right: string) => !!found?.rights.includes(right)
