// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { questionOf } from '@/parts/search'
import { tokenIn } from './follow/token'
import { missingIn, startOf, toRequest } from './offers/form'
import { byDestination } from './paper/bundles'
import { fromText, toText } from './work/filter'

describe('a saved filter', () => {
  it('comes back as it was kept', () => {
    const narrowing = { status: 'in_progress', late: true, order: 'due' as const, text: 'khai sinh' }
    expect(fromText(toText(narrowing))).toMatchObject(narrowing)
  })
  it('leaves out what narrows nothing', () => expect(toText({ text: '', late: false })).toBe(''))
  it('is one text for one narrowing, whatever the order', () =>
    expect(toText({ order: 'due', late: true })).toBe(toText({ late: true, order: 'due' })))
})

describe("the receipt's token", () => {
  it('is read behind the hash', () => {
    expect(tokenIn('#abcDEF123_-x')).toBe('abcDEF123_-x')
    expect(tokenIn('#t=abcDEF123_-x')).toBe('abcDEF123_-x')
  })
  it('is nothing when there is none', () => {
    expect(tokenIn('')).toBeNull()
    expect(tokenIn('#<script>alert</script>')).toBeNull()
  })
})

describe('a search for dossiers', () => {
  it('asks by what was typed', () => {
    expect(questionOf('0901000011')).toMatchObject({ phone: '0901000011', text: null })
    expect(questionOf('H26.12-261123-0001')).toMatchObject({ text: 'H26.12-261123-0001' })
    expect(questionOf('001090010001||A|01021990|Nam|x|01012022')).toMatchObject({
      identity: '001090010001',
    })
  })
})

describe('papers that wait', () => {
  it('are gathered by where they go', () => {
    const paper = (dossier_code: string, to: string | null) => ({
      dossier_code,
      procedure_name: '',
      kind: 'dossier' as const,
      to_unit_id: to,
      to_unit_name: to,
      hand_over_by: '2026-11-23T17:00:00+07:00',
    })
    const groups = byDestination([paper('a', 'x'), paper('b', null), paper('c', 'x')])
    expect(groups.map(group => [group.id, group.papers.length])).toEqual([
      ['x', 2],
      [null, 1],
    ])
  })
})

describe('an offer', () => {
  const whole = { ...startOf(null), procedure: '1.1', unit: 'u', agency: 'a', process: 'p', decision: '1/QĐ' }
  it('is missing its decision, its amount, its names', () => {
    expect(missingIn(startOf(null))).toBe('web.fill_all_first')
    expect(missingIn({ ...whole, decision: ' ' })).toBe('admin.decision_first')
    expect(missingIn({ ...whole, termUnit: 'working_day', amount: '0' })).toBe('admin.amount_first')
    expect(missingIn({ ...whole, fees: [{ code: '', name: '', amount: 1 }] })).toBe('admin.fee_name_first')
    expect(missingIn(whole)).toBeUndefined()
  })
  it('writes the term with a point and keeps the catalogue’s when none is given', () => {
    expect(toRequest({ ...whole, termUnit: 'working_day', amount: '1,5' }).term).toEqual({
      unit: 'working_day',
      amount: '1.5',
      cutoff: null,
    })
    expect(toRequest(whole).term).toBeNull()
  })
})
