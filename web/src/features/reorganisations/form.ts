// SPDX-License-Identifier: Apache-2.0
import type { ReorganiseInput } from '@/api/wire'

export type Kind = ReorganiseInput['changes'][number]['kind']
export const kinds: Kind[] = ['merged', 'split', 'renamed', 'closed', 'function_moved']

/** One who takes over; lists as people type them: codes or names with commas between. */
export type PartForm = {
  after: string | null
  procedures: string
  domains: string
  communes: string
}
export type Form = {
  kind: Kind
  before: (string | null)[]
  parts: PartForm[]
  decision: string
  decidedBy: string
  decidedOn: string | null
  effectiveOn: string | null
}

export const noPart: PartForm = { after: null, procedures: '', domains: '', communes: '' }

export const startOf = (today: string): Form => ({
  kind: 'merged',
  before: [null],
  parts: [noPart],
  decision: '',
  decidedBy: '',
  decidedOn: today,
  effectiveOn: null,
})

/** Only these share out: the others pass on whole. */
export const sharesOut = (kind: Kind) => kind === 'split' || kind === 'function_moved'

const listed = (typed: string) =>
  typed
    .split(/[,;\n]/)
    .map(one => one.trim())
    .filter(Boolean)

/** The decision as a request; nothing while something is missing. */
export function toRequest(form: Form): ReorganiseInput | null {
  const before = form.before.filter(one => one !== null)
  const parts = form.parts.filter(one => one.after !== null)
  const { decidedOn, effectiveOn } = form
  if (!before.length || !parts.length || !form.decision.trim() || !form.decidedBy.trim())
    return null
  if (!decidedOn || !effectiveOn) return null
  const whole = !sharesOut(form.kind)
  return {
    decision: form.decision.trim(),
    decided_by: form.decidedBy.trim(),
    decided_on: decidedOn,
    effective_on: effectiveOn,
    changes: [
      {
        kind: form.kind,
        before,
        parts: parts.map(one => ({
          after: one.after ?? '',
          procedures: whole ? [] : listed(one.procedures),
          domains: whole ? [] : listed(one.domains),
          communes: whole ? [] : listed(one.communes),
          units: [],
        })),
      },
    ],
  }
}
