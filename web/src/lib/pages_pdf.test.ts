// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { pdfOf } from './pages_pdf'

const photo = (width: number, height: number, byte: number) => ({
  jpeg: new Uint8Array([0xff, 0xd8, byte, 0xff, 0xd9]),
  width,
  height,
})
const read = async (blob: Blob) => String.fromCharCode(...new Uint8Array(await blob.arrayBuffer()))

describe('photographed pages', () => {
  it('make one PDF whose table points at its objects', async () => {
    const text = await read(pdfOf([photo(2000, 3000, 1), photo(3000, 2000, 2)]))
    expect(text.startsWith('%PDF-1.4\n')).toBe(true)
    expect(text).toContain('/Count 2')
    const table = Number(/startxref\n(\d+)/.exec(text)?.[1])
    expect(text.slice(table, table + 4)).toBe('xref')
    const begins = [...text.slice(table).matchAll(/^(\d{10}) 00000 n /gm)].map(one =>
      Number(one[1]),
    )
    expect(begins).toHaveLength(8)
    begins.forEach((at, n) => {
      expect(text.slice(at)).toMatch(new RegExp(`^${n + 1} 0 obj`))
    })
  })
  it('lie as they were photographed', async () => {
    const text = await read(pdfOf([photo(2000, 3000, 1), photo(3000, 2000, 2)]))
    expect([...text.matchAll(/MediaBox\[0 0 (\d+) (\d+)\]/g)].map(one => one[1])).toEqual([
      '595',
      '842',
    ])
  })
  it('keep the photo byte for byte', async () => {
    expect(await read(pdfOf([photo(10, 10, 7)]))).toContain('\xff\xd8\x07\xff\xd9')
  })
})
