// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { askedFor, readingOf, receiptOf } from './scanned'

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

describe('a receipt under the scanner', () => {
  const code = 'H26.00070-261123-0006'
  it('gives its code, from the QR or the bar code', () => {
    expect(receiptOf(`http://127.0.0.1:8080/theo-doi#${code}~1r3y1y7z2b07501tpn9ja49g`)).toBe(code)
    expect(receiptOf(` ${code}\n`)).toBe(code)
    expect(receiptOf('H26.PTTPVHCC.00070-261123-10006')).toBe('H26.PTTPVHCC.00070-261123-10006')
  })
  it('gives it where a typing tool damaged the rest', () => {
    expect(receiptOf(`http://một-cửa/theo-đoi#${code.toLowerCase()}~1r3ỷ7z`)).toBe(code)
  })
  it('is not seen where there is none', () => {
    expect(receiptOf('Nguyễn Văn A')).toBeNull()
    expect(receiptOf('001090010001|012345678|A|01021990|Nam|H26|01012022')).toBeNull()
  })
})
