// SPDX-License-Identifier: Apache-2.0
import { useSyncExternalStore } from 'react'
import { useText } from '@/text/words'
import './toast.css'

export type ToastProps = { id: number; words: string; bad?: boolean }

let toasts: ToastProps[] = []
let counter = 0
const listeners = new Set<() => void>()
const change = (next: ToastProps[]) => {
  toasts = next
  for (const tell of listeners) tell()
}
const dismiss = (id: number) => change(toasts.filter(one => one.id !== id))

/** Says in passing that something was done. What must be acted on belongs on the page instead. */
export function toast(words: string, bad = false) {
  const id = ++counter
  change([...toasts.slice(-2), { id, words, bad }])
  if (!bad) setTimeout(() => dismiss(id), 8_000)
}

const subscribe = (tell: () => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** Once per app. Announced politely by screen readers. */
export function Toasts() {
  const t = useText()
  const shown = useSyncExternalStore(subscribe, () => toasts)
  return (
    <div className="toasts no-print" role="status" aria-live="polite">
      {shown.map(one => (
        <div key={one.id} className={`toast ${one.bad ? 'bad' : ''}`}>
          <span>{one.words}</span>
          <button type="button" onClick={() => dismiss(one.id)}>
            {t('web.close')}
          </button>
        </div>
      ))}
    </div>
  )
}
