// SPDX-License-Identifier: Apache-2.0
import { useEffect, useRef } from 'react'
import { fieldOf, wordsOf } from '@/api/problem'
import { useText } from '@/text/words'
import './error-summary.css'

export type Fault = { field?: string | undefined; words: string }
export type ErrorSummaryProps = { faults: Fault[]; title?: string }

/** What stops the form, on top of it, each with a way to its field. Takes the focus when it appears. */
export function ErrorSummary({ faults, title }: ErrorSummaryProps) {
  const t = useText()
  const box = useRef<HTMLDivElement>(null)
  const words = faults.map(fault => fault.words).join()
  useEffect(() => {
    if (words) box.current?.focus()
  }, [words])
  if (faults.length === 0) return null
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{title ?? t('web.cannot_go_on')}</h2>
      <ul>
        {faults.map(fault => (
          <li key={fault.words}>
            {fault.field ? (
              <a
                href={`#field-${fault.field}`}
                onClick={event => {
                  const field = document.getElementById(`field-${fault.field}`)
                  if (!field) return
                  event.preventDefault()
                  field.focus()
                }}
              >
                {fault.words}
              </a>
            ) : (
              fault.words
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The server's refusal in the same place and look. */
export const Refused = ({ error, title }: { error: unknown; title?: string }) =>
  error ? (
    <ErrorSummary title={title} faults={[{ field: fieldOf(error), words: wordsOf(error) }]} />
  ) : null
