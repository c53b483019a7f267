// SPDX-License-Identifier: Apache-2.0
import { type KeyboardEvent, type Ref, useId, useRef, useState } from 'react'
import { fold, matches } from '@/lib/fold'
import { useText } from '@/text/words'
import '../field/field.css'
import './combobox.css'

export type Option = { id: string; name: string; note?: string; words?: string }

export type ComboBoxProps = {
  label: string
  hint?: string
  fault?: string | undefined
  options: Option[]
  value: string | null
  onChange: (id: string | null) => void
  wide?: boolean
  name?: string
  /** Called after Enter took an option: the page moves on to the next thing. */
  onTaken?: () => void
  ref?: Ref<HTMLInputElement>
}

const kShown = 40

/** Best first: the name begins with what was typed, then all words found, in the list's own order. */
export function filtered(options: Option[], typed: string): Option[] {
  const asked = fold(typed.trim())
  if (!asked) return options.slice(0, kShown)
  const found = options.filter(one => matches(`${one.name} ${one.id} ${one.words ?? ''}`, asked))
  const rank = (one: Option) => {
    const name = fold(one.name)
    return name.startsWith(asked) ? 0 : name.includes(asked) ? 1 : 2
  }
  return found
    .map(one => ({ one, at: rank(one) }))
    .sort((a, b) => a.at - b.at)
    .slice(0, kShown)
    .map(({ one }) => one)
}

/**
 * Choose by typing without tones: "ba d" finds "Phường Ba Đình". The first match is pointed at as one
 * types and Enter takes it. Own code rather than React Aria's: that one points at nothing until an
 * arrow is pressed (one key more per dossier) and hides the page behind the open list.
 */
export function ComboBox(props: ComboBoxProps) {
  const t = useText()
  const made = useId()
  const id = props.name ? `field-${props.name}` : made
  const chosen = props.options.find(option => option.id === props.value)
  const [typed, setTyped] = useState<string | null>(null)
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const items = filtered(props.options, typed ?? '')

  const show = (index: number) => {
    setOpen(true)
    setAt(index)
    list.current?.children[index]?.scrollIntoView?.({ block: 'nearest' })
  }
  const close = () => {
    setOpen(false)
    setTyped(null)
    setAt(0)
  }
  const take = (option: Option) => {
    close()
    props.onChange(option.id)
    props.onTaken?.()
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const item = items[at]
    if (event.key === 'ArrowDown') show(open ? Math.min(at + 1, items.length - 1) : 0)
    else if (event.key === 'ArrowUp') show(Math.max(at - 1, 0))
    else if (event.key === 'Enter' && open && item) take(item)
    else if (event.key === 'Escape' && open) close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className={`combobox field ${props.wide ? 'wide' : ''}`}>
      <label htmlFor={id}>{props.label}</label>
      {props.hint && (
        <span className="hint" id={`${id}-hint`}>
          {props.hint}
        </span>
      )}
      <div className="entry">
        <input
          id={id}
          ref={props.ref}
          className="control"
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-activedescendant={open && items[at] ? `${id}-${at}` : undefined}
          aria-invalid={props.fault ? true : undefined}
          aria-describedby={
            [props.hint && `${id}-hint`, props.fault && `${id}-fault`].filter(Boolean).join(' ') ||
            undefined
          }
          value={typed ?? chosen?.name ?? ''}
          onFocus={event => event.target.select()}
          onClick={() => setOpen(true)}
          onBlur={close}
          onChange={event => {
            setTyped(event.target.value)
            setOpen(true)
            setAt(0)
            if (event.target.value === '') props.onChange(null)
          }}
          onKeyDown={press}
        />
        <svg
          aria-hidden="true"
          width="12"
          height="12"
          viewBox="0 0 14 14"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
        >
          <path d="M2 4l5 6 5-6" />
        </svg>
        <div
          className="popover"
          role="listbox"
          id={`${id}-list`}
          aria-label={props.label}
          ref={list}
          hidden={!open}
        >
          {items.map((option, index) => (
            <div
              key={option.id}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              className="option"
              // The field must keep the focus, or its blur closes the list before the click counts.
              onMouseDown={event => event.preventDefault()}
              onClick={() => take(option)}
              onKeyDown={press}
            >
              <span>{option.name}</span>
              {option.note && <span className="soft">{option.note}</span>}
            </div>
          ))}
        </div>
      </div>
      <span className="hidden-text" role="status">
        {open &&
          (items.length ? t('web.choices', { count: items.length }) : t('web.nothing_found'))}
      </span>
      {open && items.length === 0 && <span className="hint">{t('web.nothing_found')}</span>}
      {props.fault && (
        <span className="fault" id={`${id}-fault`}>
          {props.fault}
        </span>
      )}
    </div>
  )
}
