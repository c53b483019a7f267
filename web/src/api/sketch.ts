// SPDX-License-Identifier: Apache-2.0
// The wire, written by hand until contract/openapi.json is generated into api/generated.

export type Id = string
/** "2026-11-25T14:00:00+07:00" */
export type Moment = string
/** "2026-11-25" */
export type Day = string
export type Text = { vi: string; en: string }
export type Listed<T> = { items: T[]; next: string | null; total: number }
export type Items<T> = { items: T[] }

export type Problem = {
  type: string
  title: string
  status: number
  code: string
  field?: string | null
  params?: Record<string, string> | null
  detail?: Text | null
  incident?: string | null
}

export type Place = {
  unit_id: Id
  unit_name: string
  agency_id: Id
  agency_name: string
  agency_code: string
  roles: string[]
}
export type Session = {
  officer: { id: Id; name: string; staff_code: string }
  places: Place[]
  rights: string[]
  csrf_token: string
  expires_at: Moment
  demo: boolean
}

export type TermUnit =
  | 'working_day'
  | 'working_hour'
  | 'day'
  | 'hour'
  | 'month'
  | 'same_day'
  | 'none'
export type Term = { amount: string; unit: TermUnit; cutoff: string | null }
export type Paper = {
  code: string
  name: string
  group: string
  originals: number
  copies: number
  form: string | null
}
export type Case = { code: string; name: string; papers: Paper[] }
export type FoundProcedure = {
  code: string
  name: string
  domain: string
  level: string
  score: number
  offered: boolean
  receivable: boolean
  reason_code: string | null
}
export type Channel = 'direct' | 'online' | 'post'
export type Method = {
  channel: Channel
  term: Term | null
  term_text: string
  fees: { name: string; amount: number | null; currency: string; text: string }[]
}
export type Procedure = {
  code: string
  name: string
  version: number
  domains: string[]
  levels: string[]
  subjects: string[]
  executing: string[]
  cases: Case[]
  methods: Method[]
  results: { code: string; name: string }[]
  legal: { no: string; name: string }[]
  offers: {
    unit_name: string
    agency_name: string
    address: string
    telephone: string
    record: string
  }[]
  receivable: boolean
  reason_code: string | null
  source: string
  source_on: Day
}

export type Fee = { code: string; name: string; amount: number }
export type SystemOfRecord = 'ours' | 'ministry' | 'portal'
export type Offer = {
  offer_id: Id
  code: string
  name: string
  domain: string
  version: number
  record: SystemOfRecord
  process_code: string
  term: Term
  fees: (Fee & { per: string })[]
  cases: Case[]
  bulk: boolean
}

export type PersonInput = {
  kind: 'citizen' | 'organisation'
  name: string
  identity: string | null
  old_identity: string | null
  tax_code: string | null
  phone: string | null
  email: string | null
  born_on: Day | null
  gender: string | null
  address: string | null
  commune_code: string | null
  version?: number
}
export type Person = PersonInput & { id: Id; version: number }
export type ScannedCard = {
  identity: string
  old_identity: string | null
  name: string
  born_on: Day | null
  gender: string | null
  address: string | null
  issued_on: Day | null
}
export type FindPerson = {
  qr: string | null
  identity: string | null
  tax_code: string | null
  phone: string | null
  name: string | null
}

