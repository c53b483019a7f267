// SPDX-License-Identifier: Apache-2.0
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LiveLink, type Source } from './live'

class Line implements Source {
  readyState = 0
  onopen: Source['onopen'] = null
  onerror: Source['onerror'] = null
  heard = new Map<string, (event: MessageEvent) => void>()
  addEventListener(name: string, hear: (event: MessageEvent) => void) {
    this.heard.set(name, hear)
  }
  close() {
    this.readyState = 2
  }
  answer() {
    this.readyState = 1
    this.onopen?.(new Event('open'))
  }
  drop() {
    this.readyState = 0
    this.onerror?.(new Event('error'))
  }
  refuse() {
    this.readyState = 2
    this.onerror?.(new Event('error'))
  }
  say(name: string, data = '') {
    this.heard.get(name)?.(new MessageEvent(name, { data }))
  }
  moved(code: string) {
    this.say('moved', JSON.stringify({ dossier_code: code, unit_id: null }))
  }
}

let lines: Line[]
let told: string[][]
let missed: number
let states: boolean[]
let seen: DocumentVisibilityState
let link: LiveLink

const last = () => lines.at(-1) as Line
const look = (state: DocumentVisibilityState) => {
  seen = state
  document.dispatchEvent(new Event('visibilitychange'))
}

beforeEach(() => {
  vi.useFakeTimers()
  lines = []
  told = []
  missed = 0
  states = []
  seen = 'visible'
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => seen)
  link = new LiveLink(
    '/api/desk/events',
    { onMoved: codes => told.push([...codes]), onMissed: () => missed++ },
    () => {
      lines.push(new Line())
      return last()
    },
    isLive => states.push(isLive),
  )
  last().answer()
})
afterEach(() => {
  link.end()
  vi.useRealTimers()
})

describe('news of what moved', () => {
  it('that come in a burst are told once, each dossier once', () => {
    for (const code of ['A', 'B', 'A']) last().moved(code)
    vi.advanceTimersByTime(2_000)
    expect(told).toEqual([['A', 'B']])
  })
  it('make no storm: many seconds of it are asked for every other second', () => {
    for (let n = 0; n < 100; n++) {
      last().moved(`D${n}`)
      vi.advanceTimersByTime(100)
    }
    vi.advanceTimersByTime(3_000)
    expect(told.length).toBeLessThanOrEqual(6)
    expect(told.flat()).toHaveLength(100)
  })
  it('that nobody can read are passed over', () => {
    last().say('moved', 'no json')
    vi.advanceTimersByTime(5_000)
    expect(told).toEqual([])
  })
  it('some of which were lost make everything old', () => {
    last().say('reset', '{}')
    expect(missed).toBe(1)
  })
})

describe('the line', () => {
  it('is closed while nobody looks, and who comes back has missed something', () => {
    look('hidden')
    expect(last().readyState).toBe(2)
    look('visible')
    expect(lines).toHaveLength(2)
    expect(missed).toBe(0)
    last().answer()
    expect(missed).toBe(1)
  })
  it('that dropped is taken up by the browser, and everything is old once it stands', () => {
    last().drop()
    vi.advanceTimersByTime(600_000)
    expect(lines).toHaveLength(1)
    last().answer()
    expect(missed).toBe(1)
    expect(states).toEqual([true, false, true])
  })
  it('that was refused is tried again, ever more seldom', () => {
    const tries = (milliseconds: number) => {
      const before = lines.length
      for (let past = 0; past < milliseconds; past += 500) {
        if (last().readyState === 0) last().refuse()
        vi.advanceTimersByTime(500)
      }
      return lines.length - before
    }
    last().refuse()
    expect(tries(15_000)).toBeGreaterThanOrEqual(2)
    expect(tries(600_000)).toBeLessThanOrEqual(12)
  })
  it('ends with its page', () => {
    link.end()
    look('hidden')
    look('visible')
    expect(lines).toHaveLength(1)
    expect(last().readyState).toBe(2)
  })
})
