// SPDX-License-Identifier: Apache-2.0
// The wire as the server's route tables have it, written by hand until contract/openapi.json is
// generated into api/generated. An id that is not set comes as null, a text that is not known as "".

export type Id = string
/** "2026-11-25T14:00:00+07:00" */
export type Moment = string
/** "2026-11-25" */
export type Day = string
export type Text = { vi: string; en: string }
export type Items<T> = { items: T[] }
export type Page<T> = { items: T[]; next: string | null }

export type Problem = {
  type: string
  title: string
  status: number
  code: string
  field?: string | null
  params?: Record<string, string> | null
  text?: Text | null
  request?: string
}

// --- session ---
export type Place = {
  unit_id: Id
  unit_name: string
  agency_id: Id
  agency_name: string
  agency_code: string
  roles: string[]
}
export type Session = {
  officer: { id: Id; name: string; staff_code: string; is_demo: boolean }
  places: Place[]
  rights: string[]
  csrf_token: string
  must_change_password: boolean
}

// --- catalogue ---
export type Channel = 'direct' | 'postal' | 'online'
export type SystemOfRecord = 'ours' | 'ministry' | 'portal'
export type StatedTerm = { amount: string; unit: string }
export type StatedFee = { kind: string; value: number | null; currency: string; text: string }
export type Method = {
  channel: Channel
  term: StatedTerm
  time_text: string
  text: string
  fees: StatedFee[]
  is_glued: boolean
}
export type Case = { code: string; name: string; term: StatedTerm }
export type Component = {
  group: string
  name: string
  code: string
  originals: number
  copies: number
  is_form: boolean
  files: string[]
}
export type PaperGroup = { name: string; is_note: boolean; papers: Component[] }
export type Checklist = { code: string; name: string; cases: Case[]; groups: PaperGroup[] }
export type OfferTerm = { channel: Channel; term: string; source: string }
export type OfferFee = {
  code: string
  name: string
  kind: 'fee' | 'charge' | 'service'
  per: 'dossier' | 'copy' | 'page' | 'item'
  channel: Channel | null
  amount: number
  first_count: number
  amount_after: number
  most: number
  is_optional: boolean
  source: string
}
export type Decision = { agency: string; number: string; signed_on: Day }
/** A procedure offered at a place, for the administrator and the portal. */
export type OfferView = {
  offer: Id
  code: string
  name: string
  domain: string
  agency: Id
  place: Id
  system_of_record: SystemOfRecord
  process: string
  terms: OfferTerm[]
  fees: OfferFee[]
  cases: string[]
  decision: Decision
  is_bulk: boolean
  is_provisional: boolean
  valid_from: Day
  valid_until: Day
  offer_version: number
}
/** The same for the counter. */
export type Offer = {
  offer_id: Id
  code: string
  name: string
  domain: string
  record: SystemOfRecord
  terms: OfferTerm[]
  fees: OfferFee[]
  bulk: boolean
  provisional: boolean
}
export type FoundProcedure = {
  code: string
  name: string
  score: number
  receivable: boolean
  reason_code: string
}
export type Facts = {
  code: string
  name: string
  domains: string[]
  decision_no: string
  levels: string[]
  subjects: string[]
  executing: string[]
  methods: Method[]
  cases: Case[]
  legal: { number: string; name: string }[]
  results: { code: string; name: string }[]
  steps: { name: string; text: string }[]
  requirements: string
}
export type ProcedurePage = {
  row: {
    code: string
    name: string
    domain: string
    promulgator: string
    levels: string[]
    is_receivable: boolean
    reason: string
    is_unclear: boolean
  }
  version: { facts: Facts; source: string; as_of: string } | null
  groups: PaperGroup[]
  offers: OfferView[]
}

