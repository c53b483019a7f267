// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { api, ask } from '@/api/client'
import { usePlace } from '@/api/place'
import type { ReadyUse } from '@/api/wire'
import { family, useLanguage } from '@/text/words'

export type ReadyFor =
  | 'supplement'
  | 'refuse'
  | 'resolve'
  | 'send_back'
  | 'guide'
  | 'correct'
  | 'stop'
  | 'extension'

// The library's "refuse" is a refusal to resolve; form 03 (not received) keeps words of its own.
const kept: Partial<Record<ReadyFor, ReadyUse>> = {
  supplement: 'supplement',
  resolve: 'refuse',
  send_back: 'send_back',
  correct: 'correct',
  extension: 'extension',
}

/** Phrases of an agency for one act; everybody's are among them. */
export const useLibrary = (use: ReadyUse | undefined, agency: string) =>
  useQuery({
    queryKey: ['reasons', use, agency],
    queryFn: async () =>
      (
        await ask(
          api.GET('/api/desk/reasons', {
            params: { query: { use: use ?? 'supplement', agency_id: agency } },
          }),
        )
      ).items,
    enabled: use !== undefined && agency !== '',
    staleTime: 600_000,
  })

/** The text library: the agency's own reasons for an act, to be chosen and made to fit. */
export function useReady(what: ReadyFor): { code: string; text: string }[] {
  useLanguage()
  const agency_id = usePlace()?.agency_id ?? ''
  const use = kept[what]
  const library = useLibrary(use, agency_id)
  const own = library.data?.map(({ id, text }) => ({ code: id, text })) ?? []
  return own.length > 0 ? own : family(`desk.ready.${what}`)
}
