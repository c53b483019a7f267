// SPDX-License-Identifier: Apache-2.0
import type { AdminOffer, Fee, OfferInput, SystemOfRecord, TermUnit } from '@/api/sketch'
import { today } from '@/lib/moment'

export type OfferForm = {
  procedure: string
  unit: string | null
  agency: string | null
  decision: string
  from: string | null
  record: SystemOfRecord
  process: string | null
  /** '' = the term the catalogue's record names. */
  termUnit: TermUnit | ''
  amount: string
  cutoff: string
  fees: Fee[]
}

export const startOf = (offer: AdminOffer | null): OfferForm => ({
  procedure: offer?.procedure_code ?? '',
  unit: offer?.unit_id ?? null,
  agency: offer?.competent_agency_id ?? null,
  decision: '',
  from: today(),
  record: offer?.record ?? 'ours',
  process: offer?.process_code ?? null,
  termUnit: offer?.term?.unit ?? '',
  amount: offer?.term?.amount ?? '',
  cutoff: offer?.term?.cutoff ?? '15:00',
  fees: offer?.fees ?? [],
})

const needsAmount = (unit: OfferForm['termUnit']) =>
  unit !== '' && unit !== 'none' && unit !== 'same_day'

/** 1,5 or 1.5, more than nothing. */
const isAmount = (text: string) => /^\d+([.,]\d+)?$/.test(text.trim()) && Number.parseFloat(text) > 0

export function missingIn(form: OfferForm) {
  if (!form.procedure || !form.unit || !form.agency || !form.process) return 'web.fill_all_first'
  if (!form.decision.trim() || !form.from) return 'admin.decision_first'
  if (needsAmount(form.termUnit) && !isAmount(form.amount)) return 'admin.amount_first'
  if (form.fees.some(fee => !fee.name.trim())) return 'admin.fee_name_first'
  return undefined
}

export const toRequest = (form: OfferForm): OfferInput => ({
  procedure_code: form.procedure,
  unit_id: form.unit ?? '',
  competent_agency_id: form.agency ?? '',
  decision_no: form.decision.trim(),
  from: form.from ?? '',
  record: form.record,
  process_code: form.process ?? '',
  term: form.termUnit
    ? {
        unit: form.termUnit,
        amount: needsAmount(form.termUnit) ? form.amount.trim().replace(',', '.') : '0',
        cutoff: form.termUnit === 'same_day' ? form.cutoff : null,
      }
    : null,
  fees: form.fees.map((fee, at) => ({ ...fee, code: fee.code || `fee-${at + 1}` })),
})
