// SPDX-License-Identifier: Apache-2.0
import { type ReactNode, type RefObject, useId, useRef } from 'react'
import './button.css'
import { useShortcut } from '../key-hint/shortcut'

export type ButtonProps = {
  children: ReactNode
  onPress?: () => void
  look?: 'primary' | 'secondary' | 'danger' | 'quiet'
  type?: 'button' | 'submit'
  /** Why it cannot be pressed now. It stays reachable by keyboard, so that everyone can learn why. */
  disabledReason?: string | undefined
  pending?: boolean
  /** A shortcut such as "F9" or "Ctrl+Enter": works on the whole page and is shown on the button. */
  shortcut?: string | undefined
  'aria-label'?: string
  'aria-expanded'?: boolean
  ref?: RefObject<HTMLButtonElement | null>
}

/** A button that says why when it cannot be pressed. */
export function Button(props: ButtonProps) {
  const { children, onPress, look = 'secondary', type = 'button', disabledReason, pending } = props
  const why = useId()
  const off = disabledReason !== undefined || pending === true
  const own = useRef<HTMLButtonElement>(null)
  const ref = props.ref ?? own
  useShortcut(
    props.shortcut,
    () => {
      if (!off) onPress?.()
    },
    () => ref.current,
  )
  return (
    <button
      ref={ref}
      type={off ? 'button' : type}
      className={`button ${look}`}
      aria-disabled={off || undefined}
      aria-busy={pending || undefined}
      aria-describedby={disabledReason ? why : undefined}
      aria-label={props['aria-label']}
      aria-expanded={props['aria-expanded']}
      aria-keyshortcuts={props.shortcut?.replace('Ctrl', 'Control')}
      onClick={off ? undefined : onPress}
    >
      {children}
      {props.shortcut && (
        <span className="key" aria-hidden="true">
          {props.shortcut}
        </span>
      )}
      {disabledReason && (
        <span className="why" id={why}>
          {disabledReason}
        </span>
      )}
    </button>
  )
}
