// SPDX-License-Identifier: Apache-2.0

/** Letters as people type them in a hurry: no tones, đ as d, lower case. "Bà Đình" → "ba dinh". */
export const fold = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()

/** Every typed word begins some word of the text: "ks cha" is in "Khai sinh, cha mẹ" as initials too. */
export function matches(text: string, typed: string): boolean {
  const words = fold(text).split(/[^a-z0-9]+/)
  const initials = words.map(word => word[0] ?? '').join('')
  return fold(typed)
    .split(/\s+/)
    .filter(Boolean)
    .every(
      part =>
        words.some(word => word.startsWith(part)) ||
        initials.includes(part) ||
        fold(text).includes(part),
    )
}

const collator = new Intl.Collator('vi')
export const byName = (a: { name: string }, b: { name: string }) => collator.compare(a.name, b.name)
