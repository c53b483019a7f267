// SPDX-License-Identifier: Apache-2.0
import { useInfiniteQuery } from '@tanstack/react-query'
import { api, ask } from '@/api/client'
import { useAskEvery } from '@/api/live'
import type { WorkQuery, WorkRow } from '@/api/wire'

type Asked = WorkQuery & { text?: string }

const kPage = 100

/** A task's id is its number within its dossier: only both together name a row. */
export const taskKey = (row: Pick<WorkRow, 'dossier_code' | 'task_id'>) =>
  `${row.dossier_code} ${row.task_id}`

/** One work list, page after page by the server's cursor; count and rows come from one answer. */
export function useWork({ text, ...query }: Asked) {
  const asked = useInfiniteQuery({
    queryKey: ['work', query, text],
    queryFn: ({ pageParam, signal }) => {
      const where = { ...query, limit: kPage, ...(pageParam ? { after: pageParam } : {}) }
      // What is looked for may be a name, which stands in no address.
      if (text) return ask(api.POST('/api/desk/work', { body: { where, text }, signal }))
      return ask(api.GET('/api/desk/work', { params: { query: where }, signal }))
    },
    initialPageParam: '',
    getNextPageParam: page => page.next ?? undefined,
    refetchInterval: useAskEvery(),
  })
  const pages = asked.data?.pages ?? []
  return {
    rows: pages.flatMap(page => page.items),
    total: pages[0]?.total ?? 0,
    /** The server counts no further than that. */
    totalIsMore: pages[0]?.total_is_more ?? false,
    more:
      asked.hasNextPage && !asked.isFetchingNextPage ? () => void asked.fetchNextPage() : undefined,
    loading: asked.isFetching,
    known: asked.isSuccess,
    error: asked.error,
    again: asked.refetch,
  }
}
