// SPDX-License-Identifier: Apache-2.0
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api, ask } from '@/api/client'
import type { WorkQuery } from '@/api/wire'

const kPage = 100

/** One work list, page after page by the server's cursor; count and rows come from one answer. */
export function useWork(query: WorkQuery) {
  const asked = useInfiniteQuery({
    queryKey: ['work', query],
    queryFn: ({ pageParam, signal }) =>
      ask(
        api.GET('/api/desk/work', {
          params: { query: { ...query, limit: kPage, ...(pageParam ? { after: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: page => page.next ?? undefined,
    refetchInterval: 60_000,
  })
  const pages = asked.data?.pages ?? []
  return {
    rows: pages.flatMap(page => page.items),
    total: pages[0]?.total ?? 0,
    more:
      asked.hasNextPage && !asked.isFetchingNextPage ? () => void asked.fetchNextPage() : undefined,
    loading: asked.isFetching,
    error: asked.error,
    again: asked.refetch,
  }
}

/** Fetches the lists anew when the server says that something moved. */
export function useLiveWork() {
  const queries = useQueryClient()
  useEffect(() => {
    if (typeof EventSource === 'undefined' || __FAKE__) return
    const events = new EventSource('/api/desk/events')
    let soon: ReturnType<typeof setTimeout> | undefined
    events.addEventListener('work', () => {
      // A burst of events is one new look.
      clearTimeout(soon)
      soon = setTimeout(() => queries.invalidateQueries({ queryKey: ['work'] }), 400)
    })
    return () => {
      clearTimeout(soon)
      events.close()
    }
  }, [queries])
}
