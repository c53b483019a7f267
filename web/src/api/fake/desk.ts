// SPDX-License-Identifier: Apache-2.0
// The counter: people, visits, receptions, certification, papers, the day.
import { fold } from '@/lib/fold'
import type { Bundle, ReceiveInput, Visit, VisitItem, WaitingPaper } from '../sketch'
import { Refuse, type Routes } from './server'
import { dossierAt, hour, moment, type World } from './world'

const visitOf = (world: World, id: string | undefined): Visit => {
  const visit = world.visits.get(id ?? '')
  if (!visit) throw new Refuse(404, 'dossiers.visit_not_found')
  return visit
}

const offerOf = (world: World, id: string) => {
  const offer = world.offers.find(one => one.offer_id === id)
  if (!offer) throw new Refuse(422, 'catalogue.not_offered', 'offer_id')
  return offer
}

const note = (visit: Visit, item: Partial<VisitItem>, world: World): VisitItem => {
  const made: VisitItem = {
    item_id: `item-${visit.id}-${visit.items.length + 1}`,
    outcome: 'received',
    procedure_code: '',
    procedure_name: '',
    dossier_code: null,
    form_no: null,
    form_url: null,
    fee: 0,
    due_at: null,
    ...item,
  }
  if (made.outcome === 'asked_to_complete' || made.outcome === 'refused') {
    made.form_no = String(++world.numbers.form)
    made.form_url = `/api/desk/visit-items/${made.item_id}/form.pdf`
  }
  visit.items.push(made)
  visit.fee_total += made.fee
  return made
}

const receive = (world: World, visit: Visit, body: ReceiveInput) => {
  const offer = offerOf(world, body.offer_id)
  const given = body.papers.filter(one => one.originals + one.copies > 0)
  if (given.length === 0) throw new Refuse(422, 'dossiers.no_papers', 'papers')
  const same = visit.items.filter(item => item.outcome === 'received' && item.procedure_code === offer.code)
  if (same.length && !body.despite_open)
    throw new Refuse(409, 'dossier.same_open', null, { code: same[0]?.dossier_code ?? '' })
  const dossier = dossierAt(world.numbers.dossier++, 1, world.now, visit.person, offer)
  world.dossiers.set(dossier.code, dossier)
  const fee = body.fees.reduce((sum, one) => sum + one.amount, 0)
  const item = note(
    visit,
    {
      procedure_code: offer.code,
      procedure_name: offer.name,
      dossier_code: dossier.code,
      fee,
      due_at: dossier.due_at,
    },
    world,
  )
  return {
    dossier_code: dossier.code,
    item_id: item.item_id,
    received_at: moment(world.now),
    due_at: dossier.due_at,
    promised_at: dossier.due_at,
    receipt_no: fee ? `BL-${++world.numbers.receipt}` : null,
    fee,
    open_same: [],
    receipt_url: `/api/desk/dossiers/${dossier.code}/forms/01.pdf`,
  }
}

const outcome = (world: World, id: string | undefined, offerId: string | null, kind: VisitItem['outcome']) => {
  const offer = offerId ? offerOf(world, offerId) : null
  return note(
    visitOf(world, id),
    { outcome: kind, procedure_code: offer?.code ?? '', procedure_name: offer?.name ?? '' },
    world,
  )
}

const waiting = (world: World): WaitingPaper[] =>
  [...world.dossiers.values()].slice(0, 9).map((dossier, n) => ({
    dossier_code: dossier.code,
    procedure_name: dossier.procedure_name,
    kind: n % 4 === 0 ? 'result' : 'dossier',
    to_unit_id: n % 3 ? 'unit-civil' : 'unit-land',
    to_unit_name: n % 3 ? 'Tổ hộ tịch' : 'Phòng Kinh tế, Hạ tầng',
    hand_over_by: moment(world.now + (n - 2) * hour),
  }))

