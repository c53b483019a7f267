// SPDX-License-Identifier: Apache-2.0
import { useQueryClient } from '@tanstack/react-query'
import { type KeyHeader, useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import { wordsOfCode } from '@/api/problem'
import type { ActName, Acts, DossierView, Task } from '@/api/wire'
import { say, t } from '@/text/words'
import { toast } from '@/ui/toast/toast'

/** Sends one act on a dossier with the version the officer saw; the answer is the new page. */
export function useDossierAct<Name extends ActName>(
  name: Name,
  dossier: Pick<DossierView, 'code' | 'version'>,
  onDone: (after: DossierView) => void,
) {
  const queries = useQueryClient()
  return useAct(
    (words: Acts[Name], headers: KeyHeader) =>
      ask(
        // All acts have one shape of path; the union of their bodies is more than the client infers.
        api.POST(`/api/desk/dossiers/{code}/${name}` as '/api/desk/dossiers/{code}/claim', {
          params: { path: { code: dossier.code } },
          body: { ...words, version: dossier.version } as never,
          headers,
        }),
      ),
    {
      onDone: after => {
        queries.setQueryData(['dossier', dossier.code], after)
        toast(t('desk.act_done', { act: actName(name), code: dossier.code }))
        onDone(after)
      },
      stale: [['work'], ['late'], ['explanation', dossier.code], ['waiting'], ['day'], ['search']],
    },
  )
}

export const actName = (act: string) => say(`desk.act.${act}`) ?? act

/** Acts the server does not list: always offered, its refusal says the rest. */
const unlisted = new Set<string>(['claim', 'add-files', 'decline-withdrawal'])

/** Why an act is not possible now, in words; undefined when it is. */
export function whyNot(dossier: DossierView, act: string): string | undefined {
  const found = dossier.can.find(one => one.act === act)
  if (found?.allowed || (!found && unlisted.has(act))) return undefined
  return found?.why ? wordsOfCode(found.why) : t('desk.not_now')
}

/** The open task this officer would act on: his own first. */
export const taskFor = (dossier: DossierView, officer: string): Task | undefined =>
  dossier.tasks.find(task => task.assignee_id === officer) ??
  dossier.tasks.find(task => task.mine) ??
  dossier.tasks[0]

export type ActProps = { dossier: DossierView; task: Task | undefined; onClose: () => void }
