// SPDX-License-Identifier: Apache-2.0
import type { OfferFee, OfferInput, OfferView, SystemOfRecord } from '@/api/wire'
import { today } from '@/lib/moment'
import { type AnswerTimeForm, answerTimeOf, answerTimeText } from '@/parts/answer_time'

export const termUnits = [
  'working_day',
  'working_hour',
  'day',
  'hour',
  'month',
  'same_day',
  'none',
] as const
export type TermUnit = (typeof termUnits)[number]
export type FeeForm = { name: string; amount: number; per: OfferFee['per']; source: string }
export const kNoFee: FeeForm = { name: '', amount: 0, per: 'dossier', source: '' }

export const partUnits = ['working_day', 'working_hour', 'day'] as const
/** An agency's part of an interlinked procedure; no amount: no time of its own. */
export type PartForm = {
  key: string
  agency: string | null
  work: string
  amount: string
  unit: (typeof partUnits)[number]
}

export type OfferForm = {
  procedure: string
  place: string | null
  agency: string | null
  partner: string | null
  participants: PartForm[]
  decision: string
  decisionOn: string | null
  from: string | null
  record: SystemOfRecord
  process: string | null
  termUnit: TermUnit
  amount: string
  cutoff: string
  source: string
  answerTime: AnswerTimeForm
  fees: FeeForm[]
}

const termOf = (offer: OfferView | null) => {
  const term = offer?.terms.find(one => one.channel === 'direct') ?? offer?.terms[0]
  const found = /^(?:([\d.]+) )?([a-z_]+)(?:\((\d\d:\d\d)\))?$/.exec(term?.term ?? '')
  const unit = termUnits.find(one => one === found?.[2]) ?? 'working_day'
  return {
    termUnit: unit,
    amount: found?.[1] ?? '',
    cutoff: found?.[3] ?? '15:00',
    source: term?.source ?? '',
  }
}

/** The agency that leads is the competent one. */
const kLead = 'competent'

const partOf = (part: OfferView['participants'][number]): PartForm => {
  const [amount = '', unit = ''] = part.share.split(' ')
  return {
    key: part.key,
    agency: part.agency,
    work: part.work,
    amount,
    unit: partUnits.find(one => one === unit) ?? 'working_day',
  }
}

export const startOf = (offer: OfferView | null): OfferForm => ({
  procedure: offer?.code ?? '',
  place: offer?.place ?? null,
  agency: offer?.agency ?? null,
  partner: offer?.partner || null,
  participants: (offer?.participants ?? []).map(partOf),
  decision: '',
  decisionOn: today(),
  from: today(),
  record: offer?.system_of_record ?? 'ours',
  process: offer?.process ?? null,
  ...termOf(offer),
  answerTime: answerTimeOf(offer?.answer_within),
  fees: (offer?.fees ?? []).map(({ name, amount, per, source }) => ({ name, amount, per, source })),
})

export const needsAmount = (unit: TermUnit) => unit !== 'none' && unit !== 'same_day'

/** 1,5 or 1.5, more than nothing. */
export const isAmount = (text: string) =>
  /^\d+([.,]\d+)?$/.test(text.trim()) && Number.parseFloat(text) > 0

export function missingIn(form: OfferForm) {
  if (!form.procedure || !form.place || !form.agency || !form.process) return 'web.fill_all_first'
  if (!form.decision.trim() || !form.decisionOn || !form.from) return 'admin.decision_first'
  if (needsAmount(form.termUnit) && !isAmount(form.amount)) return 'admin.amount_first'
  if (form.participants.some(part => !part.key.trim())) return 'admin.part_first'
  if (form.participants.some(part => part.key.trim() !== kLead && !part.agency))
    return 'admin.part_first'
  if (form.fees.some(fee => !fee.name.trim())) return 'admin.fee_name_first'
  return undefined
}

export function termText(form: OfferForm): string {
  if (form.termUnit === 'same_day') return `same_day(${form.cutoff})`
  if (form.termUnit === 'none') return 'none'
  return `${form.amount.trim().replace(',', '.')} ${form.termUnit}`
}

export const toRequest = (form: OfferForm): OfferInput => ({
  procedure_code: form.procedure,
  agency_id: form.agency ?? '',
  place_id: form.place ?? '',
  partner_id: form.partner,
  participants: form.participants.map(part => ({
    key: part.key.trim(),
    agency: (part.key.trim() === kLead ? form.agency : part.agency) ?? '',
    work: part.work.trim(),
    share: part.amount.trim() && `${part.amount.trim().replace(',', '.')} ${part.unit}`,
  })),
  record: form.record,
  process_code: form.process ?? '',
  terms: (['direct', 'postal'] as const).map(channel => ({
    channel,
    term: termText(form),
    source: form.source.trim() || form.decision.trim(),
  })),
  fees: form.fees.map((fee, at) => ({
    code: `fee_${at + 1}`,
    name: fee.name.trim(),
    kind: 'charge',
    per: fee.per,
    channel: null,
    amount: fee.amount,
    first_count: 0,
    amount_after: 0,
    most: 0,
    is_optional: false,
    source: fee.source.trim() || form.decision.trim(),
  })),
  answer_within: answerTimeText(form.answerTime),
  decision_no: form.decision.trim(),
  decision_on: form.decisionOn ?? '',
  from: form.from ?? '',
})
