// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'

/**
 * A text one types before it becomes a change of the process: kept on leaving the field or by Enter,
 * so that a sentence is one step to undo, not fifty.
 */
export function useDraft(value: string, keep: (text: string) => void) {
  const [typed, setTyped] = useState<string | null>(null)
  return {
    text: typed ?? value,
    type: setTyped,
    keep: () => {
      if (typed !== null && typed.trim() !== value) keep(typed.trim())
      setTyped(null)
    },
  }
}

/** Leaves the field one is in for a moment, so that what was typed is kept before the file is read. */
export function keepTyped() {
  const field = document.activeElement
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return
  field.blur()
  field.focus()
}