const bundle = (world: World, codes: string[], id = 'bundle-1'): Bundle => ({
  id,
  number: 'BG-0042',
  from_unit: 'Quầy một cửa',
  to_unit: 'Tổ hộ tịch',
  to_post: false,
  made_at: moment(world.now - hour),
  state: 'sent',
  items: codes.map(code => ({
    dossier_code: code,
    procedure_name: world.dossiers.get(code)?.procedure_name ?? '',
    kind: 'dossier',
    confirmed: null,
    reason: null,
  })),
})

const lines = (world: World, from: number, to: number) =>
  [...world.dossiers.values()].slice(from, to).map(one => ({
    code: one.code,
    procedure_name: one.procedure_name,
    applicant_name: one.applicant.name,
    at: one.received_at,
  }))

// A one-pixel picture and the smallest PDF stand for what the server draws.
const picture = () =>
  new Response(
    '<svg xmlns="http://www.w3.org/2000/svg" width="720" height="90" font-family="sans-serif" font-size="13">' +
      ['Tiếp nhận', 'Phân công', 'Thẩm định', 'Ký duyệt', 'Phát hành', 'Trả']
        .map(
          (text, n) =>
            `<g transform="translate(${8 + n * 118} 20)"><rect width="100" height="50" rx="8" fill="${n < 2 ? '#e5f2ea' : n === 2 ? '#e6eff7' : '#fff'}" stroke="#1c2430"/><text x="50" y="30" text-anchor="middle">${text}</text></g>`,
        )
        .join('') +
      '</svg>',
    { headers: { 'Content-Type': 'image/svg+xml' } },
  )

