// SPDX-License-Identifier: Apache-2.0
// One dossier being taken in: what the officer has ticked so far, apart from any screen.
import type { Case, Offer, Paper, PaperAsked, PaperGiven, ReceiveInput } from '@/api/sketch'

export type PaperLine = {
  paper: Paper
  given: boolean
  originals: number
  copies: number
  files: { id: string; name: string }[]
}
export type FeeLine = { code: string; name: string; price: number; per: string; quantity: number }

export type Draft = {
  offer: Offer
  caseCode: string
  lines: PaperLine[]
  fees: FeeLine[]
  feeMethod: ReceiveInput['fee_method']
  resultBy: ReceiveInput['result_by']
  sets: number
  note: string
  occurredAt: string | null
  occurredReason: string
}

const caseOf = (offer: Offer, code: string): Case | undefined =>
  offer.cases.find(one => one.code === code) ?? offer.cases[0]

const lineOf = (paper: Paper): PaperLine => ({
  paper,
  given: false,
  originals: paper.originals,
  copies: paper.copies,
  files: [],
})

export function startDraft(offer: Offer): Draft {
  const fees = offer.fees.map(({ code, name, amount, per }) => ({
    code,
    name,
    price: amount,
    per,
    quantity: 1,
  }))
  return {
    offer,
    caseCode: offer.cases[0]?.code ?? '',
    lines: (offer.cases[0]?.papers ?? []).map(lineOf),
    fees,
    feeMethod: fees.length ? 'cash' : 'none',
    resultBy: 'counter',
    sets: 1,
    note: '',
    occurredAt: null,
    occurredReason: '',
  }
}

/** Another case of the same procedure: papers both cases ask for keep what was ticked. */
export function withCase(draft: Draft, code: string): Draft {
  const kept = new Map(draft.lines.map(line => [line.paper.code, line]))
  const papers = caseOf(draft.offer, code)?.papers ?? []
  return {
    ...draft,
    caseCode: code,
    lines: papers.map(paper => kept.get(paper.code) ?? lineOf(paper)),
  }
}

export const withLine = (draft: Draft, at: number, change: Partial<PaperLine>): Draft => ({
  ...draft,
  lines: draft.lines.map((line, index) => (index === at ? { ...line, ...change } : line)),
})

export const allGiven = (draft: Draft): Draft => ({
  ...draft,
  lines: draft.lines.map(line => ({ ...line, given: true })),
})

export const feeTotal = (draft: Draft) =>
  draft.fees.reduce((sum, fee) => sum + fee.price * fee.quantity, 0)

export const missing = (draft: Draft): PaperAsked[] =>
  draft.lines
    .filter(line => !line.given && line.paper.originals + line.paper.copies > 0)
    .map(({ paper: { name, originals, copies } }) => ({ name, originals, copies }))

/** Why it cannot be received yet, by text key. */
export function receiveDisabledReason(draft: Draft) {
  if (draft.lines.length > 0 && !draft.lines.some(line => line.given)) return 'desk.tick_papers_first'
  if (draft.occurredAt && !draft.occurredReason.trim()) return 'desk.say_why_late'
  return undefined
}

const given = (line: PaperLine): PaperGiven => ({
  code: line.paper.code,
  name: line.paper.name,
  originals: line.originals,
  copies: line.copies,
  file_ids: line.files.map(file => file.id),
})

export function toRequest(draft: Draft, applicantId: string | null, despiteOpen: boolean): ReceiveInput {
  const fees = draft.fees
    .filter(fee => fee.quantity > 0)
    .map(({ code, name, price, quantity }) => ({ code, name, amount: price * quantity }))
  return {
    offer_id: draft.offer.offer_id,
    case_code: draft.caseCode,
    applicant_id: applicantId,
    papers: draft.lines.filter(line => line.given).map(given),
    sets: draft.sets,
    note: draft.note.trim() || null,
    fees,
    fee_method: fees.length ? draft.feeMethod : 'none',
    result_by: draft.resultBy,
    occurred_at: draft.occurredAt,
    occurred_reason: draft.occurredAt ? draft.occurredReason.trim() : null,
    despite_open: despiteOpen,
  }
}
