// SPDX-License-Identifier: Apache-2.0
import { useInfiniteQuery } from '@tanstack/react-query'
import { api, ask } from '@/api/client'
import { TraceList } from '@/parts/TraceList'
import { useText } from '@/text/words'
import { Refused } from '@/ui/error-summary/ErrorSummary'

/** For a leader: who has seen this dossier and who has acted on it. Looking here is written down too. */
export function Trace({ code }: { code: string }) {
  const t = useText()
  const trace = useInfiniteQuery({
    queryKey: ['trace', code],
    queryFn: ({ pageParam }) =>
      ask(
        api.GET('/api/desk/dossiers/{code}/trace', {
          params: { path: { code }, query: pageParam ? { before: pageParam } : {} },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: page => page.next ?? undefined,
    staleTime: 0,
  })
  return (
    <div className="card stack">
      <p className="soft">{t('desk.trace.hint')}</p>
      <Refused error={trace.error} />
      <TraceList
        lines={trace.data?.pages.flatMap(page => page.items) ?? []}
        loading={trace.isFetching}
        onMore={trace.hasNextPage ? () => void trace.fetchNextPage() : undefined}
      />
    </div>
  )
}
