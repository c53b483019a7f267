// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { api, ask } from '@/api/client'
import { useAskEvery } from '@/api/live'
import type { Bundle, WaitingPaper } from '@/api/wire'

export const useBundles = (unit: string, state: 'sent' | 'arriving' | 'missing') =>
  useQuery({
    queryKey: ['bundles', unit, state],
    queryFn: async () =>
      (await ask(api.GET('/api/desk/bundles', { params: { query: { unit_id: unit, state } } })))
        .items,
    refetchInterval: useAskEvery(),
  })

export const useWaiting = (unit: string) =>
  useQuery({
    queryKey: ['waiting', unit],
    queryFn: async () =>
      (await ask(api.GET('/api/desk/waiting-papers', { params: { query: { unit_id: unit } } })))
        .items,
    refetchInterval: useAskEvery(),
  })

/** A line of a list that nobody has in hand. */
export type Missed = { bundle: Bundle; item: Bundle['items'][number] }

export const missed = (bundles: Bundle[]): Missed[] =>
  bundles.flatMap(bundle =>
    bundle.items.filter(item => item.confirmed === 'missing').map(item => ({ bundle, item })),
  )

export type Destination = { id: string | null; name: string; papers: WaitingPaper[] }

/** One list per destination: what goes to one unit is carried there together. */
export function byDestination(papers: WaitingPaper[]): Destination[] {
  const groups = new Map<string, Destination>()
  for (const paper of papers) {
    const key = paper.to_unit_id ?? ''
    const group = groups.get(key) ?? { id: paper.to_unit_id, name: paper.to_unit, papers: [] }
    group.papers.push(paper)
    groups.set(key, group)
  }
  return [...groups.values()]
}