export type VisitOutcome = 'received' | 'asked_to_complete' | 'refused' | 'guided'
export type VisitItem = {
  item_id: Id
  outcome: VisitOutcome
  procedure_code: string
  procedure_name: string
  dossier_code: string | null
  form_no: string | null
  form_url: string | null
  fee: number
  due_at: Moment | null
}
export type Visit = {
  id: Id
  unit_id: Id
  opened_at: Moment
  closed_at: Moment | null
  person: Person
  on_behalf_of: Person | null
  channel: 'direct' | 'post'
  fee_total: number
  items: VisitItem[]
  version: number
}
export type VisitInput = {
  unit_id: Id
  person_id: Id
  on_behalf_of_id: Id | null
  authority_text: string | null
  channel: 'direct' | 'post'
  continues_code: string | null
}
export type PaperGiven = {
  code: string
  name: string
  originals: number
  copies: number
  file_ids: Id[]
}
export type PaperAsked = { name: string; originals: number; copies: number }
export type ReceiveInput = {
  offer_id: Id
  case_code: string
  applicant_id: Id | null
  papers: PaperGiven[]
  sets: number
  note: string | null
  fees: Fee[]
  fee_method: 'cash' | 'transfer' | 'none'
  result_by: 'counter' | 'post' | 'online'
  occurred_at: Moment | null
  occurred_reason: string | null
  despite_open: boolean
}
export type Received = {
  dossier_code: string
  item_id: Id
  received_at: Moment
  due_at: Moment | null
  promised_at: Moment | null
  receipt_no: string | null
  fee: number
  open_same: { code: string; received_at: Moment }[]
  receipt_url: string
}
export type FormMade = { item_id: Id; form_no: string; form_url: string }
export type CertificationInput = {
  unit_id: Id
  offer_id: Id
  person_id: Id | null
  person_name: string | null
  kind: 'copy' | 'signature'
  copies: number
  pages: number
  receipt: boolean
}
export type Certified = {
  dossier_code: string
  book_no: string
  fee: number
  receipt_url: string | null
}
export type StoredFile = { file_id: Id; name: string; type: string; size: number; sha256: string }
export type Scan = { file_id: Id; name: string; arrived_at: Moment; dossier_code: string | null }

export type Proposal = 'grant' | 'refuse'
export type WorkRow = {
  task_id: Id
  dossier_code: string
  procedure_code: string
  procedure_name: string
  applicant_name: string
  step: string
  step_name: string
  act: string
  role: string
  unit_id: Id
  unit_name: string
  assignee_id: Id | null
  assignee_name: string | null
  received_at: Moment
  due_at: Moment | null
  promised_at: Moment | null
  step_due_at: Moment | null
  warn_at: Moment | null
  stall_at: Moment | null
  status: string
  sent_back: boolean
  proposal: Proposal | null
  version: number
}
export type WorkQuery = {
  list: 'mine' | 'unit' | 'signing' | 'issuing' | 'returning'
  unit_id?: Id
  role?: string
  procedure?: string
  status?: string
  late?: boolean
  text?: string
  order?: 'due' | 'received'
  after?: string
  limit?: number
}
export type SavedFilter = { name: string; query: string }

export type DossierFile = {
  file_id: Id
  name: string
  type: string
  size: number
  added_at: Moment
  by: string
}
export type Task = {
  task_id: Id
  step: string
  step_name: string
  act: string
  role: string
  unit_id: Id
  unit_name: string
  assignee_id: Id | null
  assignee_name: string | null
  opened_at: Moment
  step_due_at: Moment | null
  proposal: Proposal | null
  sent_back?: boolean
  /** The reader may work on it now. */
  mine?: boolean
  outcomes?: { value: string; name: string }[]
}
export type Step = {
  step: string
  name: string
  role: string
  unit_name: string
  state: 'done' | 'current' | 'waiting' | 'not_yet'
  by: string | null
  at: Moment | null
  due_at: Moment | null
}
export type DossierEvent = {
  seq: number
  type: string
  at: Moment
  recorded_at: Moment
  by: string
  agency: string
  text_key: string
  params: string[][]
  note: string | null
}
export type Can = { act: string; allowed: boolean; why: string | null }
export type DossierView = {
  code: string
  version: number
  status: string
  national_status: number
  procedure_code: string
  procedure_name: string
  procedure_version: number
  case_code: string
  applicant: Person
  submitter: Person | null
  received_at: Moment
  due_at: Moment | null
  promised_at: Moment | null
  index_due_at: Moment | null
  finished_at: Moment | null
  returned_at: Moment | null
  reception_unit: string
  competent_agency: string
  process_code: string
  process_version: number
  term: Term
  papers: (Omit<PaperGiven, 'file_ids'> & { files: DossierFile[] })[]
  paper_place: { unit_name: string; since: Moment; in_transit: boolean }
  fees: Fee[]
  receipt_no: string | null
  receipt_voided: boolean
  result: {
    outcome: 'granted' | 'refused'
    number: string | null
    signed_on: Day | null
    ground: string | null
    files: DossierFile[]
  } | null
  supplement: {
    asked_at: Moment
    reason: string
    papers: PaperAsked[]
    answered_at: Moment | null
    form_no: string | null
  } | null
  tasks: Task[]
  steps: Step[]
  events: DossierEvent[]
  can: Can[]
  follow_url: string
}

