// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { api, ask } from '@/api/client'
import { usePlace } from '@/api/place'
import { family, useLanguage } from '@/text/words'

export type ReadyFor =
  | 'supplement'
  | 'refuse'
  | 'resolve'
  | 'send_back'
  | 'guide'
  | 'correct'
  | 'stop'

// The library's "refuse" is a refusal to resolve; form 03 (not received) keeps words of its own.
const kept: Partial<Record<ReadyFor, string>> = {
  supplement: 'supplement',
  resolve: 'refuse',
  send_back: 'send_back',
  correct: 'correct',
}

/** The text library: the agency's own reasons for an act, to be chosen and made to fit. */
export function useReady(what: ReadyFor): { code: string; text: string }[] {
  useLanguage()
  const agency_id = usePlace()?.agency_id ?? ''
  const use = kept[what]
  const library = useQuery({
    queryKey: ['reasons', use, agency_id],
    queryFn: async () =>
      (
        await ask(
          api.GET('/api/desk/reasons', { params: { query: { use: use ?? '', agency_id } } }),
        )
      ).items,
    enabled: use !== undefined && agency_id !== '',
    staleTime: 600_000,
  })
  const own = library.data?.map(({ id, text }) => ({ code: id, text })) ?? []
  return own.length > 0 ? own : family(`desk.ready.${what}`)
}
