// SPDX-License-Identifier: Apache-2.0
// What these pages ask the server.
import { api, ask } from '@/api/client'

export const keys = {
  list: ['decision-models'],
  one: (code: string) => ['decision-model', code],
}
export const kStale = [keys.list, ['decision-model']]

export const fetchModels = async () => (await ask(api.GET('/api/admin/decision-models'))).items
export const fetchModel = (code: string) =>
  ask(api.GET('/api/admin/decision-models/{code}', { params: { path: { code } } }))
export const fetchFile = async (code: string, version: number) =>
  (
    await ask(
      api.GET('/api/admin/decision-models/{code}/versions/{version}/dmn', {
        params: { path: { code, version } },
      }),
    )
  ).dmn