export type ExplainedDay = { date: Day; counted: boolean; amount: string; reason_code: string; text: Text }
export type Explanation = {
  due: Moment | null
  state: string
  provisional: boolean
  rules: { id: string; source: string; certainty: string }[]
  explanation: ExplainedDay[]
}

export type DocumentInput = { number: string | null; signed_on: Day | null; kind: string }
export type Acts = {
  claim: { task_id: Id }
  assign: { task_id: Id; officer_id: Id }
  complete: {
    task_id: Id
    note: string | null
    file_ids: Id[]
    outcome: string | null
    proposal: Proposal | null
    ground: string | null
    next_officer_id: Id | null
    document: DocumentInput | null
  }
  'send-back': { task_id: Id; reason: string }
  reassign: { task_id: Id; officer_id: Id; reason: string }
  'ask-supplement': { papers: PaperAsked[]; reason: string; late_reason: string | null }
  'take-supplement': { papers: PaperGiven[]; note: string | null }
  'ask-to-withdraw': { reason: string }
  stop: { reason: string; refund: number }
  'return-result': {
    task_id: Id | null
    receiver_name: string
    receiver_identity: string | null
    signed: 'paper' | 'pad' | 'post'
    post_code: string | null
  }
  correct: {
    reason: string
    applicant_id: Id | null
    case_code: string | null
    papers: Omit<PaperGiven, 'file_ids'>[] | null
    fees: Fee[] | null
  }
  'add-files': { paper_code: string | null; file_ids: Id[] }
  'void-receipt': { reason: string }
  reprint: { reason: string }
}
export type ActName = keyof Acts

export type Officer = { id: Id; name: string; open_tasks: number }
export type FoundDossier = {
  dossier_code: string
  procedure_name: string
  applicant_name: string
  status: string
  received_at: Moment
  due_at: Moment | null
}
export type SearchInput = {
  text: string | null
  identity: string | null
  phone: string | null
  after: string | null
}
export type Late = {
  items: (WorkRow & { late_minutes: number; holder: string })[]
  by_step: { step_name: string; open: number; late: number }[]
  by_officer: { officer_id: Id; name: string; open: number; late: number }[]
}
export type AbsenceInput = {
  officer_id: Id
  substitute_id: Id
  from: Day
  until: Day
  reason: string
}
export type Reason = { code: string; act: string; text: string }

export type BundleItem = {
  dossier_code: string
  procedure_name: string
  kind: 'dossier' | 'result'
  confirmed: boolean | null
  reason: string | null
}
export type Bundle = {
  id: Id
  number: string
  from_unit: string
  to_unit: string | null
  to_post: boolean
  made_at: Moment
  state: 'sent' | 'confirmed'
  items: BundleItem[]
}
export type WaitingPaper = {
  dossier_code: string
  procedure_name: string
  kind: 'dossier' | 'result'
  to_unit_id: Id | null
  to_unit_name: string | null
  hand_over_by: Moment
}
export type DayLine = { code: string; procedure_name: string; applicant_name: string; at: Moment }
export type DaySheet = {
  on: Day
  officer_name: string
  receptions: DayLine[]
  returns: DayLine[]
  certifications: { count: number; copies: number; pages: number; fee: number }
  cash: { code: string; name: string; count: number; amount: number }[]
  cash_total: number
  bundles_not_handed_over: WaitingPaper[]
}
export type RegisterLine = {
  no: number
  code: string
  procedure_name: string
  sets: number
  applicant_name: string
  address: string
  phone: string
  competent_agency: string
  received_at: Moment
  promised_at: Moment | null
  returned_at: Moment | null
  channel: string
  signed: string
  note: string
}

