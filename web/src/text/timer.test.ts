// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest'
import { periodWords, timerWords } from './timer'

it('a timer is said in words', () => {
  expect(periodWords('P1DT12H')).toBe('1 ngày 12 giờ')
  expect(timerWords('PT2H')).toBe('Sau 2 giờ')
  expect(timerWords('R/P1D')).toBe('Cứ mỗi 1 ngày')
  expect(timerWords('R3/2026-01-05T08:00:00+07:00/P1M')).toBe(
    'Cứ mỗi 1 tháng, 3 lần, từ 08:00 05/01/2026',
  )
  expect(timerWords('2026-01-05T08:00:00+07:00')).toBe('08:00 05/01/2026')
})

it('what is no period stays as it is', () => {
  expect(timerWords('3 working_day')).toBe('3 working_day')
  expect(periodWords('P')).toBe('P')
})
