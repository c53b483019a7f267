// SPDX-License-Identifier: Apache-2.0
import { useText } from '@/text/words'
import { Select, TextArea } from '../field/Field'

export type ReasonFieldProps = {
  label: string
  value: string
  onChange: (value: string) => void
  /** Texts from the office's library for this act. */
  library: { code: string; text: string }[]
  fault?: string | undefined
  autoFocus?: boolean
  rows?: number
}

/** A reason in words: chosen from the library, then made to fit. */
export function ReasonField(props: ReasonFieldProps) {
  const t = useText()
  return (
    <div className="stack">
      {props.library.length > 0 && (
        <Select
          label={t('web.from_library')}
          value=""
          width="wide"
          onChange={code => {
            const found = props.library.find(one => one.code === code)
            if (found) props.onChange(props.value ? `${props.value}\n${found.text}` : found.text)
          }}
          options={[
            { value: '', label: t('web.choose_text') },
            ...props.library.map(one => ({ value: one.code, label: one.text })),
          ]}
        />
      )}
      <TextArea
        name="reason"
        label={props.label}
        width="wide"
        rows={props.rows ?? 3}
        value={props.value}
        onChange={props.onChange}
        fault={props.fault}
        autoFocus={props.autoFocus}
      />
    </div>
  )
}