// --- people ---
export type PersonKind = 'citizen' | 'organisation'
export type Identifier = {
  kind: 'cccd' | 'cmnd' | 'passport' | 'tax_code'
  number: string
  issued_on: Day | null
}
export type Address = {
  kind: 'permanent' | 'current' | 'head_office'
  commune: string | null
  former_commune: string | null
  detail: string
}
export type PersonDraft = {
  kind: PersonKind
  name: string
  gender: 'male' | 'female' | null
  born_on: Day | null
  birth_year: number | null
  phone: string | null
  email: string | null
  identifiers: Identifier[]
  addresses: Address[]
  consents: {
    tells_by_sms: boolean
    tells_by_email: boolean
    tells_by_zalo: boolean
    keeps_papers: boolean
  }
  is_number_confirmed: boolean
}
export type Person = Omit<PersonDraft, 'is_number_confirmed' | 'phone' | 'email'> & {
  person: Id
  phone: string
  email: string
  version: number
}
export type PersonLine = {
  person: Id
  kind: PersonKind
  name: string
  birth_year: number | null
  number_end: string
  phone_end: string
}
export type FindPerson = { qr: string | null; number: string | null; name: string | null }
export type FoundPeople = {
  items: PersonLine[]
  has_more: boolean
  card: { name: string; looks_mangled: boolean } | null
  draft: PersonDraft | null
}

