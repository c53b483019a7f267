// SPDX-License-Identifier: Apache-2.0
import { fold } from '@/lib/fold'
import type { Procedure } from '../sketch'
import { Refuse, type Routes } from './server'
import { explained } from './work'
import { hour, moment } from './world'

export const portalRoutes: Routes = {
  'GET /api/procedures': (world, { query }) => {
    const words = fold(query.get('q') ?? '').split(/\s+/).filter(Boolean)
    return {
      items: world.offers
        .filter(one => words.every(word => fold(`${one.name} ${one.domain}`).includes(word)))
        .map(one => ({
          code: one.code,
          name: one.name,
          domain: one.domain,
          level: 'xa',
          score: 1,
          offered: true,
          receivable: one.record === 'ours',
          reason_code: one.record === 'ours' ? null : 'catalogue.other_system',
        })),
    }
  },
  'GET /api/procedures/{code}': (world, { path }): Procedure => {
    const one = world.offers.find(offer => offer.code === path['code'])
    if (!one) throw new Refuse(404, 'catalogue.procedure_not_found')
    return {
      code: one.code,
      name: one.name,
      version: one.version,
      domains: [one.domain],
      levels: ['xa'],
      subjects: ['Công dân Việt Nam'],
      executing: ['Ủy ban nhân dân cấp xã'],
      cases: one.cases,
      methods: [
        {
          channel: 'direct',
          term: one.term,
          term_text: '',
          fees: one.fees.map(fee => ({ name: fee.name, amount: fee.amount, currency: 'VND', text: '' })),
        },
        { channel: 'online', term: one.term, term_text: '', fees: [] },
        { channel: 'post', term: one.term, term_text: '', fees: [] },
      ],
      results: [{ code: 'KQ', name: 'Giấy khai sinh' }],
      legal: [
        { no: '60/2014/QH13', name: 'Luật Hộ tịch' },
        { no: '123/2015/NĐ-CP', name: 'Nghị định quy định chi tiết Luật Hộ tịch' },
      ],
      offers: [
        {
          unit_name: 'Bộ phận một cửa phường Cửa Nam',
          agency_name: 'UBND phường Cửa Nam',
          address: 'Số 1 phố Hàng Bông, phường Cửa Nam, Hà Nội',
          telephone: '024 0000 0000',
          record: one.record,
        },
      ],
      receivable: one.record === 'ours',
      reason_code: one.record === 'ours' ? null : 'catalogue.other_system',
      source: 'Cơ sở dữ liệu quốc gia về thủ tục hành chính',
      source_on: '2026-11-01',
    }
  },
  'POST /api/portal/follow': (world, { body }) => {
    const one = world.dossiers.get(String(body.code).trim())
    if (!one) throw new Refuse(404, 'dossier.not_found', 'code')
    return { code: one.code, status: one.status, promised_at: one.promised_at }
  },
  'POST /api/portal/follow-by-token': (world, { body }) => {
    if (body.token === 'wrong') throw new Refuse(404, 'dossier.not_found', 'token')
    const one = [...world.dossiers.values()][7]!
    return {
      code: one.code,
      procedure_name: one.procedure_name,
      status: 'waiting_supplement',
      received_at: one.received_at,
      promised_at: moment(world.now + 20 * hour),
      due_at: moment(world.now + 44 * hour),
      differs: true,
      steps: one.steps.map(({ name, state, at }) => ({ name, state, at })),
      to_do: [{ key: 'portal.to_do.supplement', params: [['papers', 'Giấy chứng sinh (bản chính)']] }],
      telephone: '024 0000 0000',
      unit_name: 'Bộ phận một cửa phường Cửa Nam',
      address: 'Số 1 phố Hàng Bông, phường Cửa Nam, Hà Nội',
      explanation: explained,
    }
  },
}
