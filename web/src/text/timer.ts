// SPDX-License-Identifier: Apache-2.0
import { dayTime } from '@/lib/moment'
import { say, t } from './words'

const kPeriod =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/
const units = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds']

/** "P1DT12H" as people say it; itself where it is none. */
export function periodWords(period: string): string {
  const found = kPeriod.exec(period)
  const said = found
    ?.slice(1)
    .map((n, at) => (n ? say(`web.period.${units[at]}`, { n: Number(n) }) : ''))
    .filter(Boolean)
    .join(' ')
  return said || period
}

/** A timer of BPMN as people say it: "R3/P1D", "PT2H", "2026-01-05T08:00:00+07:00". */
export function timerWords(timer: string): string {
  if (timer.startsWith('P')) return t('web.timer.after', { period: periodWords(timer) })
  const parts = timer.split('/')
  if (parts[0]?.startsWith('R')) {
    const n = parts[0].slice(1)
    const period = parts.find(one => one.startsWith('P')) ?? ''
    const from = parts.slice(1).find(one => /^\d/.test(one))
    const every = t('web.timer.every', { period: periodWords(period) })
    return [
      every,
      n && t('web.timer.times', { n: Number(n) }),
      from && t('web.timer.from', { at: dayTime(from) }),
    ]
      .filter(Boolean)
      .join(', ')
  }
  return Number.isNaN(Date.parse(timer)) ? timer : dayTime(timer)
}
