// SPDX-License-Identifier: Apache-2.0
import { useSyncExternalStore } from 'react'
import type admin from '../../../text/vi/admin.json'
import type desk from '../../../text/vi/desk.json'
import type modeller from '../../../text/vi/modeller.json'
import type portal from '../../../text/vi/portal.json'
import type web from '../../../text/vi/web.json'

export type Language = 'vi' | 'en'
export type Key =
  | keyof typeof web
  | keyof typeof desk
  | keyof typeof portal
  | keyof typeof admin
  | keyof typeof modeller
export type Params = Record<string, string | number>
type Room = Record<string, string>
type Rooms = { vi: Room; en: () => Promise<{ default: Room }> }

const kStored = 'motcua.language'
let spoken: Language = 'vi'
let room: Room = {}
let rooms: Rooms = { vi: {}, en: async () => ({ default: {} }) }
const listeners = new Set<() => void>()

/** Once per app, before the first render. Restores the person's last choice. */
export async function speak(texts: Rooms): Promise<void> {
  rooms = texts
  room = texts.vi
  if (stored() === 'en') await choose('en')
}

const stored = () => {
  try {
    return localStorage.getItem(kStored)
  } catch {
    return null
  }
}

export const language = () => spoken

export async function choose(next: Language): Promise<void> {
  room = next === 'en' ? (await rooms.en()).default : rooms.vi
  spoken = next
  document.documentElement.lang = next
  try {
    localStorage.setItem(kStored, next)
  } catch {
    // A browser that keeps nothing still speaks.
  }
  for (const tell of listeners) tell()
}

/** The words of a key with its {parameters} filled in. */
export const t = (key: Key, params?: Params): string => say(key, params) ?? key

/** "one|many": a language with two numbers writes both, {n} chooses. */
const numbered = (text: string | undefined, params?: Params) =>
  text?.includes('|') ? text.split('|')[String(params?.['n']) === '1' ? 0 : 1] : text

/** The same for a key that the server named; undefined when this app does not know it. */
export function say(key: string, params?: Params): string | undefined {
  const text = numbered(room[key], params)
  if (text === undefined || !params) return text
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole))
}

/** All texts of a family, such as the office's ready reasons, in the order they are written. */
export const family = (prefix: string): { code: string; text: string }[] =>
  Object.entries(room)
    .filter(([key]) => key.startsWith(`${prefix}.`))
    .map(([code, text]) => ({ code, text }))

/** Words of a code within a family, e.g. status.5; the code itself when nobody wrote them. */
export const name = (family: string, code: string): string => say(`${family}.${code}`) ?? code

const subscribe = (tell: () => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** Re-renders the caller when the language changes. */
export const useLanguage = (): Language => useSyncExternalStore(subscribe, language)

/** `t` for components: whoever uses it follows the language. */
export function useText(): typeof t {
  useLanguage()
  return t
}