// --- counter ---
export type Fee = { code: string; name: string; amount: number }
export type VisitOutcome = 'received' | 'asked_to_complete' | 'refused' | 'guided'
export type VisitItem = {
  item_id: Id
  outcome: VisitOutcome
  procedure_code: string
  procedure_name: string
  dossier_code: string | null
  form_no: string
  fee: number
  at: Moment
}
export type Visit = {
  id: Id
  unit_id: Id
  person_id: Id
  on_behalf_of_id: Id | null
  channel: string
  opened_at: Moment
  closed_at: Moment | null
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
export type PaperInput = {
  code: string | null
  name: string
  originals: number
  copies: number
  file_ids: Id[]
}
export type ReceiveInput = {
  offer_id: Id
  case_code: string | null
  applicant_id: Id | null
  papers: PaperInput[]
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
  receipt_no: string
  fee: number
  open_same: { code: string; received_at: Moment }[]
}
export type FormMade = { item_id: Id; form_no: string }
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
export type Certified = { dossier_code: string; book: string; book_no: number; fee: number }
export type StoredFile = { file_id: Id; name: string; type: string; size: number; sha256: string }

// --- work ---
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
  assignee_name: string
  received_at: Moment
  due_at: Moment | null
  promised_at: Moment | null
  step_due_at: Moment | null
  warn_at: Moment | null
  stall_at: Moment | null
  status: string
  sent_back: boolean
  proposal: string
  version: number
}
export type WorkQuery = {
  list?: 'mine' | 'unit'
  unit_id?: Id
  act?: string
  procedure?: string
  status?: string
  late?: boolean
  after?: string
  limit?: number
}
export type WorkPage = Page<WorkRow> & { total: number }
export type SavedFilter = { name: string; query: string }
export type DossierFile = { file_id: Id; name: string; type: string; size: number }
export type PaperHeld = {
  code: string
  name: string
  originals: number
  copies: number
  files: DossierFile[]
}
export type Party = {
  id: Id | null
  kind: string
  name: string
  identity: string
  phone: string
  address: string
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
  assignee_name: string
  step_due_at: Moment | null
  sent_back: boolean
  /** The reader may work on it now. */
  mine: boolean
  outcomes: { value: string; name: string }[]
}
export type StepState = 'done' | 'current' | 'waiting' | 'not_yet'
export type Step = {
  step: string
  name: string
  role: string
  state: string
  by: string
  at: Moment | null
}
export type DossierEvent = {
  seq: number
  type: string
  at: Moment
  recorded_at: Moment
  by: string
  agency: string
  note: string
}
export type Can = { act: string; allowed: boolean; why: string }
export type DossierView = {
  code: string
  version: number
  status: string
  national_status: number
  procedure_code: string
  procedure_name: string
  procedure_version: number
  case_code: string
  applicant: Party
  submitter: Party | null
  channel: string
  received_at: Moment
  received_by: string
  due_at: Moment | null
  promised_at: Moment | null
  finished_at: Moment | null
  returned_at: Moment | null
  on_time: boolean | null
  reception_unit: string
  competent_agency: string
  process_code: string
  process_version: number
  term: string
  papers: PaperHeld[]
  sets: number
  paper_place: { unit_name: string; since: Moment; in_transit: boolean }
  fees: Fee[]
  receipt_no: string
  receipt_voided: boolean
  result_by: string
  result: {
    outcome: string
    ground: string
    kind: string
    number: string
    signed_on: Day | null
    files: DossierFile[]
  } | null
  supplement: {
    asked_at: Moment
    reason: string
    form_no: string
    papers: PaperHeld[]
    answered_at: Moment | null
  } | null
  withdrawal_reason: string
  tasks: Task[]
  steps: Step[]
  events: DossierEvent[]
  can: Can[]
  follow_token: string
}
export type ExplainedDay = {
  date: Day
  counted: boolean
  amount: string
  reason_code: string
  text: Text
}
export type DateView = {
  due: Moment | null
  state: string
  provisional: boolean
  on_time: boolean | null
  rules: { id: string; source: string; certainty: string }[]
  explanation: ExplainedDay[]
}
export type Proposal = 'grant' | 'refuse'
export type Acts = {
  claim: { task_id: Id }
  /** A reason is needed where somebody has the task. */
  assign: { task_id: Id; officer_id: Id; reason: string | null }
  complete: {
    task_id: Id
    note: string | null
    file_ids: Id[]
    outcome: string | null
    proposal: Proposal | null
    ground: string | null
    next_officer_id: Id | null
    document: { number: string | null; signed_on: Day | null; kind: string | null } | null
  }
  'send-back': { task_id: Id; reason: string }
  'ask-supplement': { papers: PaperInput[]; reason: string; late_reason: string | null }
  'take-supplement': { papers: PaperInput[]; note: string | null }
  'ask-to-withdraw': { reason: string }
  'decline-withdrawal': { reason: string }
  stop: { reason: string; refund: number | null }
  'return-result': {
    task_id: Id | null
    receiver_name: string
    receiver_identity: string | null
    signed_by: 'paper' | 'pad' | 'post'
    post_code: string | null
  }
  correct: {
    reason: string
    applicant_id: Id | null
    case_code: string | null
    papers: PaperInput[] | null
    fees: Fee[] | null
  }
  'add-files': { paper_code: string | null; file_ids: Id[] }
  'void-receipt': { reason: string }
  reprint: { reason: string }
}
export type ActName = keyof Acts
export type FoundDossier = {
  dossier_code: string
  procedure_name: string
  applicant_name: string
  status: string
  received_at: Moment
  due_at: Moment | null
}
export type SearchInput = { text: string | null; number: string | null; after: string | null }
export type Load = { key: string; name: string; open: number; late: number }
export type Late = { items: WorkRow[]; by_step: Load[]; by_officer: Load[] }
export type AbsenceInput = {
  officer_id: Id
  substitute_id: Id
  from: Day
  until: Day
  reason: string
}

// --- paper, day, register ---
export type BundleItem = {
  dossier_code: string
  procedure_name: string
  kind: string
  confirmed: string
  reason: string
}
export type Bundle = {
  id: Id
  number: number
  from_unit_id: Id
  from_unit: string
  to_unit_id: Id | null
  to_unit: string
  to_post: boolean
  made_by: string
  made_at: Moment
  state: string
  items: BundleItem[]
}
export type WaitingPaper = {
  dossier_code: string
  procedure_name: string
  kind: string
  to_unit_id: Id | null
  to_unit: string
  hand_over_by: Moment
}
export type DayLine = { code: string; procedure_name: string; applicant_name: string; at: Moment }
export type DayView = {
  on: Day
  officer_name: string
  receptions: DayLine[]
  returns: DayLine[]
  cash: { code: string; name: string; count: number; amount: number }[]
  cash_total: number
  not_handed_over: WaitingPaper[]
}
export type RegisterLine = {
  no: number
  code: string
  procedure_name: string
  sets: number
  applicant_name: string
  competent_agency: string
  received_at: Moment
  promised_at: Moment | null
  returned_at: Moment | null
  channel: string
}

