// SPDX-License-Identifier: Apache-2.0
// A small ward office in memory, for tests and for looking at pages without the server.
// All persons are invented; the numbers carry no meaning.
import type { DossierView, Person, Ready, Session, Task, Visit } from '../wire'
import { names } from './names'
import { type FakeOffer, offers } from './offers'
import { draftOf, promisesOf } from './promises'

export const kUnit = '0190-unit-counter'
export const kAgency = '0190-agency-cuanam'

const person = (n: number, name: string, tax?: string): Person => ({
  person: `person-${n}`,
  kind: tax ? 'organisation' : 'citizen',
  name,
  gender: n % 2 ? 'female' : 'male',
  born_on: '1990-02-01',
  birth_year: 1990,
  phone: `09010000${String(10 + n)}`,
  email: '',
  identifiers: [
    tax
      ? { kind: 'tax_code', number: tax, issued_on: null }
      : { kind: 'cccd', number: `0010900${String(10000 + n)}`, issued_on: null },
  ],
  addresses: [
    {
      kind: tax ? 'head_office' : 'permanent',
      commune: '00070',
      former_commune: null,
      detail: `Số ${n + 3} phố Hàng Bông, phường Cửa Nam, Hà Nội`,
    },
  ],
  consents: {
    tells_by_sms: false,
    tells_by_email: false,
    tells_by_zalo: false,
    keeps_papers: false,
  },
  version: 1,
  changed_at: '2026-11-01T08:00:00+07:00',
  changed_by_name: '',
})

export const hour = 3_600_000
export const moment = (ms: number) =>
  new Date(ms + 7 * hour).toISOString().replace(/\.\d+Z$/, '+07:00')

export const officers = [
  { id: 'officer-1', name: 'Nguyễn Minh Châu' },
  { id: 'officer-2', name: 'Đặng Thu Hà' },
  { id: 'officer-3', name: 'Lý Hải Nam' },
]

const kRights = [
  'be_signed_in',
  'read_dossiers',
  'receive_dossiers',
  'hand_over_papers',
  'return_results',
  'work_on_dossiers',
  'assign_dossiers',
  'decide_dossiers',
  'issue_documents',
  'correct_dossiers',
  'follow_unit',
  'administer_organisation',
  'administer_catalogue',
  'administer_processes',
  'handle_incidents',
  'administer_calendars',
  'administer_templates',
]

const session: Session = {
  officer: { id: 'officer-1', name: 'Nguyễn Minh Châu', staff_code: 'CN-012', is_demo: true },
  places: [
    {
      unit_id: kUnit,
      unit_name: 'Quầy một cửa phường Cửa Nam',
      agency_id: kAgency,
      agency_name: 'UBND phường Cửa Nam',
      agency_code: 'H26.12',
      roles: ['counter', 'appraiser', 'unit_head', 'leader', 'clerk', 'result_desk'],
    },
    {
      unit_id: '0190-unit-civil',
      unit_name: 'Tổ hộ tịch phường Cửa Nam',
      agency_id: kAgency,
      agency_name: 'UBND phường Cửa Nam',
      agency_code: 'H26.12',
      roles: ['appraiser'],
    },
  ],
  rights: kRights,
  csrf_token: 'csrf-1',
  must_change_password: false,
}

const stepNames = [
  ['receive', 'Tiếp nhận', 'counter', 'receive'],
  ['assign', 'Phân công', 'unit_head', 'assign'],
  ['appraise', 'Thẩm định', 'appraiser', 'appraise'],
  ['sign', 'Ký duyệt', 'leader', 'decide'],
  ['issue', 'Vào sổ, phát hành', 'clerk', 'number'],
  ['return', 'Trả kết quả', 'result_desk', 'return'],
] as const

