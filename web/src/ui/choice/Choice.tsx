// SPDX-License-Identifier: Apache-2.0
import { type ReactNode, useId } from 'react'
import './choice.css'

type AriaName = { children: ReactNode } | { 'aria-label': string; children?: undefined }

export type CheckboxProps = AriaName & {
  checked: boolean
  onChange: (checked: boolean) => void
  partly?: boolean
  tabIndex?: number
}

export function Checkbox(props: CheckboxProps) {
  return (
    <label className="choice">
      <input
        type="checkbox"
        aria-label={'aria-label' in props ? props['aria-label'] : undefined}
        tabIndex={props.tabIndex}
        checked={props.checked}
        ref={box => {
          if (box) box.indeterminate = props.partly === true
        }}
        onChange={event => props.onChange(event.target.checked)}
      />
      {props.children}
    </label>
  )
}

export type RadiosProps<Value extends string> = {
  legend: string
  value: Value
  onChange: (value: Value) => void
  options: { value: Value; label: string }[]
}

export function Radios<Value extends string>(props: RadiosProps<Value>) {
  const group = useId()
  return (
    <fieldset className="field">
      <legend>{props.legend}</legend>
      <div className="choices">
        {props.options.map(option => (
          <label key={option.value} className="choice">
            <input
              type="radio"
              name={group}
              checked={option.value === props.value}
              onChange={() => props.onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
