// SPDX-License-Identifier: Apache-2.0
// Work lists, dossier pages and the acts on a dossier.
import { fold } from '@/lib/fold'
import type { ActName, DossierView, WorkRow } from '../wire'
import { type Asked, Refuse, type Routes } from './server'
import { hour, moment, officers, type World } from './world'

const rowOf = (one: DossierView): WorkRow => {
  const task = one.tasks[0]!
  return {
    task_id: task.task_id,
    dossier_code: one.code,
    procedure_code: one.procedure_code,
    procedure_name: one.procedure_name,
    applicant_name: one.applicant.name,
    step: task.step,
    step_name: task.step_name,
    act: task.act,
    role: task.role,
    unit_id: task.unit_id,
    unit_name: task.unit_name,
    assignee_id: task.assignee_id,
    assignee_name: task.assignee_name,
    received_at: one.received_at,
    due_at: one.due_at,
    dossier_due_at: one.due_at,
    promised_at: one.promised_at,
    step_due_at: task.step_due_at,
    warn_at: one.due_at && moment(Date.parse(one.due_at) - 24 * hour),
    stall_at: null,
    alarms: one.due_at && Date.parse(one.due_at) < Date.now() ? ['overdue', 'stalled'] : [],
    status: one.status,
    sent_back: task.sent_back,
    proposal: task.act === 'decide' ? (one.code.endsWith('9') ? 'refuse' : 'grant') : '',
    fault: task.fault,
    version: one.version,
  }
}

const rowsOf = (world: World, query: URLSearchParams): WorkRow[] => {
  const list = query.get('list') ?? 'mine'
  return [...world.dossiers.values()]
    .filter(one => one.tasks.length > 0)
    .map(rowOf)
    .filter(row => !query.get('act') || row.act === query.get('act'))
    .filter(row => list !== 'mine' || row.assignee_id === world.session.officer.id)
    .filter(row => query.get('late') !== 'true' || Date.parse(row.due_at ?? '') < world.now)
    .filter(row => !query.get('status') || row.status === query.get('status'))
    .filter(row => !query.get('procedure') || row.procedure_code === query.get('procedure'))
    .sort((a, b) => Date.parse(a.due_at ?? '') - Date.parse(b.due_at ?? ''))
}

const dossierOf = (world: World, code: string | undefined): DossierView => {
  const found = world.dossiers.get(code ?? '')
  if (!found) throw new Refuse(404, 'dossier.not_found')
  return found
}

const next: Record<string, string> = {
  assign: 'appraise',
  appraise: 'sign',
  sign: 'issue',
  issue: 'return',
}

// Moves the only task along; enough for pages to show that something happened.
const move = (one: DossierView, to: string | undefined) => {
  const at = one.steps.findIndex(step => step.step === to)
  one.steps.forEach((step, index) => {
    step.state = at < 0 || index < at ? 'done' : index === at ? 'current' : 'not_yet'
  })
  if (at < 0) one.tasks = []
  else Object.assign(one.tasks[0] ?? {}, { step: to, step_name: one.steps[at]?.name })
}

const act =
  (name: ActName) =>
  (world: World, { path, body }: Asked) => {
    const one = dossierOf(world, path['code'])
    if (body.version !== one.version)
      throw new Refuse(409, 'dossier.stale', null, {
        by: officers[1]?.name ?? '',
        at: moment(world.now),
      })
    if ('reason' in body && !body.reason) throw new Refuse(422, 'dossiers.reason_missing', 'reason')
    const task = one.tasks[0]
    if (name === 'complete') move(one, next[task?.step ?? ''])
    if (name === 'send-back') move(one, 'appraise')
    if (name === 'return-result') {
      move(one, undefined)
      one.status = 'returned'
      one.returned_at = moment(world.now)
    }
    if (name === 'ask-supplement') one.status = 'waiting_supplement'
    one.version++
    one.events.push({
      seq: one.events.length + 1,
      type: name,
      at: moment(world.now),
      recorded_at: moment(world.now),
      by: world.session.officer.name,
      agency: one.competent_agency,
      note: body.reason ?? body.note ?? '',
    })
    return one
  }

const names: ActName[] = [
  'claim',
  'assign',
  'complete',
  'send-back',
  'ask-supplement',
  'decline-withdrawal',
  'take-supplement',
  'ask-to-withdraw',
  'stop',
  'return-result',
  'correct',
  'add-files',
  'void-receipt',
  'reprint',
]

export const explained = [
  {
    date: '2026-11-23',
    counted: false,
    amount: '0',
    reason_code: 'start',
    text: { vi: 'Ngày tiếp nhận (14:00), không tính', en: 'Day of reception (14:00), not counted' },
  },
  {
    date: '2026-11-24',
    counted: false,
    amount: '0',
    reason_code: 'holiday',
    text: { vi: 'Ngày Văn hóa Việt Nam, nghỉ', en: 'Viet Nam Culture Day, closed' },
  },
  {
    date: '2026-11-25',
    counted: true,
    amount: '1',
    reason_code: 'working_day',
    text: { vi: 'Ngày làm việc thứ 1, tới 14:00', en: 'Working day 1, until 14:00' },
  },
]

