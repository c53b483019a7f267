// SPDX-License-Identifier: Apache-2.0
import type { OfferView } from '../wire'
import { type FakeOffer, offers } from './offers'
import { Refuse, type Routes } from './server'
import { kAgency, kUnit, moment, officers } from './world'

const kForEver = '9999-12-31'

export const viewOf = (one: FakeOffer): OfferView => ({
  offer: one.offer_id,
  procedure: 'procedure-1',
  version: 'version-1',
  version_number: 3,
  version_policy: 'newest',
  code: one.code,
  name: one.name,
  domain: one.domain,
  agency: kAgency,
  place: kAgency,
  partner: '',
  participants: [],
  system_of_record: one.record as OfferView['system_of_record'],
  process: one.process_code,
  terms: one.terms,
  fees: one.fees,
  cases: [],
  decision: { agency: 'UBND phường Cửa Nam', number: '12/QĐ-UBND', signed_on: '2026-06-20' },
  is_bulk: one.bulk,
  is_provisional: false,
  valid_from: '2026-07-01',
  valid_until: kForEver,
  offer_version: 1,
  rules: { fees: '', papers: '' },
  answer_within: '',
})

const roles = {
  counter_officer: 'Cán bộ một cửa',
  unit_head: 'Trưởng bộ phận',
  appraiser: 'Cán bộ thẩm định',
  leader: 'Lãnh đạo',
  clerk: 'Văn thư',
  result_desk: 'Trả kết quả',
}

