// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { questionOf } from '@/parts/search'
import { tokenIn } from './follow/token'
import { missingIn, startOf, termText, toRequest } from './offers/form'
import { byDestination } from './paper/bundles'
import { fromText, toText } from './work/filter'

describe('a saved filter', () => {
  it('comes back as it was kept', () => {
    const narrowing = { status: 'in_progress', late: true, act: 'decide', procedure: '1.001193' }
    expect(fromText(toText(narrowing))).toMatchObject(narrowing)
  })
  it('leaves out what narrows nothing', () =>
    expect(toText({ procedure: '', late: false })).toBe(''))
  it('is one text for one narrowing, whatever the order', () =>
    expect(toText({ act: 'decide', late: true })).toBe(toText({ late: true, act: 'decide' })))
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
    expect(questionOf('0901000011')).toMatchObject({ number: '0901000011', text: null })
    expect(questionOf('H26.12-261123-0001')).toMatchObject({ text: 'H26.12-261123-0001' })
    expect(questionOf('https://x/theo-doi#H26.12-261123-0001~1r3y')).toMatchObject({
      text: 'H26.12-261123-0001',
      number: null,
    })
    expect(questionOf('001090010001||A|01021990|Nam|x|01012022')).toMatchObject({
      number: '001090010001',
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
      to_unit: to ?? '',
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
  const whole = {
    ...startOf(null),
    procedure: '1.1',
    place: 'u',
    agency: 'a',
    process: 'p',
    decision: '1/QĐ',
    amount: '3',
  }
  it('is missing its decision, its amount, its names', () => {
    expect(missingIn(startOf(null))).toBe('web.fill_all_first')
    expect(missingIn({ ...whole, decision: ' ' })).toBe('admin.decision_first')
    expect(missingIn({ ...whole, termUnit: 'working_day', amount: '0' })).toBe('admin.amount_first')
    expect(
      missingIn({ ...whole, fees: [{ name: '', amount: 1, per: 'dossier', source: '' }] }),
    ).toBe('admin.fee_name_first')
    expect(missingIn(whole)).toBeUndefined()
  })
  it('writes its term as the deadlines read it', () => {
    expect(toRequest({ ...whole, amount: '1,5' }).terms[0]).toEqual({
      channel: 'direct',
      term: '1.5 working_day',
      source: '1/QĐ',
    })
    expect(termText({ ...whole, termUnit: 'same_day' })).toBe('same_day(15:00)')
  })
})
