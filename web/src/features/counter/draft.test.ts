// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { checklistOf, offers } from '@/api/fake/offers'
import {
  allGiven,
  feeTotal,
  missing,
  receiveDisabledReason,
  startDraft,
  toRequest,
  withCase,
  withLine,
  withRules,
} from './draft'
import { momentOf } from './LateEntry'

const begin = (offer = offers[0]!) => startDraft(offer, checklistOf(offer))
const birth = begin()
const paid = begin(offers.find(offer => offer.fees.length > 0))

describe('taking a dossier in', () => {
  it('begins with no paper ticked and says so', () => {
    expect(receiveDisabledReason(birth)).toBe('desk.tick_papers_first')
    expect(missing(birth)).toHaveLength(3)
  })
  it('is ready once a paper is ticked', () =>
    expect(receiveDisabledReason(withLine(birth, 0, { given: true }))).toBeUndefined())
  it('all papers at once leave nothing missing', () => expect(missing(allGiven(birth))).toEqual([]))
  it('another case keeps the papers both ask for', () => {
    const ticked = withLine(birth, 0, { given: true })
    const other = withCase(ticked, 'bo-roi')
    expect(other.lines.map(line => [line.key, line.given])).toEqual([
      ['to-khai', true],
      ['bien-ban', false],
    ])
  })
  it('takes fee and papers as rules tell them, and a question nobody answered as no', () => {
    const by = { model: 'fees', version: 1, decision: 'fees', rules: [] }
    const ruled = withRules(withLine(birth, 0, { given: true }), {
      questions: [
        {
          name: 'Hộ nghèo',
          type: 'boolean',
          kind: 'boolean',
          label: 'Hộ nghèo',
          label_en: 'Hộ nghèo',
          choices: [],
        },
      ],
      fees: [{ code: 'fee', name: 'Lệ phí', amount: 0, ground: 'Luật Phí' }],
      fees_by: by,
      papers: [{ code: '', name: 'Giấy chứng sinh', originals: 1, copies: 0, ground: null }],
      papers_by: { ...by, decision: 'papers' },
      silent: [],
    })
    expect(ruled.lines.map(line => line.paper.name)).toEqual(['Giấy chứng sinh'])
    const request = toRequest(ruled, null, false)
    expect(request.answers).toBe('{"Hộ nghèo":false}')
    expect(request.fees).toEqual(ruled.ruled?.fees)
    expect(feeTotal(ruled)).toBe(0)
  })
  it('adds the fee up', () => {
    const two = { ...paid, fees: paid.fees.map(fee => ({ ...fee, quantity: 2 })) }
    expect(feeTotal(two)).toBe(30_000)
    expect(toRequest(two, null, false).fees[0]?.amount).toBe(30_000)
  })
  it('sends only papers that came, and no fee method without a fee', () => {
    const request = toRequest(
      withLine(birth, 1, { given: true, files: [{ id: 'f', name: 'f.pdf' }] }),
      'p',
      true,
    )
    expect(request.papers).toEqual([
      { code: 'chung-sinh', name: 'Giấy chứng sinh', originals: 1, copies: 0, file_ids: ['f'] },
    ])
    expect(request).toMatchObject({ fee_method: 'none', applicant_id: 'p', despite_open: true })
  })
  it('wants a reason for a late entry', () => {
    const late = { ...allGiven(birth), occurredAt: '2026-11-23T14:05:00+07:00' }
    expect(receiveDisabledReason(late)).toBe('desk.say_why_late')
    expect(receiveDisabledReason({ ...late, occurredReason: 'mất điện' })).toBeUndefined()
  })
})

describe('the moment of a late entry', () => {
  it('is read as officers write it', () =>
    expect(momentOf('14:05 23/11/2026')).toBe('2026-11-23T14:05:00+07:00'))
  it('is refused when it is none', () => {
    expect(momentOf('25:00 23/11/2026')).toBeNull()
    expect(momentOf('hôm qua')).toBeNull()
  })
})
