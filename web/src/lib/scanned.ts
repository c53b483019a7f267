// SPDX-License-Identifier: Apache-2.0
// A desk scanner types like a keyboard, only faster. Vietnamese typing tools (Telex) may garble
// what it types: that must be seen and said, never stored.

export type CardReading = 'card' | 'garbled' | 'other'

const kFields = 7

/**
 * Judges text that came from the scan field: an identity card (number | old number | name | ddMMyyyy
 * | gender | address | ddMMyyyy), the same but damaged on its way, or something else.
 */
export function readingOf(text: string): CardReading {
  const fields = text.trim().split('|')
  if (fields.length < 3) return 'other'
  const [number, old, , born, , , issued] = fields
  const sound =
    fields.length === kFields &&
    /^\d{12}$/.test(number ?? '') &&
    /^(\d{9})?$/.test(old ?? '') &&
    /^\d{8}$/.test(born ?? '') &&
    /^\d{8}$/.test(issued ?? '') &&
    !/[\uFFFD]/.test(text)
  return sound ? 'card' : 'garbled'
}

/** What an officer typed to find a person, sorted into the question it is. */
export function askedFor(typed: string) {
  const nothing = { qr: null, number: null, name: null }
  const text = typed.trim()
  const digits = text.replace(/[\s.-]/g, '')
  if (text.includes('|')) return { ...nothing, qr: text }
  // Identity, old identity, tax code, telephone: the server knows them apart.
  if (/^\+?\d{9,14}$/.test(digits)) return { ...nothing, number: digits }
  return { ...nothing, name: text }
}
