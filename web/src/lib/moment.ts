// SPDX-License-Identifier: Apache-2.0
// Viet Nam is UTC+7 all year: a moment is shown in that time wherever the browser stands.
const kOffset = 7 * 3_600_000
const two = (n: number) => String(n).padStart(2, '0')

const wall = (moment: string | number) => {
  const shifted = new Date(new Date(moment).getTime() + kOffset)
  return {
    day: `${two(shifted.getUTCDate())}/${two(shifted.getUTCMonth() + 1)}/${shifted.getUTCFullYear()}`,
    iso: shifted.toISOString().slice(0, 10),
    time: `${two(shifted.getUTCHours())}:${two(shifted.getUTCMinutes())}`,
    weekday: shifted.getUTCDay(),
  }
}

/** 25/11/2026 from a moment or from an ISO day. */
export const day = (value: string) =>
  value.length === 10
    ? `${value.slice(8)}/${value.slice(5, 7)}/${value.slice(0, 4)}`
    : wall(value).day

/** 2026-11-25, as a date field wants it. */
export const isoDay = (moment: string) => wall(moment).iso

export const time = (moment: string) => wall(moment).time

/** 14:00 25/11/2026 */
export const dayTime = (moment: string) => `${wall(moment).time} ${wall(moment).day}`

/** 14:00 25/11, with the year only when it is not this year's. */
export const shortDayTime = (moment: string, now = Date.now()) => {
  const shown = wall(moment)
  const sameYear = shown.iso.slice(0, 4) === wall(now).iso.slice(0, 4)
  return `${shown.time} ${sameYear ? shown.day.slice(0, 5) : shown.day}`
}

/** 0 = Sunday. */
export const weekday = (value: string) =>
  value.length === 10 ? new Date(`${value}T00:00:00Z`).getUTCDay() : wall(value).weekday

export const today = (now = Date.now()) => wall(now).iso

/** The far day that stands for "no end". */
export const isForEver = (isoDay: string) => isoDay >= '9000'

export const addDays = (isoDay: string, days: number) =>
  new Date(Date.parse(`${isoDay}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

export type Left = { late: boolean; days: number; hours: number; minutes: number }

/** Clock time between now and the due moment, either side of it. */
export function left(due: string, now: number): Left {
  const gap = new Date(due).getTime() - now
  const minutes = Math.floor(Math.abs(gap) / 60_000)
  return {
    late: gap < 0,
    days: Math.floor(minutes / 1440),
    hours: Math.floor((minutes % 1440) / 60),
    minutes: minutes % 60,
  }
}

export type Urgency = 'late' | 'soon' | 'calm' | 'none'

export function urgency(due: string | null, warn: string | null, now: number): Urgency {
  if (!due) return 'none'
  if (Date.parse(due) < now) return 'late'
  if (warn && Date.parse(warn) <= now) return 'soon'
  return 'calm'
}

/** dd/mm/yyyy (or ddmmyyyy) to an ISO day; null when there is no such day. */
export function parseDay(typed: string): string | null {
  const found = /^\s*(\d{1,2})[/.\- ]?(\d{1,2})[/.\- ]?(\d{4})\s*$/.exec(typed)
  if (!found) return null
  const iso = `${found[3]}-${two(Number(found[2]))}-${two(Number(found[1]))}`
  const parsed = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(iso) ? iso : null
}
