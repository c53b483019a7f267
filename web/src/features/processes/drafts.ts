// SPDX-License-Identifier: Apache-2.0
import { useNavigate } from '@tanstack/react-router'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import { to } from '@/lib/addresses'
import { kStale } from './wire'

/** Keeps a file as a new draft and opens it. */
export function useNewDraft() {
  const navigate = useNavigate()
  return useAct(
    (body: { bpmn: string; based_on?: number }, headers) =>
      ask(api.POST('/api/admin/process-drafts', { body, headers })),
    {
      stale: kStale,
      onDone: made => void navigate({ to: to.admin.draft(made.id), ignoreBlocker: true }),
    },
  )
}
