// SPDX-License-Identifier: Apache-2.0
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ask } from '@/api/client'
import type { StartLine } from '@/api/wire'
import { dayTime } from '@/lib/moment'
import { timerWords } from '@/text/timer'
import { t as say, useText } from '@/text/words'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Table } from '@/ui/table/Table'
import { Occurrences } from './Occurrences'
import { keys } from './wire'

const by = (one: StartLine) =>
  one.trigger === 'timer'
    ? timerWords(one.timer)
    : `${say(one.trigger === 'signal' ? 'admin.start_signal' : 'admin.start_message', { name: one.name })}${
        one.correlation ? ` (${one.correlation})` : ''
      }`

const where = (one: StartLine) =>
  one.agency === ''
    ? say('admin.start_everywhere')
    : one.agency_name || say('admin.start_computed', { formula: one.agency })

function when(one: StartLine) {
  if (one.trigger !== 'timer') return say('admin.start_when_sent')
  return one.next_at ? dayTime(one.next_at) : say('admin.start_no_more')
}

function last(one: StartLine) {
  if (!one.last_at) return say('admin.start_never')
  const refused = one.last_refused ? say('admin.start_refused_n', { n: one.last_refused }) : ''
  const begun = one.last_begun || !refused ? say('admin.start_begun_n', { n: one.last_begun }) : ''
  const told = [begun, refused].filter(Boolean)
  return `${dayTime(one.last_at)}: ${told.join(', ')}${one.last_is_over ? '' : '…'}`
}

/** Internal work that begins itself: by what, when next, how it went last; and all that came. */
export function StartsPage() {
  const t = useText()
  const [process, setProcess] = useState('')
  const starts = useInfiniteQuery({
    queryKey: keys.starts,
    queryFn: ({ pageParam }) =>
      ask(
        api.GET('/api/admin/starts', { params: { query: pageParam ? { after: pageParam } : {} } }),
      ),
    initialPageParam: '',
    getNextPageParam: page => page.next ?? undefined,
  })
  const rows = starts.data?.pages.flatMap(page => page.items) ?? []
  return (
    <div className="stack">
      <h1>{t('admin.starts')}</h1>
      <p className="soft">{t('admin.starts_hint')}</p>
      <Refused error={starts.error} />
      <Table
        aria-label={t('admin.starts')}
        rows={rows}
        rowKey={one => `${one.process_code} ${one.element}`}
        loading={starts.isPending}
        empty={t('admin.no_starts')}
        onMore={starts.hasNextPage ? () => starts.fetchNextPage() : undefined}
        onOpen={one => setProcess(one.process_code)}
        columns={[
          {
            id: 'process',
            title: t('desk.internal.process'),
            head: true,
            cell: one => (
              <>
                {one.process_name} <span className="soft">{one.process_code}</span>
              </>
            ),
          },
          {
            id: 'event',
            title: t('admin.start_event'),
            cell: one => one.element_name || one.element,
          },
          { id: 'by', title: t('admin.start_by'), cell: by },
          { id: 'where', title: t('admin.start_where'), cell: where },
          { id: 'next', title: t('admin.start_next'), cell: when },
          { id: 'last', title: t('admin.start_last'), cell: last },
        ]}
      />
      <Occurrences process={process} processes={rows} onProcess={setProcess} />
    </div>
  )
}
