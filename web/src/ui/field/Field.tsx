// SPDX-License-Identifier: Apache-2.0
import {
  type InputHTMLAttributes,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useId,
} from 'react'
import './field.css'

type Common = {
  label: ReactNode
  hint?: ReactNode
  /** What is wrong, in words; the field is marked and described by it. */
  fault?: string | undefined
  width?: 'narrow' | 'wide'
  /** The name the server's refusals use; the error summary links to it. */
  name?: string
}

/** Label, hint, control, fault: one order and one wiring everywhere. */
function Frame(props: Common & { id: string; children: ReactNode }) {
  return (
    <div className={`field ${props.width ?? ''}`}>
      <label htmlFor={props.id}>{props.label}</label>
      {props.hint && (
        <span className="hint" id={`${props.id}-hint`}>
          {props.hint}
        </span>
      )}
      {props.children}
      {props.fault && (
        <span className="fault" id={`${props.id}-fault`}>
          {props.fault}
        </span>
      )}
    </div>
  )
}

const wiring = (id: string, props: Common) => ({
  id,
  'aria-invalid': props.fault ? true : undefined,
  'aria-describedby':
    [props.hint && `${id}-hint`, props.fault && `${id}-fault`].filter(Boolean).join(' ') ||
    undefined,
})

const useFieldId = (name?: string) => {
  const made = useId()
  return name ? `field-${name}` : made
}

export type TextFieldProps = Common & {
  value: string
  onChange: (value: string) => void
  onEnter?: () => void
  /** The focus left the field. */
  onLeave?: () => void
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void
  type?: 'text' | 'password' | 'tel' | 'email' | 'search'
  inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode']
  autoComplete?: string
  autoFocus?: boolean
  readOnly?: boolean
  maxLength?: number
  ref?: Ref<HTMLInputElement>
}

export function TextField(props: TextFieldProps) {
  const id = useFieldId(props.name)
  return (
    <Frame {...props} id={id}>
      <input
        {...wiring(id, props)}
        ref={props.ref}
        className="control"
        type={props.type ?? 'text'}
        inputMode={props.inputMode}
        autoComplete={props.autoComplete ?? 'off'}
        // biome-ignore lint/a11y/noAutofocus: a desk page begins where the officer begins.
        autoFocus={props.autoFocus}
        readOnly={props.readOnly}
        maxLength={props.maxLength}
        value={props.value}
        onChange={event => props.onChange(event.target.value)}
        onBlur={props.onLeave}
        onKeyDown={event => {
          props.onKeyDown?.(event)
          // isComposing: an Enter that ends a Telex word is not ours.
          if (event.key === 'Enter' && props.onEnter && !event.nativeEvent.isComposing) {
            event.preventDefault()
            props.onEnter()
          }
        }}
      />
    </Frame>
  )
}

export type TextAreaProps = Common & {
  value: string
  onChange: (value: string) => void
  rows?: number
  autoFocus?: boolean
  monospace?: boolean
  onLeave?: () => void
}

export function TextArea(props: TextAreaProps) {
  const id = useFieldId(props.name)
  return (
    <Frame {...props} id={id}>
      <textarea
        {...wiring(id, props)}
        className={`control ${props.monospace ? 'monospace' : ''}`}
        rows={props.rows ?? 3}
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: dialogs begin in their first field.
        autoFocus={props.autoFocus}
        value={props.value}
        onChange={event => props.onChange(event.target.value)}
        onBlur={props.onLeave}
      />
    </Frame>
  )
}

export type SelectProps = Common & {
  value: string
  onChange: (value: string) => void
  options: { value: string; label: string }[]
  ref?: Ref<HTMLSelectElement>
}

/** A native select: a letter or two and the arrows are the quickest way through a short list. */
export function Select(props: SelectProps) {
  const id = useFieldId(props.name)
  return (
    <Frame {...props} id={id}>
      <select
        {...wiring(id, props)}
        ref={props.ref}
        className="control"
        value={props.value}
        onChange={event => props.onChange(event.target.value)}
      >
        {props.options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  )
}

export type NumberFieldProps = Common & {
  value: number
  onChange: (value: number) => void
  min?: number
  max?: number
  ref?: Ref<HTMLInputElement>
}

/** Whole numbers, dots as thousands signs while resting; arrows add and take one. */
export function NumberField(props: NumberFieldProps) {
  const id = useFieldId(props.name)
  const within = (value: number) => Math.min(props.max ?? 1e12, Math.max(props.min ?? 0, value))
  return (
    <Frame {...props} id={id}>
      <input
        {...wiring(id, props)}
        ref={props.ref}
        className="control number"
        inputMode="numeric"
        autoComplete="off"
        value={new Intl.NumberFormat('vi-VN').format(props.value)}
        onFocus={event => event.target.select()}
        onChange={event => props.onChange(within(Number(event.target.value.replace(/\D/g, ''))))}
        onKeyDown={event => {
          const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
          if (step) {
            event.preventDefault()
            props.onChange(within(props.value + step))
          }
        }}
      />
    </Frame>
  )
}
