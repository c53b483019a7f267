// SPDX-License-Identifier: Apache-2.0
// One dossier being taken in: what the officer has ticked so far, apart from any screen.
import type {
  Checklist,
  Component,
  Offer,
  OfferFee,
  PaperInput,
  ReceiveInput,
  RulesAnswer,
} from '@/api/wire'
import { answersText, type RuleAnswers } from '@/parts/rules'

export type PaperLine = {
  key: string
  paper: Component
  given: boolean
  originals: number
  copies: number
  files: { id: string; name: string }[]
}
export type FeeLine = { fee: OfferFee; quantity: number }

export type Draft = {
  offer: Offer
  checklist: Checklist
  caseCode: string
  lines: PaperLine[]
  notes: string[]
  fees: FeeLine[]
  feeMethod: ReceiveInput['fee_method']
  resultBy: ReceiveInput['result_by']
  sets: number
  note: string
  occurredAt: string | null
  occurredReason: string
  /** What rules want to know, by the name they give it. */
  answers: RuleAnswers
  ruled: RulesAnswer | null
}

const lineOf = (paper: Component, at: number): PaperLine => ({
  key: paper.code || `${at}-${paper.name}`,
  paper,
  given: false,
  originals: paper.originals,
  copies: paper.copies,
  files: [],
})

/** The papers of one case: its own group and every group that is no other case's. */
function papersOf(checklist: Checklist, caseCode: string): Component[] {
  const chosen = checklist.cases.find(one => one.code === caseCode)
  const others = checklist.cases.filter(one => one.code !== caseCode).map(one => one.name)
  const has = checklist.groups.some(group => group.name === chosen?.name)
  return checklist.groups
    .filter(group => !group.is_note)
    .filter(group => !has || !others.includes(group.name))
    .flatMap(group => group.papers)
}

const notesOf = (checklist: Checklist) =>
  checklist.groups
    .filter(group => group.is_note)
    .flatMap(group => [group.name, ...group.papers.map(paper => paper.name)])

export function startDraft(offer: Offer, checklist: Checklist): Draft {
  const caseCode = checklist.cases[0]?.code ?? ''
  // Postal and online fees are not the counter's.
  const fees = offer.fees
    .filter(fee => fee.channel === null || fee.channel === 'direct')
    .map(fee => ({ fee, quantity: fee.is_optional ? 0 : 1 }))
  return {
    offer,
    checklist,
    caseCode,
    lines: papersOf(checklist, caseCode).map(lineOf),
    notes: notesOf(checklist),
    fees,
    feeMethod: fees.length ? 'cash' : 'none',
    resultBy: 'counter',
    sets: 1,
    note: '',
    occurredAt: null,
    occurredReason: '',
    answers: {},
    ruled: null,
  }
}

/** Another case of the same procedure: papers both cases ask for keep what was ticked. */
export function withCase(draft: Draft, code: string): Draft {
  if (draft.ruled?.papers_by) return { ...draft, caseCode: code }
  const kept = new Map(draft.lines.map(line => [line.key, line]))
  return {
    ...draft,
    caseCode: code,
    lines: papersOf(draft.checklist, code)
      .map(lineOf)
      .map(line => kept.get(line.key) ?? line),
  }
}

/** Rules have spoken: a question nobody has answered yet means no; papers follow what they name. */
export function withRules(draft: Draft, ruled: RulesAnswer): Draft {
  const answers = { ...draft.answers }
  for (const one of ruled.questions)
    if (one.kind === 'boolean' && answers[one.name] === undefined) answers[one.name] = false
  const next = { ...draft, answers, ruled }
  if (ruled.fees_by) next.feeMethod = draft.feeMethod === 'none' ? 'cash' : draft.feeMethod
  if (!ruled.papers_by) return next
  const kept = new Map(draft.lines.map(line => [line.paper.name, line]))
  return {
    ...next,
    lines: ruled.papers.map((paper, at) => {
      const known = kept.get(paper.name)
      const { code, name, originals, copies } = paper
      const line =
        known ?? lineOf({ group: '', is_form: false, files: [], code, name, originals, copies }, at)
      return { ...line, key: paper.code || `${at}-${paper.name}` }
    }),
  }
}

/** A JSON text, as the wire has it; none while nothing is asked. */
export const answersOf = (draft: Draft): string | null =>
  answersText(draft.ruled?.questions ?? [], draft.answers)

export const withLine = (draft: Draft, at: number, change: Partial<PaperLine>): Draft => ({
  ...draft,
  lines: draft.lines.map((line, index) => (index === at ? { ...line, ...change } : line)),
})

/** A file shows that the paper is there. */
export function withFile(draft: Draft, at: number, file: { id: string; name: string }): Draft {
  const line = draft.lines[at]
  return line ? withLine(draft, at, { given: true, files: [...line.files, file] }) : draft
}

export const allGiven = (draft: Draft): Draft => ({
  ...draft,
  lines: draft.lines.map(line => ({ ...line, given: true })),
})

export const feeTotal = (draft: Draft) =>
  draft.ruled?.fees_by
    ? draft.ruled.fees.reduce((sum, line) => sum + line.amount, 0)
    : ownFeeTotal(draft)

const ownFeeTotal = (draft: Draft) =>
  draft.fees.reduce((sum, line) => sum + line.fee.amount * line.quantity, 0)

export const missing = (draft: Draft): PaperInput[] =>
  draft.lines
    .filter(line => !line.given && line.paper.originals + line.paper.copies > 0)
    .map(line => ({ ...given(line), ...amounts(line.paper), file_ids: [] }))

/** Why it cannot be received yet, by text key. */
export function receiveDisabledReason(draft: Draft) {
  if (draft.lines.length > 0 && !draft.lines.some(line => line.given))
    return 'desk.tick_papers_first'
  if (draft.occurredAt && !draft.occurredReason.trim()) return 'desk.say_why_late'
  return undefined
}

const amounts = ({ originals, copies }: { originals: number; copies: number }) => ({
  originals,
  copies,
})

const given = (line: PaperLine): PaperInput => ({
  code: line.paper.code || null,
  name: line.paper.name,
  ...amounts(line),
  file_ids: line.files.map(file => file.id),
})

export function toRequest(
  draft: Draft,
  applicantId: string | null,
  despiteOpen: boolean,
): ReceiveInput {
  const own = draft.fees
    .filter(line => line.quantity > 0)
    .map(({ fee: { code, name, amount }, quantity }) => ({
      code,
      name,
      amount: amount * quantity,
      ground: null,
    }))
  const fees = draft.ruled?.fees_by ? draft.ruled.fees : own
  return {
    offer_id: draft.offer.offer_id,
    case_code: draft.caseCode || null,
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
    answers: answersOf(draft),
  }
}
