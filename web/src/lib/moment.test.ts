// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { addDays, day, dayTime, left, parseDay, shortDayTime, urgency, weekday } from './moment'

describe('a moment', () => {
  it('is shown in the time of Viet Nam wherever the browser stands', () => {
    expect(dayTime('2026-11-25T14:00:00+07:00')).toBe('14:00 25/11/2026')
    expect(dayTime('2026-11-24T18:30:00Z')).toBe('01:30 25/11/2026')
  })
  it('leaves this year out of a short date and keeps another', () => {
    const now = Date.parse('2026-11-23T14:00:00+07:00')
    expect(shortDayTime('2026-11-25T14:00:00+07:00', now)).toBe('14:00 25/11')
    expect(shortDayTime('2027-01-04T08:00:00+07:00', now)).toBe('08:00 04/01/2027')
  })
})

describe('a day', () => {
  it('is written day first', () => expect(day('2026-02-01')).toBe('01/02/2026'))
  it('knows its weekday', () => expect(weekday('2026-11-23')).toBe(1))
  it('is counted over the end of a month', () =>
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01'))
})

describe('parseDay', () => {
  it('reads what officers type', () => {
    expect(parseDay('25/11/2026')).toBe('2026-11-25')
    expect(parseDay('25112026')).toBe('2026-11-25')
    expect(parseDay('1.2.1990')).toBe('1990-02-01')
  })
  it('refuses a day that is not in the calendar', () => {
    expect(parseDay('30/02/2026')).toBeNull()
    expect(parseDay('2026-11-25')).toBeNull()
  })
})

describe('time left', () => {
  const now = Date.parse('2026-11-23T14:00:00+07:00')
  it('is counted either side of the due moment', () => {
    expect(left('2026-11-25T17:30:00+07:00', now)).toEqual({
      late: false,
      days: 2,
      hours: 3,
      minutes: 30,
    })
    expect(left('2026-11-23T13:20:00+07:00', now)).toEqual({
      late: true,
      days: 0,
      hours: 0,
      minutes: 40,
    })
  })
  it('is urgent from the warning on', () => {
    expect(urgency('2026-11-25T14:00:00+07:00', '2026-11-24T14:00:00+07:00', now)).toBe('calm')
    expect(urgency('2026-11-24T08:00:00+07:00', '2026-11-23T08:00:00+07:00', now)).toBe('soon')
    expect(urgency('2026-11-23T08:00:00+07:00', null, now)).toBe('late')
    expect(urgency(null, null, now)).toBe('none')
  })
})