export type Post = {
  id: Id
  unit_id: Id
  unit_name: string
  role: string
  from: Day
  until: Day | null
}
export type AdminOfficer = {
  id: Id
  name: string
  staff_code: string
  account: string
  posts: Post[]
}
export type Unit = {
  id: Id
  name: string
  agency_id: Id
  agency_name: string
  kind: string
}
export type Agency = { id: Id; code: string; name: string; provisional: boolean }
export type Role = { code: string; name: string; rights: string[] }
export type OfferInput = {
  procedure_code: string
  unit_id: Id
  competent_agency_id: Id
  decision_no: string
  from: Day
  record: SystemOfRecord
  process_code: string
  term: Term | null
  fees: Fee[]
}
export type AdminOffer = {
  id: Id
  procedure_code: string
  procedure_name: string
  unit_id: Id
  unit_name: string
  competent_agency_id: Id
  competent_agency_name: string
  decision_no: string
  from: Day
  until: Day | null
  record: SystemOfRecord
  process_code: string
  term: Term | null
  fees: Fee[]
}
export type Process = { code: string; name: string; version: number }
export type ClosureKind = 'closed' | 'half_day' | 'working'
export type Closure = {
  calendar: string
  day: Day
  kind: ClosureKind
  decision_no: string
  reason: string
}
export type Calendar = { code: string; name: string; years: number[] }
export type CalendarYear = {
  code: string
  year: number
  provisional: boolean
  days: { day: Day; kind: ClosureKind; reason: string; source: string }[]
}
export type TouchedDossiers = {
  touched: number
  items: { dossier_code: string; due_at: Moment | null; new_due_at: Moment | null }[]
}
export type Template = { form: string; name: string; changed_at: Moment | null; decision_no: string | null }
export type ImportReport = {
  at: Moment
  file: string
  read: number
  new: number
  changed: number
  same: number
  refused: number
  unclear: number
  records: {
    code: string | null
    line: number
    outcome: string
    notes: { code: string; field: string | null }[]
  }[]
}

export type Followed = { code: string; status: string; promised_at: Moment | null }
export type FollowedClosely = {
  code: string
  procedure_name: string
  status: string
  received_at: Moment
  promised_at: Moment | null
  due_at: Moment | null
  differs: boolean
  steps: { name: string; state: Step['state']; at: Moment | null }[]
  to_do: { key: string; params: string[][] }[]
  telephone: string
  unit_name: string
  address: string
  explanation: ExplainedDay[]
}

// --- paths, in the shape openapi-typescript gives -------------------------------------------------
type PathPart<Path> = [keyof Path] extends [never] ? { path?: never } : { path: Path }
type QueryPart<Query> = [keyof Query] extends [never] ? { query?: never } : { query?: Query }
type BodyPart<Body> = [Body] extends [never]
  ? { requestBody?: never }
  : { requestBody: { content: { 'application/json': Body } } }
type Op<Answer, Path, Query, Body> = {
  parameters: PathPart<Path> & QueryPart<Query> & { header?: never; cookie?: never }
  responses: {
    200: { headers: Record<string, unknown>; content: { 'application/json': Answer } }
    default: { headers: Record<string, unknown>; content: { 'application/problem+json': Problem } }
  }
} & BodyPart<Body>
type None = Record<never, never>
type Get<Answer, Path = None, Query = None> = { get: Op<Answer, Path, Query, never> }
type PostOp<Body, Answer, Path = None, Query = None> = { post: Op<Answer, Path, Query, Body> }
type Put<Body, Answer, Path = None> = { put: Op<Answer, Path, None, Body> }
type Delete<Answer> = { delete: Op<Answer, None, None, never> }
type Code = { code: string }
type WithId = { id: string }

type ActPaths = {
  [Name in ActName as `/api/desk/dossiers/{code}/${Name}`]: PostOp<
    Acts[Name] & { version: number },
    DossierView,
    Code
  >
}

