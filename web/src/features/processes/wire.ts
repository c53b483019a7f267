// SPDX-License-Identifier: Apache-2.0
// What these pages ask the server.
import { api, ask } from '@/api/client'
import type { Fault } from './check'
import type { Trace } from './model/trial'

// Asking changes nothing: each question is one of its own.
const fresh = () => ({ 'Idempotency-Key': crypto.randomUUID() })

export const checkFile = async (bpmn: string): Promise<Fault[]> =>
  (await ask(api.POST('/api/admin/process-check', { body: { bpmn }, headers: fresh() }))).faults

type Trial = {
  bpmn: string
  variables: Record<string, unknown>
  complete: Record<string, string>[]
}
/** Values and answers are JSON texts on the wire: their names are the analyst's. */
export const traceFile = async ({ bpmn, variables, complete }: Trial): Promise<Trace> =>
  (await ask(
    api.POST('/api/admin/process-trace', {
      body: { bpmn, variables: JSON.stringify(variables), complete: JSON.stringify(complete) },
      headers: fresh(),
    }),
  )) as Trace

export const keys = {
  list: ['admin-processes'],
  one: (code: string) => ['admin-process', code],
  file: (code: string, version: number) => ['admin-process', code, 'file', version],
  drafts: ['process-drafts'],
  draft: (id: string) => ['process-draft', id],
  moves: (code: string) => ['admin-process', code, 'moves'],
}
export const kStale = [keys.list, ['admin-process'], keys.drafts, ['process-draft'], ['processes']]

export const fetchProcess = (code: string) =>
  ask(api.GET('/api/admin/processes/{code}', { params: { path: { code } } }))
export const fetchVersion = async (code: string, version: number) =>
  (
    await ask(
      api.GET('/api/admin/processes/{code}/versions/{version}/bpmn', {
        params: { path: { code, version } },
      }),
    )
  ).bpmn
export const fetchDraft = (id: string) =>
  ask(api.GET('/api/admin/process-drafts/{draft}', { params: { path: { draft: id } } }))
