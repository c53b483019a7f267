// SPDX-License-Identifier: Apache-2.0
import type { StepState } from '@/api/wire'
import { dayTime } from '@/lib/moment'
import { useText } from '@/text/words'
import './steps.css'

export type ShownStep = {
  name: string
  state: StepState
  at: string | null
  /** Who, where, by when: whatever the page may tell. */
  note?: string | undefined
}
export type StepsProps = { steps: ShownStep[]; 'aria-label': string }

const states: StepState[] = ['done', 'current', 'waiting']

/** A state the page does not know is one that has not come. */
export const stateOf = (text: string): StepState => states.find(one => one === text) ?? 'not_yet'

/** The way of a dossier as a list: done, where it is now, what comes. */
export function Steps(props: StepsProps) {
  const t = useText()
  return (
    <ol className="steps" aria-label={props['aria-label']}>
      {props.steps.map((step, index) => (
        <li
          key={`${index}-${step.name}`}
          className={step.state}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <span className="mark" aria-hidden="true">
            {step.state === 'done' ? (
              <svg
                width="14"
                height="14"
                viewBox="0 0 14 14"
                fill="none"
                stroke="currentColor"
                strokeWidth="3"
                aria-hidden="true"
              >
                <path d="M2 7l4 4 6-8" />
              </svg>
            ) : (
              index + 1
            )}
          </span>
          <span>
            <span className="name">{step.name}</span>{' '}
            <span className="soft">
              {t(`web.step.${step.state}`)}
              {step.at && ` · ${dayTime(step.at)}`}
              {step.note && ` · ${step.note}`}
            </span>
          </span>
        </li>
      ))}
    </ol>
  )
}
