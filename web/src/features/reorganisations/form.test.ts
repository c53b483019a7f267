// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { noPart, startOf, toRequest } from './form'

const filled = {
  ...startOf('2026-03-02'),
  before: ['H26.A', null],
  parts: [{ ...noPart, after: 'H26.B', procedures: '1.001193, 1.000656' }],
  decision: ' 5/NQ ',
  decidedBy: 'HĐND',
  effectiveOn: '2026-03-09',
}

describe('a rearrangement', () => {
  it('is no request while something is missing', () => {
    expect(toRequest(startOf('2026-03-02'))).toBeNull()
    expect(toRequest({ ...filled, effectiveOn: null })).toBeNull()
    expect(toRequest({ ...filled, decision: ' ' })).toBeNull()
  })
  it('passes a merged agency on whole', () => {
    const body = toRequest(filled)
    expect(body?.decision).toBe('5/NQ')
    expect(body?.changes[0]?.before).toEqual(['H26.A'])
    expect(body?.changes[0]?.parts[0]?.procedures).toEqual([])
  })
  it('shares a split one out by what was typed', () => {
    const body = toRequest({ ...filled, kind: 'split' })
    expect(body?.changes[0]?.parts[0]?.procedures).toEqual(['1.001193', '1.000656'])
  })
})