export const adminRoutes: Routes = {
  'GET /api/admin/officers': () => ({
    items: officers.map((one, n) => ({
      officer: one.id,
      name: one.name,
      staff_code: `CN-01${n}`,
      from_on: '2026-07-01',
      to_on: kForEver,
      is_demo: true,
      login: n ? `demo.cb${n}` : '',
      is_disabled: n === 3,
      must_change_password: n === 2,
      last_log_in_at: n ? '2026-11-20T07:58:00+07:00' : null,
    })),
  }),
  'POST /api/admin/officers/{id}/password': (_world, { path }) => ({
    officer: path['id'],
    first_password: 'cam-5-cầu-vồng',
  }),
  'POST /api/admin/officers/{id}/account': () => ({}),
  'POST /api/admin/officers/{id}/end': () => ({}),
  'GET /api/admin/officers/{id}/posts': (_world, { path }) => ({
    items: [
      {
        post: 'post-1',
        officer: path['id'],
        role: 'counter_officer',
        unit: kUnit,
        agency: kAgency,
        from_on: '2026-07-01',
        to_on: kForEver,
        decision: '3/QĐ',
      },
    ],
  }),
  'POST /api/admin/officers': (_world, { body }) => {
    if (!body.name) throw new Refuse(400, 'organisation.name_missing', 'name')
    return { officer: 'officer-9', first_password: 'bưởi-7-thuyền' }
  },
  'GET /api/admin/units': () => ({
    items: [
      {
        unit: kUnit,
        agency: kAgency,
        code: 'MC',
        kind: 'reception_point',
        name: 'Quầy một cửa phường Cửa Nam',
        address: 'Số 7 Cửa Nam',
        telephone: '024 3825 0000',
      },
      {
        unit: 'unit-civil',
        agency: kAgency,
        code: 'HT',
        kind: 'section',
        name: 'Tổ hộ tịch',
        address: '',
        telephone: '',
      },
    ],
  }),
  'POST /api/admin/units/{id}/contact': (_world, { body }) => {
    if (!/\d/.test(String(body.telephone)))
      throw new Refuse(400, 'organisation.bad_telephone', 'telephone')
    return {}
  },
  'GET /api/admin/agencies': () => ({
    items: [
      {
        agency: kAgency,
        code: 'H26.12',
        name: 'UBND phường Cửa Nam',
        short_name: 'Cửa Nam',
        is_provisional: true,
      },
    ],
  }),
  'GET /api/admin/roles': () => ({
    items: Object.entries(roles).map(([role, name]) => ({
      role,
      name_vi: name,
      name_en: role,
      rights: [],
    })),
  }),
  'POST /api/admin/posts': () => ({}),
  'POST /api/admin/posts/{id}/end': () => ({}),
  'GET /api/admin/offers': () => ({ items: offers.map(viewOf) }),
  'POST /api/admin/offers': () => viewOf(offers[0]!),
  'POST /api/admin/offers/{id}/withdraw': (_world, { body }) => ({
    ...viewOf(offers[0]!),
    valid_until: body.last_day,
  }),
  'GET /api/admin/offer-processes': () => ({
    items: [
      { code: 'on_the_spot', name: 'Làm ngay', version: 1, in_force_from: '2026-07-01' },
      { code: 'ordinary', name: 'Thông thường', version: 2, in_force_from: '2026-07-01' },
    ],
  }),
  'GET /api/admin/calendars': () => ({
    items: [{ calendar: 'H26', base: '', name: '', agency_name: '', decision: '', reason: '' }],
    versions: [
      {
        year: 2026,
        is_provisional: false,
        from_on: '2026-01-01',
        week: [],
        decision: 'Bộ luật Lao động',
        decided_on: null,
        reason: '',
        recorded_at: null,
        recorded_by: '',
      },
      {
        year: null,
        is_provisional: false,
        from_on: '2025-01-01',
        week: [...Array(5).fill('08:00-12:00 13:00-17:00'), '', ''],
        decision: 'Mặc định',
        decided_on: null,
        reason: '',
        recorded_at: null,
        recorded_by: '',
      },
    ],
  }),
  'GET /api/admin/closures': () => ({
    items: [
      ['2026-08-22', 'swapped_working', 'Làm bù', ''],
      ['2026-09-02', 'holiday', 'deadlines.day.national_day', ''],
      ['2026-11-24', 'closure', 'Bão số 9', 'Đỗ Quản Trị'],
    ].map(([on_day, kind, name, by]) => ({
      statement: by ? on_day : null,
      on_day,
      kind,
      swapped_with: null,
      sessions: '',
      counts: false,
      name,
      decision: by ? '15/QĐ-UBND' : 'Bộ luật Lao động 45/2019/QH14',
      decided_on: by ? '2026-11-20' : null,
      reason: name,
      known_from: null,
      known_until: null,
      recorded_at: by ? '2026-11-20T16:05:00+07:00' : null,
      recorded_by: by,
    })),
  }),
  'POST /api/admin/closures': () => ({ recomputation: '01' }),
  'GET /api/admin/recomputations': world => ({
    items: [
      {
        id: '01',
        calendar: 'H26',
        from_at: moment(world.now),
        decision: '15/QĐ-UBND',
        asked_at: moment(world.now),
        looked_at: 130,
        moved: 37,
        ended_at: moment(world.now),
      },
    ],
  }),
  'POST /api/admin/closures/preview': world => ({
    touched: 37,
    has_more: false,
    items: [...world.dossiers.values()].slice(0, 10).map(one => ({
      dossier_code: one.code,
      procedure_name: one.procedure_name,
      due_at: one.due_at,
      new_due_at: one.due_at && moment(Date.parse(one.due_at) + 86_400_000),
    })),
  }),
  'GET /api/admin/templates': () => ({
    items: ['form_01', 'form_02', 'form_03', 'form_06', 'form_07', 'hand_over_list'].map(form => ({
      form,
      version: 1,
      from_on: '2026-07-01',
      decision: '',
      is_built_in: true,
      made_by: '',
    })),
  }),
  'GET /api/admin/templates/{form}': (_world, { path }) => ({
    form: path['form'],
    version: 1,
    from_on: '2026-07-01',
    decision: '',
    is_built_in: true,
    made_by: '',
    xml: '<page size="A5">\n  <p>Mẫu</p>\n</page>',
  }),
  'GET /api/admin/templates/{form}/versions': (_world, { path }) => ({
    items: [
      {
        form: path['form'],
        version: 1,
        from_on: '2026-07-01',
        decision: '',
        is_built_in: true,
        made_by: 'motcua',
        made_at: '2026-07-01T00:00:00+07:00',
      },
    ],
  }),
  'GET /api/admin/templates/{form}/versions/{version}': () => ({ xml: '<doc size="A5"/>' }),
  'GET /api/admin/templates/{form}/original': () => ({ xml: '<doc size="A5"/>' }),
  'POST /api/admin/templates/{form}/faults': () => ({
    items: [{ line: 2, code: 'pages.unknown_field', params: { field: 'nobody' } }],
  }),
  'PUT /api/admin/templates/{form}': (_world, { path, body }) => ({
    form: path['form'],
    version: 2,
    ...body,
  }),
  'POST /api/admin/templates/{form}/preview': () =>
    new Response(
      '<svg xmlns="http://www.w3.org/2000/svg" width="420" height="595"><rect width="420" height="595" fill="#fff" stroke="#888"/><text x="40" y="60">01</text></svg>',
      { headers: { 'Content-Type': 'image/svg+xml' } },
    ),
  'GET /api/admin/imports/{id}/lines': () => ({
    items: [
      { code: '', line: 17, outcome: 'refused', notes: [{ code: 'import.malformed', field: '' }] },
      {
        code: '1.001193',
        line: 41,
        outcome: 'unclear',
        notes: [{ code: 'catalogue.unit_unknown', field: 'methods[0]' }],
      },
      { code: '2.000815', line: 90, outcome: 'changed', notes: [] },
    ],
    next: null,
    total: 3,
  }),
  'GET /api/admin/imports': world => ({
    items: [
      {
        id: 'import-1',
        imported_at: moment(world.now),
        sources: 'procedures.jsonl.gz',
        read: 3067,
        added: 12,
        changed: 4,
        same: 3040,
        refused: 3,
        unclear: 8,
      },
    ],
  }),
}
