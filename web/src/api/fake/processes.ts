// SPDX-License-Identifier: Apache-2.0
import ordinary from '../../../../data/processes/ordinary.bpmn?raw'
import twoAgencies from '../../../../data/processes/two_agencies.bpmn?raw'
import { Refuse, type Routes } from './server'

type Draft = { id: string; based_on: number; version: number; bpmn: string; state: string }

const files = [
  twoAgencies
    .replace('Cho ý kiến chuyên ngành', 'Góp ý')
    .replace('"2 working_day"', '"5 working_day"'),
  twoAgencies,
]
const drafts: Draft[] = [
  { id: 'draft-1', based_on: 2, version: 1, bpmn: twoAgencies, state: 'draft' },
]
const codeOf = (bpmn: string) => /motcua:code="([^"]+)"/.exec(bpmn)?.[1] ?? 'process'
const nameOf = (bpmn: string) => /<bpmn:process [^>]*\bname="([^"]+)"/.exec(bpmn)?.[1] ?? ''

/** A small part of what the real check finds: tasks nobody does, choices without a default. */
function faultsIn(bpmn: string) {
  const fault = (element: string, code: string, params: Record<string, string>) => ({
    element,
    code,
    params,
    severity: 'error',
  })
  const tasks = [...bpmn.matchAll(/<bpmn:userTask ([^>]*)>/g)].map(found => found[1]!)
  const id = (attributes: string, name: string) =>
    new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
  return tasks
    .filter(one => !one.includes('motcua:role'))
    .map(one => fault(id(one, 'id'), 'process.role_missing', { name: id(one, 'name') }))
}

const lineOf = (one: Draft) => ({
  id: one.id,
  code: codeOf(one.bpmn),
  kind: 'procedure',
  name: nameOf(one.bpmn),
  state: one.state,
  based_on: one.based_on,
  version: one.version,
  errors: faultsIn(one.bpmn).length,
  checked_at: null,
  changed_at: '2026-11-20T10:12:00+07:00',
  changed_by: 'Trần Thị Quản Trị',
  ended_at: null,
  became: null,
})
const unstaffed = [{ agency: 'a', agency_name: 'UBND phường Cửa Nam', role: 'appraiser' }]
const versions = () => [
  {
    version: 2,
    name: nameOf(twoAgencies),
    state: 'in_force',
    decision_no: '12/QĐ-UBND',
    decision_on: '2026-06-20',
    in_force_from: '2026-07-01',
    retired_from: null,
    checked_at: '2026-06-21T08:00:00+07:00',
    published_by: 'Trần Thị Quản Trị',
    sha256: '',
    not_staffed: unstaffed,
  },
  {
    version: 1,
    name: nameOf(twoAgencies),
    state: 'retired',
    decision_no: '3/QĐ-UBND',
    decision_on: '2026-01-05',
    in_force_from: '2026-01-10',
    retired_from: '2026-07-01',
    checked_at: '2026-01-06T08:00:00+07:00',
    published_by: 'Trần Thị Quản Trị',
    sha256: '',
    not_staffed: [],
  },
]
const pageOf = (code: string) => ({
  code,
  kind: 'procedure',
  name: nameOf(twoAgencies),
  versions: versions(),
  drafts: drafts.filter(one => codeOf(one.bpmn) === code).map(lineOf),
})
const find = (id: string | undefined): Draft => {
  const found = drafts.find(one => one.id === id)
  if (!found) throw new Refuse(404, 'process.draft_not_found')
  return found
}
const draftPage = (one: Draft) => ({
  draft: lineOf(one),
  bpmn: one.bpmn,
  faults: faultsIn(one.bpmn),
  not_staffed: unstaffed,
})