// --- admin ---
export type Agency = {
  agency: Id
  code: string
  name: string
  short_name: string
  is_provisional: boolean
}
export type Unit = { unit: Id; agency: Id; code: string; kind: string; name: string }
export type Role = { role: string; name_vi: string; name_en: string; rights: string[] }
export type Officer = { officer: Id; staff_code: string; name: string; from_on: Day; to_on: Day }
export type Post = {
  post: Id
  officer: Id
  role: string
  unit: Id
  agency: Id
  from_on: Day
  to_on: Day
  decision: string
}
export type OfferInput = {
  procedure_code: string
  agency_id: Id
  place_id: Id
  record: SystemOfRecord
  process_code: string
  terms: OfferTerm[]
  fees: OfferFee[]
  decision_no: string
  decision_on: Day
  from: Day
}
export type ProcessVersion = { code: string; version: number; name: string; in_force_from: Day }
export type DayStatement = {
  statement: Id
  calendar: string
  on_day: Day
  kind: string
  swapped_with: Day | null
  sessions: string
  counts: boolean
  name: string
  decision: string
  decided_on: Day
  reason: string
  known_until: Day | null
}
export type Closure = {
  calendar: string | null
  kind: 'closed' | 'other_hours' | 'working'
  day: Day
  until: Day | null
  sessions: string | null
  counts: boolean
  decision_no: string
  decision_on: Day
  reason: string
}
export type Touched = {
  touched: number
  has_more: boolean
  items: {
    dossier_code: string
    procedure_name: string
    due_at: Moment | null
    new_due_at: Moment | null
  }[]
}
export type TemplateLine = {
  form: string
  version: number
  from_on: Day
  decision: string
  is_built_in: boolean
  made_by: string
}
export type ImportRow = {
  id: string
  imported_at: Moment
  sources: string
  read: number
  added: number
  changed: number
  same: number
  refused: number
  unclear: number
}

