// SPDX-License-Identifier: Apache-2.0
import { useSyncExternalStore } from 'react'
import { dayTime, left, shortDayTime, urgency } from '@/lib/moment'
import { t, useLanguage } from '@/text/words'
import './due.css'

// One clock for every cell on the page, a tick each half minute.
let now = Date.now()
const listeners = new Set<() => void>()
let ticking: ReturnType<typeof setInterval> | undefined
const subscribe = (tell: () => void) => {
  listeners.add(tell)
  ticking ??= setInterval(() => {
    now = Date.now()
    for (const each of listeners) each()
  }, 30_000)
  return () => {
    listeners.delete(tell)
    if (listeners.size === 0) {
      clearInterval(ticking)
      ticking = undefined
    }
  }
}
export const useNow = () => useSyncExternalStore(subscribe, () => now)

// A week or more is counted in days.
const kDaysWithHours = 7

/** "còn 2 ngày 3 giờ", "quá 40 phút": the two largest units, in clock time. */
export function leftWords(due: string, at: number, units = 2): string {
  const gap = left(due, at)
  const parts = gap.days
    ? [
        t('web.days', { n: gap.days }),
        gap.hours && gap.days < kDaysWithHours ? t('web.hours', { n: gap.hours }) : '',
      ]
    : [
        gap.hours ? t('web.hours', { n: gap.hours }) : '',
        gap.minutes || !gap.hours ? t('web.minutes', { n: gap.minutes }) : '',
      ]
  return t(gap.late ? 'web.late_by' : 'web.time_left', {
    time: parts.filter(Boolean).slice(0, units).join(' '),
  })
}

export type DueProps = { due: string | null; warn?: string | null; done?: boolean; whole?: boolean }

/** A due moment with its hour, and what is left of it. */
export function Due({ due, warn = null, done, whole }: DueProps) {
  useLanguage()
  const at = useNow()
  if (!due) return <span className="due none">{t('web.no_due')}</span>
  return (
    <span className={`due ${done ? '' : urgency(due, warn, at)}`}>
      <time dateTime={due}>{whole ? dayTime(due) : shortDayTime(due, at)}</time>{' '}
      {!done && <span className="left">{leftWords(due, at)}</span>}
    </span>
  )
}

/** Only what is left, in its largest unit: a clock that stands beside the due moment itself. */
export function TimeLeft({ due, warn = null }: Pick<DueProps, 'due' | 'warn'>) {
  useLanguage()
  const at = useNow()
  if (!due) return null
  return (
    <span className={`due ${urgency(due, warn, at)}`} title={dayTime(due)}>
      <time dateTime={due} className="left">
        {leftWords(due, at, 1)}
      </time>
    </span>
  )
}
