// SPDX-License-Identifier: Apache-2.0
import { parseDate } from '@internationalized/date'
import {
  DateInput,
  DateSegment,
  FieldError,
  Label,
  DateField as RacDateField,
  Text,
} from 'react-aria-components'
import '../field/field.css'
import './date-field.css'

export type DateFieldProps = {
  label: string
  hint?: string
  fault?: string | undefined
  /** ISO day, or null while it is not complete. */
  value: string | null
  onChange: (day: string | null) => void
  autoFocus?: boolean
}

/** dd/mm/yyyy whatever the browser's language; digits alone fill it: 25112026. */
export function DateField(props: DateFieldProps) {
  return (
    <RacDateField
      className="date-field field"
      value={props.value ? parseDate(props.value) : null}
      onChange={value => props.onChange(value?.toString() ?? null)}
      isInvalid={props.fault !== undefined}
      autoFocus={props.autoFocus}
      shouldForceLeadingZeros
    >
      <Label>{props.label}</Label>
      {props.hint && (
        <Text slot="description" className="hint">
          {props.hint}
        </Text>
      )}
      <DateInput className="control">
        {segment => <DateSegment segment={segment} className="date-segment" />}
      </DateInput>
      {props.fault && <FieldError className="fault">{props.fault}</FieldError>}
    </RacDateField>
  )
}
