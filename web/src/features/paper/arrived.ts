// SPDX-License-Identifier: Apache-2.0
// What was said of the papers on arriving lists: there, or what is wrong. By dossier code.
import type { Bundle } from '@/api/wire'

/** A reason (it may still be empty) stands where somebody began to say what is wrong. */
export type Word = { ok: boolean; reason: string | null }
export type Said = Readonly<Record<string, Word>>
export type Item = Word & { code: string; name: string }

/** Nothing is there until somebody saw it. */
export const itemsOf = (bundle: Bundle, said: Said): Item[] =>
  bundle.items.map(({ dossier_code, procedure_name }) => ({
    code: dossier_code,
    name: procedure_name,
    ok: said[dossier_code]?.ok ?? false,
    reason: said[dossier_code]?.reason ?? null,
  }))

/** How many are neither there nor explained. */
export const unsaid = (items: Item[]) =>
  items.filter(item => !item.ok && !item.reason?.trim()).length

export const allThere = (said: Said, bundle: Bundle): Said => ({
  ...said,
  ...Object.fromEntries(
    bundle.items
      // What somebody has written down as missing stays so.
      .filter(item => !said[item.dossier_code]?.reason?.trim())
      .map(item => [item.dossier_code, { ok: true, reason: null }]),
  ),
})

export type ScanOutcome = 'ticked' | 'again' | 'not_listed'

/** A receipt was scanned: its dossier is there. */
export function scannedInto(
  said: Said,
  bundles: Bundle[],
  code: string,
): { outcome: ScanOutcome; said: Said } {
  const listed = bundles.some(bundle => bundle.items.some(item => item.dossier_code === code))
  if (!listed) return { outcome: 'not_listed', said }
  if (said[code]?.ok) return { outcome: 'again', said }
  return { outcome: 'ticked', said: { ...said, [code]: { ok: true, reason: null } } }
}

/** As the server wants it confirmed. */
export const ticked = (items: Item[]) => ({
  items: items.map(({ code, ok, reason }) => ({
    dossier_code: code,
    ok,
    reason: ok ? null : (reason ?? '').trim(),
  })),
})
