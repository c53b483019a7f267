// SPDX-License-Identifier: Apache-2.0
import { useSyncExternalStore } from 'react'
import { useSession } from './session'
import type { Place } from './wire'

// An officer may sit at several places; the page works for one of them at a time.
const kStored = 'motcua.place'
let chosen: string | null = null
const listeners = new Set<() => void>()

try {
  chosen = localStorage.getItem(kStored)
} catch {
  // Nothing is kept: the first place will do.
}

export function choosePlace(unit: string) {
  chosen = unit
  try {
    localStorage.setItem(kStored, unit)
  } catch {
    // Chosen for this page only.
  }
  for (const tell of listeners) tell()
}

const subscribe = (tell: () => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

export function usePlace(): Place | undefined {
  const { places } = useSession()
  const unit = useSyncExternalStore(subscribe, () => chosen)
  return places.find(place => place.unit_id === unit) ?? places[0]
}

/** For pages that make sense only at a place. */
export const useUnit = (): string => usePlace()?.unit_id ?? ''
