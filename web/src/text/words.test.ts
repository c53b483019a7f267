// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { faults } from '../../bundling/words'
import { paperWords } from './papers'
import { termWords } from './term'
import { choose, name, say, t } from './words'

const text = join(import.meta.dirname, '../../../text')
const room = (language: string, file: string): Record<string, string> =>
  JSON.parse(readFileSync(join(text, language, `${file}.json`), 'utf8'))

describe('words', () => {
  it('fill their parameters', () =>
    expect(t('desk.received', { code: 'X' })).toBe('Đã tiếp nhận X'))
  it('follow the chosen language and remember it', async () => {
    await choose('en')
    expect(t('web.cancel')).toBe('Cancel')
    expect(document.documentElement.lang).toBe('en')
    await choose('vi')
    expect(localStorage.getItem('motcua.language')).toBe('vi')
  })
  it('count in a language with two numbers', async () => {
    await choose('en')
    expect(termWords('1 working_day')).toBe('1 working day')
    expect(termWords('2 working_day')).toBe('2 working days')
    expect(paperWords({ originals: 1, copies: 0 })).toBe('1 original')
    expect(paperWords({ originals: 2, copies: 1 })).toBe('2 originals, 1 copy')
    await choose('vi')
    expect(termWords('1 working_day')).toBe('1 ngày làm việc')
    expect(paperWords({ originals: 0, copies: 2 })).toBe('2 bản sao')
  })
  it('of an unknown code are the code itself', () => {
    expect(name('web.status', 'no_such')).toBe('no_such')
    expect(say('no.such')).toBeUndefined()
  })
  it('say a term', () => {
    expect(termWords('1.5 working_day')).toBe('1,5 ngày làm việc')
    expect(termWords('same_day(15:00)')).toContain('15:00')
    expect(termWords(null)).toBe('Xem cách tính trong quy định')
  })
})

describe('every text of ours', () => {
  for (const file of ['web', 'desk', 'portal', 'admin', 'modeller'])
    it(`of ${file} stands in both languages with the same parameters`, () =>
      expect(faults(file, room('vi', file), room('en', file))).toEqual([]))

  it('is used somewhere', () => {
    const src = join(import.meta.dirname, '..')
    const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter(path => /\.tsx?$/.test(path))
      .map(path => readFileSync(join(src, path), 'utf8'))
      .join('\n')
    // `desk.kind.${…}` and name('desk.kind', …) use a whole family.
    const families = [
      ...[...code.matchAll(/`((?:web|desk|portal|admin|modeller)\.[a-z_.]*)\$\{/g)].map(
        found => found[1]!,
      ),
      ...[...code.matchAll(/name\(\s*'([a-z_.]+)'/g)].map(found => `${found[1]}.`),
      'desk.ready.',
    ]
    const unused = ['web', 'desk', 'portal', 'admin', 'modeller']
      .flatMap(file => Object.keys(room('vi', file)))
      .filter(key => !code.includes(`'${key}'`))
      .filter(key => !families.some(family => key.startsWith(family)))
    expect(unused).toEqual([])
  })

  it('is missed by the build when its English is', () => {
    expect(faults('x', { 'x.a': 'một {n}' }, {})).toEqual(['x: x.a has no English text'])
    expect(faults('x', { 'x.a': 'một {n}' }, { 'x.a': 'one' })).toHaveLength(1)
  })
})