export const processRoutes: Routes = {
  'GET /api/admin/processes': () => ({
    items: [
      {
        code: 'two_agencies',
        kind: 'procedure',
        name: nameOf(twoAgencies),
        version: 2,
        state: 'in_force',
        in_force_from: '2026-07-01',
        retired_from: null,
        in_force: 2,
        versions: 2,
        not_staffed: 1,
        drafts: drafts.length,
      },
      {
        code: 'ordinary',
        kind: 'procedure',
        name: nameOf(ordinary),
        version: 1,
        state: 'in_force',
        in_force_from: '2026-07-01',
        retired_from: null,
        in_force: 1,
        versions: 1,
        not_staffed: 0,
        drafts: 0,
      },
    ],
    next: '',
    total: 2,
  }),
  'GET /api/admin/processes/{code}': (_world, { path }) => pageOf(path['code']!),
  'GET /api/admin/processes/{code}/versions/{version}/bpmn': (_world, { path }) => ({
    code: path['code'],
    version: Number(path['version']),
    bpmn: path['code'] === 'ordinary' ? ordinary : files[Number(path['version']) - 1],
  }),
  'POST /api/admin/processes/{code}/versions/{version}/retire': (_world, { path }) =>
    pageOf(path['code']!),
  'POST /api/admin/processes/{code}/versions/{version}/staffing': (_world, { path }) =>
    pageOf(path['code']!),
  'POST /api/admin/process-check': (_world, { body }) => ({
    code: codeOf(body.bpmn),
    name: nameOf(body.bpmn),
    kind: 'procedure',
    faults: faultsIn(body.bpmn),
  }),
  'POST /api/admin/process-trace': (_world, { body }) => {
    const ids = [...body.bpmn.matchAll(/<bpmn:(userTask|startEvent|endEvent) [^>]*\bid="([^"]+)"/g)]
    const line = (n: number, element: string, type: string, event: string) => ({
      n,
      at: `2026-01-05T0${8 + Math.floor(n / 20)}:00:00+07:00`,
      element,
      type,
      event,
    })
    return {
      trace: ids.flatMap(([, type, id], at) => [
        line(2 * at + 1, id!, type!, 'started'),
        line(2 * at + 2, id!, type!, 'completed'),
      ]),
      ended: 'completed',
      error: null,
      variables: body.variables,
      passed_over: [],
    }
  },
  'GET /api/admin/process-drafts': () => ({ items: drafts.map(lineOf) }),
  'POST /api/admin/process-drafts': (_world, { body }) => {
    const made = {
      id: `draft-${drafts.length + 1}`,
      based_on: body.based_on ?? 0,
      version: 1,
      bpmn: body.bpmn,
      state: 'draft',
    }
    drafts.push(made)
    return lineOf(made)
  },
  'GET /api/admin/process-drafts/{draft}': (_world, { path }) => draftPage(find(path['draft'])),
  'PUT /api/admin/process-drafts/{draft}': (_world, { path, body }) => {
    const one = find(path['draft'])
    if (one.version !== body.version)
      throw new Refuse(409, 'process.draft_stale', null, { by: 'Lê Văn An', at: '10:15' })
    one.bpmn = body.bpmn
    one.version++
    one.state = 'draft'
    return lineOf(one)
  },
  'POST /api/admin/process-drafts/{draft}/check': (_world, { path }) => {
    const one = find(path['draft'])
    if (faultsIn(one.bpmn).length === 0) one.state = 'checked'
    return draftPage(one)
  },
  'POST /api/admin/process-drafts/{draft}/approve': (_world, { path }) => {
    const one = find(path['draft'])
    drafts.splice(drafts.indexOf(one), 1)
    return {
      code: codeOf(one.bpmn),
      version: 3,
      is_new: true,
      not_staffed: unstaffed,
      warnings: [],
    }
  },
  'POST /api/admin/process-drafts/{draft}/discard': (_world, { path }) => {
    drafts.splice(drafts.indexOf(find(path['draft'])), 1)
    return {}
  },
  'GET /api/admin/processes/{code}/moves': () => ({
    items: [
      {
        id: 'move-1',
        code: 'two_agencies',
        from: 1,
        to: 2,
        mapping: [],
        reason: 'Theo Quyết định 12/QĐ-UBND',
        asked_at: '2026-07-02T08:00:00+07:00',
        asked_by: 'Trần Thị Quản Trị',
        looked_at: 41,
        moved: 40,
        refused: 1,
        ended_at: '2026-07-02T08:01:00+07:00',
      },
    ],
  }),
  'POST /api/admin/processes/{code}/moves/preview': (_world, { body }) => ({
    looked_at: 12,
    movable: body.mapping.length ? 12 : 11,
    is_whole: true,
    open: [
      { element: 'appraise', name: 'Thẩm định, dự thảo kết quả', dossiers: 11, is_there: true },
      { element: 'old_review', name: 'Rà soát', dossiers: 1, is_there: false },
    ],
    refused: [],
  }),
  'POST /api/admin/processes/{code}/moves': () => ({}),
  'GET /api/admin/process-moves/{move}/refusals': () => ({
    items: [
      {
        dossier_code: 'H26.00070-260701-0007',
        element: 'old_review',
        code: 'process.move_element_gone',
        text: { vi: 'Bước đang mở không còn trong phiên bản mới.', en: 'The open step is gone.' },
      },
    ],
    next: null,
  }),
}