/** A dossier at step `at` (1 assign … 5 return), received some hours ago, due some hours from now. */
export function dossierAt(
  n: number,
  at: number,
  now: number,
  who: Person,
  what: FakeOffer,
): DossierView {
  const received = now - (n % 90) * hour - hour
  const due = now + ((n * 7) % 120) * hour - 18 * hour
  const code = `H26.PTTPVHCC.00070-2611${String(10 + (n % 14)).padStart(2, '0')}-${String(n + 1).padStart(4, '0')}`
  const [step, step_name, role, act] = stepNames[at] ?? stepNames[1]
  const task: Task = {
    task_id: '7',
    step,
    step_name,
    act,
    role,
    unit_id: kUnit,
    unit_name: 'Phường Cửa Nam',
    assignee_id: at === 1 ? null : 'officer-1',
    assignee_name: at === 1 ? '' : 'Nguyễn Minh Châu',
    step_due_at: moment(due - 8 * hour),
    sent_back: n % 10 === 2,
    mine: true,
    is_system: false,
    fault: '',
    outcomes: [],
    has_form: false,
  }
  const allowed = (name: string, on: boolean, why: string) => ({
    act: name,
    allowed: on,
    why: on ? '' : why,
  })
  return {
    code,
    version: 4,
    status: at === 5 ? 'finished' : n % 11 === 3 ? 'waiting_supplement' : 'in_progress',
    national_status: 4,
    procedure_code: what.code,
    procedure_name: what.name,
    procedure_version: 3,
    case_code: 'default',
    applicant: {
      id: who.person,
      kind: who.kind,
      name: who.name,
      identity: who.identifiers[0]?.number ?? '',
      phone: who.phone,
      address: who.addresses[0]?.detail ?? '',
    },
    submitter: null,
    channel: 'direct',
    received_at: moment(received),
    received_by: 'Đặng Thu Hà',
    due_at: moment(due),
    promised_at: moment(n % 13 === 5 ? due - 24 * hour : due),
    finished_at: at === 5 ? moment(now - hour) : null,
    returned_at: null,
    on_time: null,
    reception_unit: 'Quầy một cửa phường Cửa Nam',
    competent_agency: 'UBND phường Cửa Nam',
    process_code: what.process_code,
    process_version: 1,
    term: what.terms[0]?.term ?? 'none',
    answer_within: null,
    other_files: [],
    papers: (what.cases[0]?.papers ?? []).map(({ code: paperCode, name, originals, copies }) => ({
      code: paperCode,
      name,
      originals,
      copies,
      files: [
        { file_id: 'file-sample', name: `${paperCode}.png`, type: 'image/svg+xml', size: 412_000 },
      ],
    })),
    sets: 1,
    paper_place: {
      unit_name: 'Tổ hộ tịch',
      since: moment(received + hour),
      in_transit: n % 5 === 0,
    },
    fees: what.fees.map(fee => ({ ...fee, ground: null })),
    receipt_no: what.fees.length ? `BL-${1000 + n}` : '',
    receipt_voided: false,
    result_by: 'counter',
    result:
      at >= 5
        ? {
            outcome: 'granted',
            kind: '',
            number: `${n}/GCN`,
            signed_on: '2026-11-23',
            ground: '',
            files: [],
          }
        : null,
    supplement: null,
    withdrawal_reason: '',
    stopped: null,
    original_due_at: moment(n % 13 === 6 ? due - 24 * hour : due),
    extended: n % 13 === 6,
    appointments: promisesOf(n, received, due),
    shares: [],
    lateness: [],
    consultations: [],
    extension_draft: draftOf(n, due),
    tasks: [task],
    incidents: [],
    steps: stepNames.map(([code_, name, role_], index) => ({
      step: code_,
      name,
      role: role_,
      state: index < at ? 'done' : index === at ? 'current' : 'not_yet',
      by: index < at ? (names[(n + index) % names.length] ?? '') : '',
      at: index < at ? moment(received + index * 2 * hour) : null,
    })),
    events: ['received', 'paper_sent', 'task_completed'].map((type, index) => ({
      seq: index + 1,
      type,
      at: moment(received + index * hour),
      recorded_at: moment(received + index * hour + (index === 2 ? 2 * hour : 0)),
      by: officers[index % 3]?.name ?? '',
      agency: 'UBND phường Cửa Nam',
      note: index === 2 ? 'Đủ điều kiện giải quyết' : '',
    })),
    can: [
      allowed('complete', at < 5, 'dossier.wrong_state'),
      allowed('send-back', at > 2 && at < 5, 'dossier.wrong_state'),
      allowed('ask-supplement', at === 2 && n % 4 !== 1, 'dossier.supplement_already_asked'),
      allowed('take-supplement', n % 11 === 3, 'dossier.wrong_state'),
      allowed('ask-to-withdraw', true, ''),
      allowed('stop', false, 'dossier.not_allowed'),
      allowed('draft-extension', n % 13 !== 6, 'dossier.extension_already_extended'),
      allowed('draft-apology', n % 13 === 6, 'dossier.apology_not_needed'),
      allowed('sign-extension', n % 13 === 8, 'dossier.extension_not_drafted'),
      allowed('reject-extension', n % 13 === 8, 'dossier.extension_not_drafted'),
      allowed('return-result', at === 5, 'dossier.wrong_state'),
      allowed('correct', true, ''),
      allowed('reprint', true, ''),
      allowed('void-receipt', what.fees.length > 0, 'dossier.not_allowed'),
      allowed('assign', true, ''),
    ],
    follow_token: 'demo-token',
  }
}

export type World = ReturnType<typeof newWorld>

export function newWorld(now = Date.now()) {
  const people = names.map((name, n) => person(n, name))
  people.push(person(50, 'Công ty TNHH Hoa Sữa', '0101234567'))
  const ours = offers.filter(one => one.record === 'ours')
  const dossiers = new Map<string, DossierView>()
  for (let n = 0; n < 130; n++) {
    const made = dossierAt(n, 1 + (n % 5), now, people[n % 8]!, ours[n % ours.length]!)
    dossiers.set(made.code, made)
  }
  return {
    now,
    session,
    loggedIn: true,
    people,
    dossiers,
    visits: new Map<string, Visit>(),
    reasons: [
      ['supplement', 'Bản chụp không rõ chữ, đề nghị nộp bản khác.', true],
      ['supplement', 'Thiếu chữ ký của chủ hộ trên tờ khai.', false],
      ['refuse', 'Không đủ điều kiện theo quy định.', true],
      ['send_back', 'Dự thảo cần sửa về thể thức văn bản.', true],
    ].map(
      ([use, text, is_common], n) =>
        ({ id: `reason-${n + 1}`, use, domain: '', text, is_common }) as Ready,
    ),
    scans: [
      { id: 'scan-1', name: 'scan0041.pdf', size: 241_000, type: 'image/svg+xml', problem: '' },
      { id: 'scan-2', name: 'scan0042.jpg', size: 98_000, type: 'image/svg+xml', problem: '' },
    ],
    filters: [{ name: 'Quá hạn của tôi', query: 'late=true' }],
    numbers: { dossier: 500, form: 20, receipt: 2000, book: 7310 },
  }
}
