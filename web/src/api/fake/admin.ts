// SPDX-License-Identifier: Apache-2.0
import { explained } from './work'
import { Refuse, type Routes } from './server'
import { kAgency, kUnit, moment, officers } from './world'

const post = { id: 'post-1', unit_id: kUnit, unit_name: 'Quầy một cửa', role: 'counter', from: '2026-07-01', until: null }

export const adminRoutes: Routes = {
  'GET /api/admin/officers': () => ({
    items: officers.map((one, n) => ({
      id: one.id,
      name: one.name,
      staff_code: `CN-01${n}`,
      account: `can-bo-${n + 1}`,
      posts: [post],
    })),
  }),
  'POST /api/admin/officers': (_world, { body }) => {
    if (!body.name) throw new Refuse(422, 'organisation.name_missing', 'name')
    return { ...body, id: 'officer-9', posts: [] }
  },
  'GET /api/admin/units': () => ({
    items: [
      { id: kUnit, name: 'Quầy một cửa phường Cửa Nam', agency_id: kAgency, agency_name: 'UBND phường Cửa Nam', kind: 'reception' },
      { id: 'unit-civil', name: 'Tổ hộ tịch', agency_id: kAgency, agency_name: 'UBND phường Cửa Nam', kind: 'unit' },
    ],
  }),
  'GET /api/admin/agencies': () => ({
    items: [{ id: kAgency, code: 'H26.12', name: 'UBND phường Cửa Nam', provisional: true }],
  }),
  'GET /api/admin/roles': () => ({
    items: ['counter', 'unit_head', 'appraiser', 'leader', 'clerk', 'result_desk', 'administrator'].map(code => ({
      code,
      name: code,
      rights: [],
    })),
  }),
  'POST /api/admin/posts': (_world, { body }) => ({ id: 'post-2', unit_name: 'Tổ hộ tịch', ...body }),
  'POST /api/admin/posts/{id}/end': (_world, { body }) => ({ ...post, until: body.until }),
  'GET /api/admin/offers': world => ({
    items: world.offers.map(one => ({
      id: one.offer_id,
      procedure_code: one.code,
      procedure_name: one.name,
      unit_id: kUnit,
      unit_name: 'Quầy một cửa phường Cửa Nam',
      competent_agency_id: kAgency,
      competent_agency_name: 'UBND phường Cửa Nam',
      decision_no: '12/QĐ-UBND',
      from: '2026-07-01',
      until: null,
      record: one.record,
      process_code: one.process_code,
      term: one.term,
      fees: one.fees,
    })),
  }),
  'POST /api/admin/offers': (_world, { body }) => ({ ...body, id: 'offer-new' }),
  'POST /api/admin/offers/{id}/withdraw': (_world, { path, body }) => ({ id: path['id'], ...body }),
  'GET /api/admin/processes': () => ({
    items: [
      { code: 'on_the_spot', name: 'Làm ngay', version: 1 },
      { code: 'ordinary', name: 'Thông thường', version: 2 },
      { code: 'field_check', name: 'Có kiểm tra thực địa', version: 1 },
    ],
  }),
  'GET /api/admin/calendars': () => ({ items: [{ code: 'H26', name: 'Thành phố Hà Nội', years: [2025, 2026, 2027] }] }),
  'GET /api/admin/calendars/{code}': (_world, { path, query }) => ({
    code: path['code'],
    year: Number(query.get('year')),
    provisional: query.get('year') === '2027',
    days: [
      { day: '2026-08-22', kind: 'working', reason: 'Làm bù ngày 31/8', source: 'practice' },
      { day: '2026-09-02', kind: 'closed', reason: 'Quốc khánh', source: 'practice' },
      { day: '2026-11-24', kind: 'closed', reason: explained[1]?.text.vi ?? '', source: 'practice' },
    ],
  }),
  'POST /api/admin/closures': (_world, { body }) => ({ code: body.calendar, year: 2026, provisional: false, days: [] }),
  'POST /api/admin/closures/preview': world => ({
    touched: 37,
    items: [...world.dossiers.values()].slice(0, 12).map(one => ({
      dossier_code: one.code,
      due_at: one.due_at,
      new_due_at: one.due_at && moment(Date.parse(one.due_at) + 86_400_000),
    })),
  }),
  'GET /api/admin/templates': () => ({
    items: ['01', '02', '03', '06', '07', 'hand-over'].map(form => ({ form, name: form, changed_at: null, decision_no: null })),
  }),
  'GET /api/admin/templates/{form}': () => ({ xml: '<page size="A5">\n  <p>Mẫu</p>\n</page>', decision_no: null }),
  'PUT /api/admin/templates/{form}': (_world, { path, body }) => ({ form: path['form'], name: path['form'], changed_at: null, decision_no: body.decision_no }),
  'POST /api/admin/templates/{form}/preview': () =>
    new Response('<svg xmlns="http://www.w3.org/2000/svg" width="420" height="595"><rect width="420" height="595" fill="#fff" stroke="#888"/><text x="40" y="60">01</text></svg>', {
      headers: { 'Content-Type': 'image/svg+xml' },
    }),
  'GET /api/admin/imports': world => ({
    items: [
      {
        at: moment(world.now),
        file: 'procedures.jsonl.gz',
        read: 3067,
        new: 12,
        changed: 4,
        same: 3040,
        refused: 3,
        unclear: 8,
        records: [
          { code: '1.000005', line: 1, outcome: 'unclear', notes: [{ code: 'catalogue.fee_in_text', field: 'methods' }] },
          { code: null, line: 77, outcome: 'refused', notes: [{ code: 'catalogue.no_code', field: 'code' }] },
        ],
      },
    ],
  }),
}