export const workRoutes: Routes = {
  ...Object.fromEntries(names.map(name => [`POST /api/desk/dossiers/{code}/${name}`, act(name)])),
  'GET /api/desk/work': (world, { query }) => {
    const rows = rowsOf(world, query)
    const from = Number(query.get('after') ?? 0)
    const limit = Number(query.get('limit') ?? 50)
    const end = from + limit
    return {
      items: rows.slice(from, end),
      next: end < rows.length ? String(end) : null,
      total: rows.length,
      total_is_more: false,
    }
  },
  'POST /api/desk/work': (world, { body }) => {
    const wanted = fold(body.text)
    const rows = rowsOf(world, new URLSearchParams(body.where)).filter(row =>
      [row.dossier_code, row.applicant_name, row.procedure_name].some(one =>
        fold(one).includes(wanted),
      ),
    )
    return { items: rows, next: null, total: rows.length, total_is_more: false }
  },
  'GET /api/desk/reasons': (world, { query }) => ({
    items: world.reasons.filter(one => one.use === query.get('use')),
  }),
  'POST /api/desk/reasons': (world, { body }) => {
    const id = `reason-${world.reasons.length + 1}`
    if (world.reasons.some(one => one.use === body.use && one.text === body.text))
      throw new Refuse(409, 'dossier.reason_known', 'text')
    world.reasons.push({
      id,
      use: body.use,
      domain: body.domain,
      text: body.text,
      is_common: false,
    })
    return { id }
  },
  'POST /api/desk/reasons/{reason}/end': (world, { path }) => {
    world.reasons = world.reasons.filter(one => one.id !== path['reason'])
    return {}
  },
  'GET /api/desk/dossiers/{code}/trace': world => ({
    items: ['GET /api/desk/dossiers/{code}', 'POST /api/desk/dossiers/{code}/claim'].map(
      (act, n) => ({
        at: moment(world.now - n * hour),
        kind: n ? 'change' : 'personal_read',
        actor_is: 'officer',
        actor_name: officers[n]?.name ?? '',
        act,
      }),
    ),
    next: null,
  }),
  'GET /api/desk/filters': world => ({ items: world.filters }),
  'PUT /api/desk/filters': (world, { body }) => {
    world.filters = body.items
    return { items: world.filters }
  },
  'GET /api/desk/dossiers/{code}': (world, { path }) => dossierOf(world, path['code']),
  'GET /api/desk/dossiers/{code}/why-this-date': (world, { path, query }) => ({
    clock: query.get('clock') ?? 'legal',
    of: '',
    name: '',
    clocks: [
      { clock: 'legal', of: '', name: '' },
      { clock: 'index', of: '', name: '' },
      { clock: 'step', of: 'appraise', name: 'Thẩm định' },
    ],
    agency_name: 'UBND phường Cửa Nam',
    term: '3 working_day',
    from: dossierOf(world, path['code']).received_at,
    capped: false,
    due: dossierOf(world, path['code']).due_at,
    state: 'running',
    provisional: false,
    on_time: null,
    rules: [
      {
        id: 'r5',
        source: 'BLDS 2015 điều 147',
        certainty: 'law',
        text: { vi: 'Không tính ngày bắt đầu.', en: 'The start day is not counted.' },
      },
    ],
    explanation: explained,
  }),
  'POST /api/desk/approvals': (world, { body }) => ({
    items: body.items.map((item: { code: string; version: number }) => {
      const one = world.dossiers.get(item.code)
      if (one?.version !== item.version)
        return { code: item.code, done: false, problem: 'dossier.stale' }
      move(one, 'issue')
      one.version++
      return { code: item.code, done: true, problem: '' }
    }),
  }),
  'GET /api/desk/officers': () => ({ items: officers }),
  'POST /api/desk/search': (world, { body }) => ({
    items: [...world.dossiers.values()]
      .filter(
        one =>
          (body.text && fold(`${one.code} ${one.applicant.name}`).includes(fold(body.text))) ||
          (body.number && [one.applicant.identity, one.applicant.phone].includes(body.number)),
      )
      .slice(0, 20)
      .map(one => ({
        dossier_code: one.code,
        procedure_name: one.procedure_name,
        applicant_name: one.applicant.name,
        status: one.status,
        received_at: one.received_at,
        due_at: one.due_at,
      })),
    next: null,
  }),
  'GET /api/desk/late': world => ({
    items: rowsOf(world, new URLSearchParams('list=unit&late=true')),
    by_step: [
      { key: 'appraise', name: 'Thẩm định', open: 26, late: 4 },
      { key: 'sign', name: 'Ký duyệt', open: 26, late: 3 },
    ],
    by_officer: officers.map((one, n) => ({
      key: one.id,
      name: one.name,
      open: 20 + n,
      late: 5 - n,
    })),
  }),
  'GET /api/desk/extensions': world => ({
    items: [...world.dossiers.values()].slice(0, 20).flatMap(one =>
      one.extension_draft
        ? [
            {
              dossier_code: one.code,
              version: one.version,
              procedure_name: one.procedure_name,
              applicant_name: one.applicant.name,
              due_at: one.due_at,
              promised_at: one.promised_at,
              draft: one.extension_draft,
            },
          ]
        : [],
    ),
  }),
  'POST /api/desk/absences': () => ({ moved: 12 }),
}
