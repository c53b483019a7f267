// SPDX-License-Identifier: Apache-2.0
// The counter: people, visits, receptions, certification, papers, the day.
import { fold } from '@/lib/fold'
import type { Bundle, PersonDraft, ReceiveInput, Visit, VisitItem, WaitingPaper } from '../wire'
import { checklistOf, offers } from './offers'
import { picture } from './scans'
import { Refuse, type Routes } from './server'
import { dossierAt, hour, moment, type World } from './world'

const visitOf = (world: World, id: string | undefined): Visit => {
  const visit = world.visits.get(id ?? '')
  if (!visit) throw new Refuse(404, 'dossiers.visit_not_found')
  return visit
}

const offerOf = (_world: World, id: string) => {
  const offer = offers.find(one => one.offer_id === id)
  if (!offer) throw new Refuse(422, 'catalogue.not_offered', 'offer_id')
  return offer
}

const personOf = (world: World, id: string | undefined) => {
  const found = world.people.find(one => one.person === id)
  if (!found) throw new Refuse(404, 'people.person_unknown')
  return found
}

/** What a card says, as the server makes it ready to be entered. */
const draftOf = (qr: string): PersonDraft => {
  const [number = '', , name = '', born = '', gender, detail = ''] = qr.split('|')
  return {
    kind: 'citizen',
    name,
    gender: gender === 'Nam' ? 'male' : 'female',
    born_on: `${born.slice(4)}-${born.slice(2, 4)}-${born.slice(0, 2)}`,
    birth_year: Number(born.slice(4)),
    phone: null,
    email: null,
    identifiers: [{ kind: 'cccd', number, issued_on: null }],
    addresses: [{ kind: 'permanent', commune: null, former_commune: null, detail }],
    consents: {
      tells_by_sms: false,
      tells_by_email: false,
      tells_by_zalo: false,
      keeps_papers: false,
    },
    is_number_confirmed: false,
  }
}

const note = (visit: Visit, item: Partial<VisitItem>, world: World): VisitItem => {
  const made: VisitItem = {
    item_id: `item-${visit.id}-${visit.items.length + 1}`,
    outcome: 'received',
    procedure_code: '',
    procedure_name: '',
    dossier_code: null,
    form_no: '',
    fee: 0,
    at: moment(world.now),
    ...item,
  }
  if (made.outcome === 'asked_to_complete' || made.outcome === 'refused')
    made.form_no = String(++world.numbers.form)
  visit.items.push(made)
  visit.fee_total += made.fee
  return made
}

const receive = (world: World, visit: Visit, body: ReceiveInput) => {
  const offer = offerOf(world, body.offer_id)
  const given = body.papers.filter(one => one.originals + one.copies > 0)
  if (given.length === 0) throw new Refuse(422, 'dossiers.no_papers', 'papers')
  const same = visit.items.filter(
    item => item.outcome === 'received' && item.procedure_code === offer.code,
  )
  if (same.length && !body.despite_open)
    throw new Refuse(409, 'dossier.same_open', null, { code: same[0]?.dossier_code ?? '' })
  const dossier = dossierAt(
    world.numbers.dossier++,
    1,
    world.now,
    personOf(world, visit.person_id),
    offer,
  )
  world.dossiers.set(dossier.code, dossier)
  const fee = body.fees.reduce((sum, one) => sum + one.amount, 0)
  const item = note(
    visit,
    {
      procedure_code: offer.code,
      procedure_name: offer.name,
      dossier_code: dossier.code,
      fee,
    },
    world,
  )
  return {
    dossier_code: dossier.code,
    item_id: item.item_id,
    received_at: moment(world.now),
    due_at: dossier.due_at,
    promised_at: dossier.due_at,
    receipt_no: fee ? `BL-${++world.numbers.receipt}` : '',
    fee,
    open_same: [],
  }
}

const outcome = (
  world: World,
  id: string | undefined,
  offerId: string | null,
  kind: VisitItem['outcome'],
) => {
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
    to_unit: n % 3 ? 'Tổ hộ tịch' : 'Phòng Kinh tế, Hạ tầng',
    hand_over_by: moment(world.now + (n - 2) * hour),
  }))

const bundle = (world: World, codes: string[], id = 'bundle-1'): Bundle => ({
  id,
  number: 42,
  from_unit_id: 'unit-counter',
  from_unit: 'Quầy một cửa',
  to_unit_id: 'unit-civil',
  to_unit: 'Tổ hộ tịch',
  made_by: 'Nguyễn Minh Châu',
  to_post: false,
  made_at: moment(world.now - hour),
  state: 'sent',
  items: codes.map(code => ({
    dossier_code: code,
    procedure_name: world.dossiers.get(code)?.procedure_name ?? '',
    kind: 'dossier',
    confirmed: 'open',
    reason: '',
  })),
})