export const deskRoutes: Routes = {
  'GET /api/desk/offers': (world, { query }) => {
    const asked = fold(query.get('q') ?? '')
    return { items: world.offers.filter(one => fold(one.name).includes(asked)) }
  },
  'POST /api/desk/people/find': (world, { body }) => {
    if (body.qr) {
      const [identity, old, name, born, gender, address, issued] = String(body.qr).split('|')
      if (!/^\d{12}$/.test(identity ?? '')) throw new Refuse(422, 'people.card_unreadable', 'qr')
      const iso = (text = '') => `${text.slice(4)}-${text.slice(2, 4)}-${text.slice(0, 2)}`
      return {
        items: world.people.filter(one => one.identity === identity),
        scanned: {
          identity,
          old_identity: old || null,
          name,
          born_on: iso(born),
          gender,
          address,
          issued_on: iso(issued),
        },
      }
    }
    const items = world.people.filter(
      one =>
        (body.identity && [one.identity, one.old_identity].includes(body.identity)) ||
        (body.phone && one.phone === body.phone) ||
        (body.tax_code && one.tax_code === body.tax_code) ||
        (body.name && fold(one.name).includes(fold(body.name))),
    )
    return { items, scanned: null }
  },
  'POST /api/desk/people': (world, { body }) => {
    if (!body.name) throw new Refuse(422, 'people.name_missing', 'name')
    const made = { ...body, id: `person-${100 + world.people.length}`, version: 1 }
    world.people.push(made)
    return made
  },
  'POST /api/desk/people/{id}': (world, { path, body }) => {
    const found = world.people.find(one => one.id === path['id'])
    return Object.assign(found!, body, { version: found!.version + 1 })
  },
  'POST /api/desk/visits': (world, { body }) => {
    const by = (id: string | null) => world.people.find(one => one.id === id) ?? null
    const visit: Visit = {
      id: `visit-${world.visits.size + 1}`,
      unit_id: body.unit_id,
      opened_at: moment(world.now),
      closed_at: null,
      person: by(body.person_id)!,
      on_behalf_of: by(body.on_behalf_of_id),
      channel: body.channel,
      fee_total: 0,
      items: [],
      version: 1,
    }
    world.visits.set(visit.id, visit)
    return visit
  },
  'GET /api/desk/visits/{id}': (world, { path }) => visitOf(world, path['id']),
  'POST /api/desk/visits/{id}/receive': (world, { path, body }) =>
    receive(world, visitOf(world, path['id']), body),
  'POST /api/desk/visits/{id}/ask-to-complete': (world, { path, body }) =>
    outcome(world, path['id'], body.offer_id, 'asked_to_complete'),
  'POST /api/desk/visits/{id}/refuse': (world, { path, body }) => {
    if (!body.reason) throw new Refuse(422, 'dossiers.reason_missing', 'reason')
    return outcome(world, path['id'], body.offer_id, 'refused')
  },
  'POST /api/desk/visits/{id}/guide': (world, { path, body }) =>
    outcome(world, path['id'], body.offer_id, 'guided'),
  'POST /api/desk/visits/{id}/close': (world, { path }) =>
    Object.assign(visitOf(world, path['id']), { closed_at: moment(world.now) }),
  'POST /api/desk/certifications': (world, { body }) => ({
    dossier_code: `H26.12-261123-${String(world.numbers.dossier++).padStart(4, '0')}`,
    book_no: String(++world.numbers.book),
    fee: body.copies * body.pages * 2000,
    receipt_url: body.receipt ? '/api/desk/dossiers/x/forms/01.pdf' : null,
  }),
  'POST /api/desk/files': (_world, { query }) => ({
    file_id: `file-${Math.random().toString(36).slice(2)}`,
    name: query.get('name'),
    type: 'image/png',
    size: 1000,
    sha256: '0'.repeat(64),
  }),
  'GET /api/desk/files/{id}': picture,
  'GET /api/desk/scans': world => ({
    items: [
      { file_id: 'scan-1', name: 'scan-0001.pdf', arrived_at: moment(world.now - 60_000), dossier_code: null },
    ],
  }),
  'GET /api/desk/dossiers/{code}/diagram.svg': picture,
  'GET /api/desk/dossiers/{code}/forms/{form}.pdf': () =>
    new Response('%PDF-1.4\n%%EOF', { headers: { 'Content-Type': 'application/pdf' } }),
  'GET /api/desk/bundles/waiting': world => ({ items: waiting(world) }),
  'GET /api/desk/bundles': (world, { query }) => ({
    items: query.get('state') === 'open' ? [] : [bundle(world, [...world.dossiers.keys()].slice(20, 24))],
  }),
  'POST /api/desk/bundles': (world, { body }) => bundle(world, body.dossier_codes, 'bundle-2'),
  'POST /api/desk/bundles/{id}/confirm': (world, { body }) => ({
    ...bundle(world, body.items.map((one: { dossier_code: string }) => one.dossier_code)),
    state: 'confirmed',
  }),
  'GET /api/desk/day': (world, { query }) => ({
    on: query.get('on'),
    officer_name: world.session.officer.name,
    receptions: lines(world, 0, 8),
    returns: lines(world, 8, 11),
    certifications: { count: 14, copies: 52, pages: 131, fee: 262_000 },
    cash: [
      { code: 'chung-thuc', name: 'Phí chứng thực', count: 14, amount: 262_000 },
      { code: 'trich-luc', name: 'Lệ phí trích lục', count: 3, amount: 24_000 },
    ],
    cash_total: 286_000,
    bundles_not_handed_over: waiting(world).slice(0, 2),
  }),
  'GET /api/desk/register': world => ({
    items: [...world.dossiers.values()].slice(0, 40).map((one, n) => ({
      no: n + 1,
      code: one.code,
      procedure_name: one.procedure_name,
      sets: 1,
      applicant_name: one.applicant.name,
      address: one.applicant.address ?? '',
      phone: one.applicant.phone ?? '',
      competent_agency: one.competent_agency,
      received_at: one.received_at,
      promised_at: one.promised_at,
      returned_at: one.returned_at,
      channel: 'direct',
      signed: '',
      note: '',
    })),
    next: null,
  }),
}

