// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { fold, matches } from './fold'

describe('fold', () => {
  it('takes tones and hooks off and makes đ a d', () => {
    expect(fold('Phường Ba Đình')).toBe('phuong ba dinh')
    expect(fold('Nguyễn Thị Hồng Ánh'.normalize('NFD'))).toBe('nguyen thi hong anh')
  })
})

describe('matches', () => {
  it('finds beginnings of words in any order', () => {
    expect(matches('Phường Ba Đình', 'ba d')).toBe(true)
    expect(matches('Đăng ký khai sinh', 'sinh dang')).toBe(true)
  })
  it('finds initials', () => expect(matches('Đăng ký khai sinh', 'dkks')).toBe(true))
  it('does not find what is not there', () =>
    expect(matches('Đăng ký khai sinh', 'ket hon')).toBe(false))
  it('takes everything for nothing', () => expect(matches('gì cũng được', '  ')).toBe(true))
})
