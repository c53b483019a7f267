// SPDX-License-Identifier: Apache-2.0
import type { KeyboardEvent, RefObject } from 'react'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { type Draft, withLine } from './draft'

type Props = {
  draft: Draft
  onChange: (draft: Draft) => void
  onCurrent: (at: number) => void
  firstRef: RefObject<HTMLInputElement | null>
}

/** Papers by case. Space ticks, arrows walk, the numbers follow what the law asks for. */
export function Checklist({ draft, onChange, onCurrent, firstRef }: Props) {
  const t = useText()
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (!step) return
    const column = (event.target as HTMLElement).dataset['column']
    const cells = [
      ...event.currentTarget.querySelectorAll<HTMLElement>(`[data-column="${column}"]`),
    ]
    event.preventDefault()
    cells[cells.indexOf(event.target as HTMLElement) + step]?.focus()
  }
  const number = (at: number, field: 'originals' | 'copies', name: string) => (
    <input
      className="control small number"
      inputMode="numeric"
      data-column={field}
      aria-label={`${t(`web.${field}`)}: ${name}`}
      value={draft.lines[at]?.[field] ?? 0}
      onFocus={event => event.target.select()}
      onChange={event => {
        const value = Math.min(99, Number(event.target.value.replace(/\D/g, '')))
        onChange(withLine(draft, at, { [field]: value, given: true }))
      }}
    />
  )
  return (
    <div className="table-frame">
      <table className="table checklist" aria-label={t('desk.checklist')}>
        <thead>
          <tr>
            <th scope="col">{t('desk.paper_given')}</th>
            <th scope="col" className="few">
              {t('web.originals')}
            </th>
            <th scope="col" className="few">
              {t('web.copies')}
            </th>
          </tr>
        </thead>
        <tbody onKeyDown={walk}>
          {draft.lines.map((line, at) => (
            <tr key={line.key} onFocus={() => onCurrent(at)}>
              <th scope="row">
                <label className="choice">
                  <input
                    type="checkbox"
                    ref={at === 0 ? firstRef : undefined}
                    data-column="given"
                    checked={line.given}
                    onChange={event =>
                      onChange(withLine(draft, at, { given: event.target.checked }))
                    }
                  />
                  {line.paper.name}
                </label>
                {line.files.length > 0 && (
                  <span className="files">
                    {line.files.map(file => (
                      <Button
                        key={file.id}
                        look="quiet"
                        aria-label={t('web.remove_what', { what: file.name })}
                        onPress={() =>
                          onChange(
                            withLine(draft, at, {
                              files: line.files.filter(one => one.id !== file.id),
                            }),
                          )
                        }
                      >
                        {file.name} <span aria-hidden="true">×</span>
                      </Button>
                    ))}
                  </span>
                )}
              </th>
              <td>{number(at, 'originals', line.paper.name)}</td>
              <td>{number(at, 'copies', line.paper.name)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
