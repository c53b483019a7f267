// SPDX-License-Identifier: Apache-2.0
import { useEffect, useRef } from 'react'

/** "Ctrl+Enter", "F9", "Alt+s": does this key press mean it? */
export function means(shortcut: string, event: KeyboardEvent): boolean {
  const parts = shortcut.split('+')
  const key = parts.at(-1) ?? ''
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    event.ctrlKey === parts.includes('Ctrl') &&
    event.altKey === parts.includes('Alt') &&
    event.shiftKey === parts.includes('Shift')
  )
}

// A dialog covers the page: shortcuts of what lies beneath rest while it is open.
const covered = (element: HTMLElement | null) => {
  const dialogs = document.querySelectorAll('[role="dialog"],[role="alertdialog"]')
  const top = dialogs[dialogs.length - 1]
  return top !== undefined && !(element && top.contains(element))
}

/**
 * Runs `act` when the shortcut is pressed anywhere on the page. `where` (an element inside the part
 * that owns the shortcut) lets a dialog own shortcuts of its own.
 */
export function useShortcut(
  shortcut: string | undefined,
  act: () => void,
  where?: () => HTMLElement | null,
) {
  const latest = useRef(act)
  latest.current = act
  const place = useRef(where)
  place.current = where
  useEffect(() => {
    if (!shortcut) return
    const press = (event: KeyboardEvent) => {
      if (!means(shortcut, event) || event.repeat) return
      if (covered(place.current?.() ?? null)) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [shortcut])
}
