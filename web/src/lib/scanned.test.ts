// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { askedFor, readingOf } from './scanned'

const card = '001090010001|012345678|Nguyễn Thị Hồng Ánh|01021990|Nữ|Số 4 phố Hàng Bông|01012022'

describe('an identity card under the scanner', () => {
  it('is recognised', () => expect(readingOf(card)).toBe('card'))
  it('may lack the old number', () => expect(readingOf(card.replace('012345678', ''))).toBe('card'))
  it('is called garbled when a typing tool damaged it', () => {
    expect(readingOf(card.replace('01021990', '0102199o'))).toBe('garbled')
    expect(readingOf(card.split('|').slice(0, 5).join('|'))).toBe('garbled')
  })
  it('is not seen in what people type', () => expect(readingOf('Nguyễn Văn A')).toBe('other'))
})

describe('what an officer typed', () => {
  const asked = (typed: string) =>
    Object.entries(askedFor(typed)).filter(([, value]) => value !== null)
  it('is sorted by its shape', () => {
    expect(asked('0901 000 011')).toEqual([['number', '0901000011']])
    expect(asked('001090010001')).toEqual([['number', '001090010001']])
    expect(asked('1234567890-001')).toEqual([['number', '1234567890001']])
    expect(asked(' nguyen thi hong ')).toEqual([['name', 'nguyen thi hong']])
    expect(asked(card)).toEqual([['qr', card]])
  })
})
