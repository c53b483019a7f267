// SPDX-License-Identifier: Apache-2.0
// The wire's types by the names pages use; all of them come from contract/openapi.json.
import type { components, paths } from './generated/schema'

export type { paths }

type Wire = components['schemas']

export type Id = string
/** "2026-11-25T14:00:00+07:00" */
export type Moment = string
/** "2026-11-25" */
export type Day = string
/** A refusal; a proxy's or our own may lack what only the server knows. */
export type Problem = Partial<Wire['Problem']> & { status: number; code: string }

export type Place = Wire['Place']
export type Session = Wire['Session']

export type Case = Wire['Case']
export type Channel = Wire['Channel']
export type Component = Wire['Component']
export type Checklist = Wire['Checklist']
export type PaperGroup = Wire['PaperGroup']
export type Method = Wire['Method']
export type Offer = Wire['OfferLine']
export type OfferFee = Wire['CatalogueFeeLine']
export type OfferTerm = Wire['OfferTerm']
export type OfferedAt = Wire['OfferedAt']
export type OfferView = Wire['OfferView']
export type StartLine = Wire['StartLine']
export type Occurrence = Wire['Occurrence']
export type ReorganiseInput = Wire['Reorganise']
export type ReorganisationPreview = Wire['ReorganisationPreview']
export type SystemOfRecord = Wire['SystemOfRecord']
export type FoundProcedure = Wire['Hit']
export type ProcedurePage = Wire['ProcedurePage']

export type Address = Wire['Address']
export type FindPerson = Required<Wire['FindPeople']>
export type FoundPeople = Wire['FoundPeople']
export type Identifier = Wire['Identifier']
export type Person = Wire['PersonView']
export type PersonDraft = Wire['PersonDraft']
export type PersonLine = Wire['PersonLine']

export type Fee = Wire['DossiersFeeLine']
export type Visit = Wire['VisitView']
export type VisitItem = Wire['VisitItemView']
export type VisitOutcome = 'received' | 'asked_to_complete' | 'refused' | 'guided'
export type VisitInput = Wire['OpenVisit'] & { channel: 'direct' | 'post' }
export type PaperInput = Required<Wire['PaperInput']>
/** Where the contract says text, these are the words the server knows. */
export type ReceiveInput = Required<Wire['ReceiveDossier']> & {
  papers: PaperInput[]
  sets: number
  fee_method: 'cash' | 'transfer' | 'none'
  result_by: 'counter' | 'post' | 'online'
}
export type AsksModel = Wire['AsksModel']
export type RulesAnswer = Wire['RulesView']
export type RulesDecided = Wire['DecidedThen']
export type RuleQuestion = Wire['RuleQuestion']
export type AheadInput = Required<Wire['AskRulesAhead']>
export type Received = Wire['ReceivedView']
export type FormMade = Wire['FormView']
export type CertificationInput = Wire['Certify'] & { kind: 'copy' | 'signature' }
export type Certified = Wire['CertifiedView']
/** Answers the contract leaves open: their routes are no plain transactions. */
export type Approved = { items: { code: string; done: boolean; problem: string }[] }
export type Enrolled = { officer: Id; first_password: string }
export type Recomputed = { recomputation: string }
export type StoredFile = { file_id: Id; name: string; type: string; size: number; sha256: string }

export type Scan = Wire['ScanView']
export type Ready = Wire['Reason']
export type ReadyUse = Wire['ReasonUse']
export type ReadyInput = Wire['AddReason']
export type TraceLine = Wire['AuditLine']

export type Alarm = Wire['Alarm']
export type ExtensionKind = Wire['ExtensionKind']
export type WorkRow = Wire['WorkRow']
export type WorkPage = Wire['WorkPage']
export type WorkQuery = NonNullable<paths['/api/desk/work']['get']['parameters']['query']>
export type SavedFilter = Wire['SavedFilter']
export type DossierFile = Wire['FileView']
export type PaperHeld = Wire['PaperView']
export type Party = Wire['PartyView']
export type Task = Wire['TaskView']
export type FormField = Wire['FormFieldView']
export type Share = Wire['ShareView']
export type Consultation = Wire['ConsultationView']
export type Step = Wire['StepView']
export type StepState = 'done' | 'current' | 'waiting' | 'not_yet'
export type DossierEvent = Wire['EventView']
export type DossierView = Wire['DossierView']
export type DateView = Wire['DateView']
export type ExplainedDay = Wire['DateLine']
export type FoundDossier = Wire['FoundDossier']
export type SearchInput = Required<Wire['SearchDossiers']>
export type Load = Wire['LoadLine']
export type Late = Wire['LateView']
export type AbsenceInput = Wire['PutInAbsence']
export type Proposal = 'grant' | 'refuse'

type Body<Path extends keyof paths> = paths[Path] extends {
  post: { requestBody: { content: { 'application/json': infer Words } } }
}
  ? Words
  : never
type ActPath = Extract<keyof paths, `/api/desk/dossiers/{code}/${string}`>
type ActPathOf<Path> = Path extends `/api/desk/dossiers/{code}/${infer Name}`
  ? [Body<Extract<Path, keyof paths>>] extends [never]
    ? never
    : Name
  : never
export type InternalProcess = Wire['Startable']
export type InternalWorkInput = Required<Wire['BeginInternalWork']>

/** Acts on a dossier, as the contract lists them; the fields of a step are a question, no act. */
export type ActName = Exclude<ActPathOf<ActPath>, 'task-form'>
export type Acts = {
  [Name in ActName]: Omit<
    Body<Extract<`/api/desk/dossiers/{code}/${Name}`, keyof paths>>,
    'version'
  >
}

export type Bundle = Wire['BundleView']
export type WaitingPaper = Wire['WaitingPaper']
export type DayLine = Wire['DayLine']
export type DayView = Wire['DayView']
export type RegisterLine = Wire['RegisterLine']

export type Agency = Wire['Agency']
export type Unit = Wire['Unit']
export type Role = Wire['Role']
export type Officer = Wire['OfficerLine']
export type Post = Wire['PostView']
export type DelegationLine = Wire['DelegationLine']
export type GiveAuthorityInput = Required<Wire['GiveAuthority']>
export type UnitStatistics = Wire['UnitStatistics']
export type OfferInput = Required<Wire['DecideOffer']>
export type Closure = Wire['Closure'] & {
  kind: 'closed' | 'other_hours' | 'working' | 'revoked'
}
export type ClosureLine = Wire['ClosureLine']
export type CalendarRow = Wire['CalendarRow']
export type CalendarVersion = Wire['VersionLine']
export type Touched = Wire['TouchedView']
export type ImportRow = Wire['ImportRow']
export type IncidentLine = Wire['IncidentLine']
export type IncidentPage = Wire['IncidentPage']
export type ImportLine = Wire['ImportedRecord']
export type TemplateLine = Wire['TemplateLine']
export type FollowView = Wire['FollowView']

export type ProcessVersion = Wire['ProcessVersion']
