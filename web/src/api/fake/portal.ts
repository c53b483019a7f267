// SPDX-License-Identifier: Apache-2.0
import { fold } from '@/lib/fold'
import type { ProcedurePage } from '../wire'
import { viewOf } from './admin'
import { checklistOf, offers } from './offers'
import { Refuse, type Routes } from './server'
import { explained } from './work'
import { hour, moment } from './world'

export const portalRoutes: Routes = {
  'GET /api/procedures': (_world, { query }) => {
    const words = fold(query.get('q') ?? '')
      .split(/\s+/)
      .filter(Boolean)
    return {
      items: offers
        .filter(one => words.every(word => fold(`${one.name} ${one.domain}`).includes(word)))
        .map(one => ({
          code: one.code,
          name: one.name,
          score: 1,
          receivable: one.record === 'ours',
          reason_code: one.record === 'ours' ? '' : 'catalogue.not_offered',
        })),
    }
  },
  'GET /api/procedures/{code}': (_world, { path }): ProcedurePage => {
    const one = offers.find(offer => offer.code === path['code'])
    if (!one) throw new Refuse(404, 'catalogue.procedure_unknown')
    const { groups, cases } = checklistOf(one)
    return {
      row: {
        procedure: 'procedure-1',
        version_number: 3,
        code: one.code,
        name: one.name,
        domain: one.domain,
        promulgator: 'Bộ Tư pháp',
        levels: ['commune'],
        is_receivable: one.record === 'ours',
        reason: one.record === 'ours' ? '' : 'catalogue.not_offered',
        is_unclear: false,
      },
      version: {
        facts: {
          code: one.code,
          name: one.name,
          domains: [one.domain],
          decision_no: '',
          levels: ['commune'],
          subjects: ['Công dân Việt Nam'],
          executing: ['Ủy ban nhân dân cấp xã'],
          domain_codes: [],
          promulgator: 'Bộ Tư pháp',
          kind: 'standard',
          components: [],
          unparsed: '',
          methods: (['direct', 'online', 'postal'] as const).map(channel => ({
            channel,
            term: { amount: '3', unit: 'working_day' },
            time_text: '',
            text: '',
            fees: [],
            is_glued: false,
          })),
          cases,
          legal: [{ number: '60/2014/QH13', name: 'Luật Hộ tịch' }],
          results: [{ code: 'KQ', name: one.name }],
          steps: [{ name: 'Bước 1:', text: 'Người yêu cầu nộp hồ sơ tại bộ phận một cửa.' }],
          requirements: '',
        },
        version: 'version-1',
        procedure: 'procedure-1',
        number: 3,
        quality: 'structured',
        is_unclear: false,
        notes: [],
        imported_at: '2026-11-01T08:00:00+07:00',
        source: 'Cơ sở dữ liệu quốc gia về thủ tục hành chính',
        as_of: '01/11/2026',
      },
      groups,
      offers: one.record === 'ours' ? [viewOf(one)] : [],
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
      parts: [],
      appointments: [
        {
          kind: 'receipt',
          made_at: one.received_at,
          promised_at: moment(world.now - 4 * hour),
          reason: '',
          form_no: '12/2026',
        },
        {
          kind: 'extension',
          made_at: moment(world.now - 30 * hour),
          promised_at: moment(world.now + 20 * hour),
          reason: 'Chờ cơ quan phối hợp trả lời ý kiến.',
          form_no: '3/2026',
        },
      ],
      steps: one.steps.map(step => ({ ...step, by: '' })),
      to_do: [{ key: 'follow.bring_papers', detail: 'Giấy chứng sinh (bản chính)' }],
      telephone: '024 0000 0000',
      unit_name: 'Bộ phận một cửa phường Cửa Nam',
    }
  },
  'POST /api/portal/why-this-date': (world, { body }) => ({
    clock: body.clock ?? 'legal',
    of: '',
    name: '',
    clocks: [
      { clock: 'legal', of: '', name: '' },
      { clock: 'index', of: '', name: '' },
      { clock: 'step', of: 'appraise', name: 'Thẩm định' },
    ],
    agency_name: 'UBND phường Cửa Nam',
    term: '3 working_day',
    from: moment(world.now - 4 * hour),
    capped: false,
    due: moment(world.now + 44 * hour),
    state: 'running',
    provisional: false,
    on_time: null,
    rules: [
      {
        id: 'r5',
        source: 'BLDS 2015 điều 147',
        certainty: 'law',
        text: {
          vi: 'Ngày làm việc: không tính ngày bắt đầu; đến hạn cùng giờ.',
          en: 'Working days: the start day is not counted; due at the same time.',
        },
      },
    ],
    explanation: explained,
  }),
}
