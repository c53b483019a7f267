// SPDX-License-Identifier: Apache-2.0

/** So many months as "yyyymm" and as people write them, the newest first. */
export function lastMonths(today: string, many: number): { value: string; label: string }[] {
  const [year = 0, month = 1] = today.split('-').map(Number)
  return Array.from({ length: many }, (_, back) => {
    const at = year * 12 + (month - 1) - back
    const [y, m] = [Math.floor(at / 12), String((at % 12) + 1).padStart(2, '0')]
    return { value: `${y}${m}`, label: `${m}/${y}` }
  })
}