// --- portal ---
export type Followed = { code: string; status: string; promised_at: Moment | null }
export type FollowView = {
  code: string
  procedure_name: string
  status: string
  received_at: Moment
  promised_at: Moment | null
  due_at: Moment | null
  differs: boolean
  steps: Step[]
  to_do: { key: string; detail: string }[]
  unit_name: string
  telephone: string
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
  '/api/procedures': Get<Items<FoundProcedure>, None, { q: string; limit?: number }>
  '/api/procedures/{code}': Get<ProcedurePage, Code>
  '/api/desk/offers': Get<Items<Offer>, None, { unit_id: Id; q?: string }>
  '/api/desk/offers/{offer}/checklist': Get<Checklist, { offer: Id }>
  '/api/desk/people/find': PostOp<FindPerson, FoundPeople>
  '/api/desk/people': PostOp<{ unit_id: Id; person: PersonDraft }, Person>
  '/api/desk/people/{person}': Get<Person, { person: Id }> &
    PostOp<{ version: number; person: PersonDraft }, Person, { person: Id }>
  '/api/desk/visits': PostOp<VisitInput, Visit>
  '/api/desk/visits/{visit}': Get<Visit, { visit: Id }>
  '/api/desk/visits/{visit}/receive': PostOp<ReceiveInput, Received, { visit: Id }>
  '/api/desk/visits/{visit}/ask-to-complete': PostOp<
    { offer_id: Id; case_code: string | null; papers: PaperInput[]; reason: string },
    FormMade,
    { visit: Id }
  >
  '/api/desk/visits/{visit}/refuse': PostOp<
    { offer_id: Id; reason: string },
    FormMade,
    { visit: Id }
  >
  '/api/desk/visits/{visit}/guide': PostOp<
    { offer_id: Id | null; text: string },
    FormMade,
    { visit: Id }
  >
  '/api/desk/visits/{visit}/close': PostOp<never, Visit, { visit: Id }>
  '/api/desk/certifications': PostOp<CertificationInput, Certified>
  '/api/desk/work': Get<WorkPage, None, WorkQuery>
  '/api/desk/filters': Get<Items<SavedFilter>> & Put<Items<SavedFilter>, Items<SavedFilter>>
  '/api/desk/dossiers/{code}': Get<DossierView, Code>
  '/api/desk/dossiers/{code}/why-this-date': Get<DateView, Code, { clock?: string }>
  '/api/desk/approvals': PostOp<
    { items: { code: string; task_id: Id; version: number }[]; note: string | null },
    Items<{ code: string; done: boolean; problem: string }>
  >
  '/api/desk/officers': Get<Items<{ id: Id; name: string }>, None, { unit_id: Id; role: string }>
  '/api/desk/search': PostOp<SearchInput, Page<FoundDossier>>
  '/api/desk/late': Get<Late, None, { unit_id?: Id }>
  '/api/desk/absences': PostOp<AbsenceInput, { moved: number }>
  '/api/desk/bundles': Get<Items<Bundle>, None, { unit_id: Id; state?: string }> &
    PostOp<
      { from_unit_id: Id; to_unit_id: Id | null; to_post: boolean; dossier_codes: string[] },
      Bundle
    >
  '/api/desk/waiting-papers': Get<Items<WaitingPaper>, None, { unit_id: Id }>
  '/api/desk/bundles/{bundle}/confirm': PostOp<
    Items<{ dossier_code: string; ok: boolean; reason: string | null }>,
    Bundle,
    { bundle: Id }
  >
  '/api/desk/day': Get<DayView, None, { unit_id: Id; on?: Day }>
  '/api/desk/register': Get<
    Page<RegisterLine>,
    None,
    { unit_id: Id; from: Day; until: Day; after?: string }
  >
  '/api/admin/officers': Get<Items<Officer>> &
    PostOp<
      { staff_code: string; name: string; login: string },
      { officer: Id; first_password: string }
    >
  '/api/admin/officers/{officer}/posts': Get<Items<Post>, { officer: Id }>
  '/api/admin/units': Get<Items<Unit>, None, { agency_id?: Id }>
  '/api/admin/agencies': Get<Items<Agency>>
  '/api/admin/roles': Get<Items<Role>>
  '/api/admin/posts': PostOp<
    {
      officer_id: Id
      role: string
      unit_id: Id
      from: Day
      until: Day | null
      decision: string
    },
    None
  >
  '/api/admin/posts/{post}/end': PostOp<{ last_day: Day }, None, { post: Id }>
  '/api/admin/offers': Get<Items<OfferView>> & PostOp<OfferInput, OfferView>
  '/api/admin/offers/{offer}/withdraw': PostOp<{ last_day: Day }, OfferView, { offer: Id }>
  '/api/admin/processes': Get<Items<ProcessVersion>>
  '/api/admin/closures': Get<Items<DayStatement>, None, { calendar?: string; year?: number }> &
    PostOp<Closure, { looked_at: number }>
  '/api/admin/closures/preview': PostOp<Closure, Touched>
  '/api/admin/templates': Get<Items<TemplateLine>>
  '/api/admin/templates/{form}': Get<TemplateLine & { xml: string }, { form: string }> &
    Put<{ xml: string; from_on: Day; decision: string }, TemplateLine, { form: string }>
  '/api/admin/imports': Get<Items<ImportRow>>
  '/api/portal/follow': PostOp<{ code: string }, Followed>
  '/api/portal/follow-by-token': PostOp<{ token: string }, FollowView>
  '/api/portal/why-this-date': PostOp<{ token: string }, DateView>
}
