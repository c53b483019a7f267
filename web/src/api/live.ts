// SPDX-License-Identifier: Apache-2.0
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'

/** As much of an EventSource as is used here. */
export type Source = {
  readonly readyState: number
  onopen: ((event: Event) => void) | null
  onerror: ((event: Event) => void) | null
  addEventListener(name: string, hear: (event: MessageEvent) => void): void
  close(): void
}
type Open = (address: string) => Source

const kClosed = 2
// Many tabs hear of one act at the same moment: each waits a while of its own before it asks.
const kGather = 300
const kSpread = 1_200
const kRest = 2_000
const kBackOff = [2_000, 5_000, 15_000, 60_000]

type News = { onMoved: (codes: ReadonlySet<string>) => void; onMissed: () => void }

/**
 * The server's news of one place for the tab one looks at. Closed while the tab is hidden; whoever
 * comes back is told that he missed something. What comes in a burst is told once.
 */
export class LiveLink {
  readonly #address: string
  readonly #news: News
  readonly #open: Open
  readonly #tellState: (isLive: boolean) => void
  #source: Source | null = null
  #codes = new Set<string>()
  #gathering: ReturnType<typeof setTimeout> | undefined
  #again: ReturnType<typeof setTimeout> | undefined
  #told = 0
  #failures = 0
  #hasBeenOpen = false

  constructor(address: string, news: News, open: Open, tellState: (isLive: boolean) => void) {
    this.#address = address
    this.#news = news
    this.#open = open
    this.#tellState = tellState
    document.addEventListener('visibilitychange', this.#look)
    this.#look()
  }

  end() {
    document.removeEventListener('visibilitychange', this.#look)
    this.#close()
  }

  #look = () => {
    if (document.visibilityState === 'hidden') this.#close()
    else if (!this.#source) this.#begin()
  }

  #close() {
    clearTimeout(this.#gathering)
    clearTimeout(this.#again)
    this.#gathering = undefined
    this.#codes.clear()
    this.#source?.close()
    this.#source = null
    this.#tellState(false)
  }

  #begin() {
    const source = this.#open(this.#address)
    this.#source = source
    source.onopen = () => {
      this.#failures = 0
      this.#tellState(true)
      // A new stream does not know what the last one had told.
      if (this.#hasBeenOpen) this.#news.onMissed()
      this.#hasBeenOpen = true
    }
    source.onerror = () => {
      this.#tellState(false)
      // A lost line is taken up again by the browser; a refusal (session over, server leaving) is not.
      if (source.readyState !== kClosed || this.#source !== source) return
      this.#source = null
      const wait = kBackOff[Math.min(this.#failures++, kBackOff.length - 1)] ?? 0
      this.#again = setTimeout(this.#look, wait * (1 + Math.random() / 2))
    }
    source.addEventListener('moved', event => {
      const code = codeIn(event.data)
      if (code) this.#gather(code)
    })
    source.addEventListener('reset', () => this.#news.onMissed())
  }

  #gather(code: string) {
    this.#codes.add(code)
    if (this.#gathering !== undefined) return
    const rest = Math.max(0, this.#told + kRest - Date.now())
    const wait = Math.max(rest, kGather + Math.random() * kSpread)
    this.#gathering = setTimeout(() => {
      const codes = this.#codes
      this.#codes = new Set()
      this.#gathering = undefined
      this.#told = Date.now()
      this.#news.onMoved(codes)
    }, wait)
  }
}

function codeIn(data: unknown): string | null {
  try {
    const said = JSON.parse(String(data)) as { dossier_code?: unknown }
    return typeof said.dossier_code === 'string' ? said.dossier_code : null
  } catch {
    return null
  }
}

let open: Open | null =
  typeof EventSource === 'undefined' ? null : address => new EventSource(address)
/** Tests and the fake server stand in for the network. */
export const listenThrough = (other: Open | null) => {
  open = other
}

let isLive = false
const listeners = new Set<() => void>()
const subscribe = (tell: () => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}
const setLive = (now: boolean) => {
  if (isLive === now) return
  isLive = now
  for (const tell of listeners) tell()
}

/**
 * How often a list asks by itself: not at all while the server tells (a desk nobody sits at must not
 * keep its session alive), often while it cannot.
 */
export const useAskEvery = (): number | false =>
  useSyncExternalStore(subscribe, () => isLive) ? false : 20_000

// What shows dossiers; only what is on the page is asked for again at once.
const kLists = ['work', 'late', 'waiting', 'bundles']

const renew = (queries: QueryClient, codes: ReadonlySet<string> | null) => {
  for (const list of kLists) void queries.invalidateQueries({ queryKey: [list] })
  // Below an open dialog the page keeps the version it was opened with: the act is then refused as
  // stale instead of being done to something the officer has not seen.
  const refetchType = document.querySelector('[role="dialog"],[role="alertdialog"]')
    ? ('none' as const)
    : ('active' as const)
  if (codes === null) void queries.invalidateQueries({ queryKey: ['dossier'], refetchType })
  else
    for (const code of codes)
      void queries.invalidateQueries({ queryKey: ['dossier', code], refetchType })
}

/** Keeps the lists and the open dossier of a place fresh while one looks at them. */
export function useLive(unit: string) {
  const queries = useQueryClient()
  useEffect(() => {
    if (!open) return
    const link = new LiveLink(
      `/api/desk/events${unit ? `?unit_id=${encodeURIComponent(unit)}` : ''}`,
      { onMoved: codes => renew(queries, codes), onMissed: () => renew(queries, null) },
      open,
      setLive,
    )
    return () => link.end()
  }, [unit, queries])
}
