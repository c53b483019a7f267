// SPDX-License-Identifier: Apache-2.0
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ask } from '@/api/client'
import { wordsOfCode } from '@/api/problem'
import type { ImportLine, ImportRow } from '@/api/wire'
import { dayTime } from '@/lib/moment'
import { count } from '@/lib/money'
import { name, useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Select } from '@/ui/field/Field'
import { Tag, type Tone } from '@/ui/status-tag/StatusTag'
import { Table } from '@/ui/table/Table'

const outcomes = ['refused', 'unclear', 'changed', 'added'] as const
type Outcome = (typeof outcomes)[number]
const tones: Record<string, Tone> = { refused: 'bad', unclear: 'wait', changed: 'plain' }

const noted = (line: ImportLine) =>
  line.notes
    .map(note => (note.field ? `${note.field}: ${wordsOfCode(note.code)}` : wordsOfCode(note.code)))
    .join(' ')

/** What became of an import's records: those a person should look at first. */
export function Lines({ of }: { of: ImportRow }) {
  const t = useText()
  const [outcome, setOutcome] = useState<Outcome | ''>('')
  const asked = useInfiniteQuery({
    queryKey: ['import-lines', of.id, outcome],
    queryFn: ({ pageParam }) =>
      ask(
        api.GET('/api/admin/imports/{import}/lines', {
          params: {
            path: { import: of.id },
            query: {
              limit: 100,
              ...(outcome ? { outcome } : {}),
              ...(pageParam ? { after: pageParam } : {}),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: page => page.next ?? undefined,
  })
  const rows = asked.data?.pages.flatMap(page => page.items) ?? []
  const total = asked.data?.pages[0]?.total ?? 0
  const more = asked.hasNextPage ? () => void asked.fetchNextPage() : undefined
  return (
    <section className="stack" aria-label={t('admin.lines_of', { sources: of.sources })}>
      <div className="row">
        <h2>{t('admin.lines_at', { sources: of.sources, at: dayTime(of.imported_at) })}</h2>
        <Select
          label={t('admin.outcome')}
          value={outcome}
          onChange={value => setOutcome(value as Outcome | '')}
          options={[
            { value: '', label: t('admin.every_outcome') },
            ...outcomes.map(one => ({
              value: one,
              label: `${t(`admin.import.${one}`)} (${count(of[one])})`,
            })),
          ]}
        />
        <span className="soft" role="status">
          {t('admin.lines_shown', { n: count(rows.length), total: count(total) })}
        </span>
      </div>
      <Refused error={asked.error} />
      <Table
        aria-label={t('admin.lines')}
        rows={rows}
        rowKey={line => `${line.code} ${line.line} ${line.outcome}`}
        loading={asked.isFetching}
        empty={t('admin.no_lines')}
        total={total}
        onMore={more}
        columns={[
          { id: 'line', title: t('admin.line'), number: true, cell: line => count(line.line) },
          {
            id: 'code',
            title: t('web.procedure_code'),
            head: true,
            cell: line => line.code || '–',
          },
          {
            id: 'outcome',
            title: t('admin.outcome'),
            cell: line => (
              <Tag tone={tones[line.outcome] ?? 'good'}>{name('admin.import', line.outcome)}</Tag>
            ),
          },
          { id: 'notes', title: t('admin.notes'), cell: noted },
        ]}
      />
      {more && (
        <div>
          <Button pending={asked.isFetchingNextPage} onPress={more}>
            {t('web.more')}
          </Button>
        </div>
      )}
    </section>
  )
}