const lines = (world: World, from: number, to: number) =>
  [...world.dossiers.values()].slice(from, to).map(one => ({
    code: one.code,
    procedure_name: one.procedure_name,
    applicant_name: one.applicant.name,
    at: one.received_at,
  }))

export const deskRoutes: Routes = {
  'GET /api/desk/offers': (_world, { query }) => {
    const asked = fold(query.get('q') ?? '')
    return { items: offers.filter(one => fold(one.name).includes(asked)) }
  },
  'GET /api/desk/offers/{id}/checklist': (world, { path }) =>
    checklistOf(offerOf(world, path['id'] ?? '')),
  'POST /api/desk/people/find': (world, { body }) => {
    const number = body.qr ? String(body.qr).split('|')[0] : body.number
    const items = world.people
      .filter(
        one =>
          one.identifiers.some(known => known.number === number) ||
          (number && one.phone === number) ||
          (body.name && fold(one.name).includes(fold(body.name))),
      )
      .map(one => ({
        person: one.person,
        kind: one.kind,
        name: one.name,
        birth_year: one.birth_year,
        number_end: one.identifiers[0]?.number.slice(-4) ?? '',
        phone_end: one.phone.slice(-3),
      }))
    return { items, has_more: false, card: null, draft: body.qr ? draftOf(body.qr) : null }
  },
  'GET /api/desk/people/{id}': (world, { path }) => personOf(world, path['id']),
  'POST /api/desk/people': (world, { body }) => {
    if (!body.person.name) throw new Refuse(400, 'people.name_missing', 'person.name')
    const made = { ...body.person, person: `person-${100 + world.people.length}`, version: 1 }
    world.people.push(made)
    return made
  },
  'POST /api/desk/people/{id}': (world, { path, body }) =>
    Object.assign(personOf(world, path['id']), body.person, { version: body.version + 1 }),
  'POST /api/desk/visits': (world, { body }) => {
    const visit: Visit = {
      id: `visit-${world.visits.size + 1}`,
      unit_id: body.unit_id,
      person_id: body.person_id,
      on_behalf_of_id: body.on_behalf_of_id,
      opened_at: moment(world.now),
      closed_at: null,
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
    book: 'SCT/BS',
    book_no: ++world.numbers.book,
    fee: body.copies * body.pages * 2000,
  }),
  'POST /api/desk/files': (_world, { headers }) => {
    const name = decodeURIComponent(headers.get('X-File-Name') ?? '')
    if (!/\.(pdf|jpe?g|png)$/.test(name))
      throw new Refuse(415, 'documents.type_not_accepted', 'file')
    return {
      file_id: `file-${Math.random().toString(36).slice(2)}`,
      name,
      type: 'image/png',
      size: 1000,
      sha256: '0'.repeat(64),
    }
  },
  'GET /api/desk/files/{id}': picture,
  'GET /api/desk/dossiers/{code}/diagram': picture,
  'GET /api/desk/dossiers/{code}/forms/{form}': () =>
    new Response('%PDF-1.4\n%%EOF', { headers: { 'Content-Type': 'application/pdf' } }),
  'GET /api/desk/waiting-papers': world => ({ items: waiting(world) }),
  'GET /api/desk/bundles': (world, { query }) => ({
    items:
      query.get('state') === 'open'
        ? []
        : [bundle(world, [...world.dossiers.keys()].slice(20, 24))],
  }),
  'POST /api/desk/bundles': (world, { body }) => bundle(world, body.dossier_codes, 'bundle-2'),
  'POST /api/desk/bundles/{id}/confirm': (world, { body }) => ({
    ...bundle(
      world,
      body.items.map((one: { dossier_code: string }) => one.dossier_code),
    ),
    state: 'confirmed',
  }),
  'GET /api/desk/day': (world, { query }) => ({
    on: query.get('on'),
    officer_name: world.session.officer.name,
    receptions: lines(world, 0, 8),
    returns: lines(world, 8, 11),
    cash: [
      { code: 'chung-thuc', name: 'Phí chứng thực', count: 14, amount: 262_000 },
      { code: 'trich-luc', name: 'Lệ phí trích lục', count: 3, amount: 24_000 },
    ],
    cash_total: 286_000,
    certified: [
      { kind: 'copy', count: 12, copies: 30, pages: 96, amount: 222_000 },
      { kind: 'signature', count: 4, copies: 4, pages: 4, amount: 40_000 },
    ],
    not_handed_over: waiting(world).slice(0, 2),
  }),
  'GET /api/desk/register': world => ({
    items: [...world.dossiers.values()].slice(0, 40).map((one, n) => ({
      no: n + 1,
      code: one.code,
      procedure_name: one.procedure_name,
      sets: 1,
      applicant_name: one.applicant.name,
      address: one.applicant.address,
      phone: one.applicant.phone,
      competent_agency: one.competent_agency,
      received_at: one.received_at,
      promised_at: one.promised_at,
      returned_at: one.returned_at,
      channel: one.channel,
    })),
    next: null,
  }),
}