export type paths = ActPaths & {
  '/api/session': Get<Session> &
    PostOp<{ account: string; password: string }, Session> &
    Delete<None>
  '/api/session/password': PostOp<{ old_password: string; new_password: string }, None>
  '/api/procedures': Get<Items<FoundProcedure>, None, { q?: string; limit?: number }>
  '/api/procedures/{code}': Get<Procedure, Code>
  '/api/desk/offers': Get<Items<Offer>, None, { unit_id: Id; q?: string }>
  '/api/desk/people/find': PostOp<FindPerson, { items: Person[]; scanned: ScannedCard | null }>
  '/api/desk/people': PostOp<PersonInput, Person>
  '/api/desk/people/{id}': PostOp<PersonInput, Person, WithId>
  '/api/desk/visits': PostOp<VisitInput, Visit>
  '/api/desk/visits/{id}': Get<Visit, WithId>
  '/api/desk/visits/{id}/receive': PostOp<ReceiveInput, Received, WithId>
  '/api/desk/visits/{id}/ask-to-complete': PostOp<
    { offer_id: Id; case_code: string; papers: PaperAsked[]; reason: string },
    FormMade,
    WithId
  >
  '/api/desk/visits/{id}/refuse': PostOp<{ offer_id: Id; reason: string }, FormMade, WithId>
  '/api/desk/visits/{id}/guide': PostOp<
    { offer_id: Id | null; text: string },
    { item_id: Id },
    WithId
  >
  '/api/desk/visits/{id}/close': PostOp<None, Visit, WithId>
  '/api/desk/certifications': PostOp<CertificationInput, Certified>
  '/api/desk/scans': Get<Items<Scan>, None, { unit_id: Id }>
  '/api/desk/work': Get<Listed<WorkRow>, None, WorkQuery>
  '/api/desk/filters': Get<Items<SavedFilter>> & Put<Items<SavedFilter>, Items<SavedFilter>>
  '/api/desk/dossiers/{code}': Get<DossierView, Code>
  '/api/desk/dossiers/{code}/explanation': Get<
    Explanation,
    Code,
    { clock: 'legal' | 'index' | 'step' }
  >
  '/api/desk/approvals': PostOp<
    { items: { code: string; task_id: Id; version: number }[]; note: string | null },
    Items<{ code: string; done: boolean; problem: Problem | null }>
  >
  '/api/desk/officers': Get<Items<Officer>, None, { unit_id: Id; role?: string }>
  '/api/desk/search': PostOp<SearchInput, { items: FoundDossier[]; next: string | null }>
  '/api/desk/late': Get<Late, None, { unit_id: Id }>
  '/api/desk/absences': PostOp<AbsenceInput, { moved: number }>
  '/api/desk/reasons': Get<Items<Reason>, None, { act: string }>
  '/api/desk/bundles': Get<
    Items<Bundle>,
    None,
    { unit_id: Id; state: 'open' | 'sent' | 'arriving' }
  > &
    PostOp<
      { from_unit_id: Id; to_unit_id: Id | null; to_post: boolean; dossier_codes: string[] },
      Bundle
    >
  '/api/desk/bundles/waiting': Get<Items<WaitingPaper>, None, { unit_id: Id }>
  '/api/desk/bundles/{id}/confirm': PostOp<
    Items<{ dossier_code: string; ok: boolean; reason: string | null }>,
    Bundle,
    WithId
  >
  '/api/desk/day': Get<DaySheet, None, { unit_id: Id; on: Day }>
  '/api/desk/register': Get<
    { items: RegisterLine[]; next: string | null },
    None,
    { unit_id: Id; from: Day; until: Day; after?: string }
  >
  '/api/admin/officers': Get<Items<AdminOfficer>> &
    PostOp<{ name: string; staff_code: string; account: string; password: string }, AdminOfficer>
  '/api/admin/units': Get<Items<Unit>>
  '/api/admin/agencies': Get<Items<Agency>>
  '/api/admin/roles': Get<Items<Role>>
  '/api/admin/posts': PostOp<
    { officer_id: Id; unit_id: Id; role: string; from: Day; until: Day | null },
    Post
  >
  '/api/admin/posts/{id}/end': PostOp<{ until: Day }, Post, WithId>
  '/api/admin/offers': Get<Items<AdminOffer>> & PostOp<OfferInput, AdminOffer>
  '/api/admin/offers/{id}/withdraw': PostOp<
    { until: Day; decision_no: string },
    AdminOffer,
    WithId
  >
  '/api/admin/processes': Get<Items<Process>>
  '/api/admin/calendars': Get<Items<Calendar>>
  '/api/admin/calendars/{code}': Get<CalendarYear, Code, { year: number }>
  '/api/admin/closures': PostOp<Closure, CalendarYear>
  '/api/admin/closures/preview': PostOp<Closure, TouchedDossiers>
  '/api/admin/templates': Get<Items<Template>>
  '/api/admin/templates/{form}': Get<{ xml: string; decision_no: string | null }, { form: string }> &
    Put<{ xml: string; decision_no: string }, Template, { form: string }>
  '/api/admin/imports': Get<Items<ImportReport>>
  '/api/portal/follow': PostOp<{ code: string }, Followed>
  '/api/portal/follow-by-token': PostOp<{ token: string }, FollowedClosely>
}
