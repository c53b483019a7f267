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

// The receipt's QR is an address that ends "#CODE~token", its bar code is the code alone. A typing
// tool may damage the address, not the figures of the code.
const kReceipt = /(^|[^A-Z0-9])(H\d{2}(?:\.[A-Z0-9]+)*-\d{6}-\d{4,5})(?![0-9])/i

/** The dossier's code on a scanned receipt, or in what was typed; null where there is none. */
export function receiptOf(text: string): string | null {
  return kReceipt.exec(text.trim())?.[2]?.toUpperCase() ?? null
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
