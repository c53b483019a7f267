// SPDX-License-Identifier: Apache-2.0
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import { Refusal } from '@/api/problem'
import type { Occurrence, StartLine } from '@/api/wire'
import { dayTime } from '@/lib/moment'
import { useAgencies, useRoleName } from '@/parts/admin'
import { language, useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Checkbox } from '@/ui/choice/Choice'
import { ComboBox } from '@/ui/combobox/ComboBox'
import { ErrorSummary, Refused } from '@/ui/error-summary/ErrorSummary'
import { Select } from '@/ui/field/Field'
import { Table } from '@/ui/table/Table'
import { toast } from '@/ui/toast/toast'
import { keys, kStale } from './wire'

type Props = { process: string; processes: StartLine[]; onProcess: (code: string) => void }
type Asked = { process: string; agency_id: string | null; refused: boolean }

const kLookAgain = 5000

const useOccurrences = ({ process, agency_id, refused }: Asked) =>
  useInfiniteQuery({
    queryKey: [...keys.occurrences, process, agency_id, refused],
    queryFn: ({ pageParam }) =>
      ask(
        api.GET('/api/admin/occurrences', {
          params: {
            query: {
              ...(process && { process }),
              ...(agency_id && { agency_id }),
              ...(refused && { refused }),
              ...(pageParam && { after: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: page => page.next ?? undefined,
    // While work begins, agency by agency, the list grows.
    refetchInterval: query =>
      query.state.data?.pages.some(page => page.items.some(one => !one.is_over))
        ? kLookAgain
        : false,
  })

/** Timers, messages and signals that came: in each agency the work that began, or why none did. */
export function Occurrences({ process, processes, onProcess }: Props) {
  const t = useText()
  const agencies = useAgencies()
  const role = useRoleName()
  const [agency, setAgency] = useState<string | null>(null)
  const [refused, setRefused] = useState(false)
  const came = useOccurrences({ process, agency_id: agency, refused })
  const retry = useAct(
    (of: { occurrence: string; agency: string }, headers) =>
      ask(
        api.POST('/api/admin/occurrences/{occurrence}/{agency}/retry', {
          params: { path: of },
          headers,
        }),
      ),
    {
      stale: kStale,
      onDone: begun => toast(t('desk.internal.begun', { code: begun.dossier_code })),
    },
  )
  // The server knows a role by its code alone.
  const missing =
    retry.error instanceof Refusal && retry.error.code === 'process.not_staffed'
      ? retry.error.problem.params?.['role']
      : undefined
  const outcome = (one: Occurrence) => {
    if (one.dossier_code) return t('admin.occurrence_begun', { code: one.dossier_code })
    if (one.code === 'process.not_staffed' && one.params['role'])
      return t('admin.occurrence_not_staffed', { role: role(one.params['role']) })
    if (one.code) return one.text[language()]
    return t(one.is_over ? 'admin.occurrence_nobody' : 'admin.occurrence_begins')
  }
  const known = [...new Map(processes.map(one => [one.process_code, one.process_name]))]
  return (
    <section className="stack" aria-label={t('admin.occurrences')}>
      <h2>{t('admin.occurrences')}</h2>
      <div className="row">
        <Select
          label={t('desk.internal.process')}
          value={process}
          onChange={onProcess}
          options={[
            { value: '', label: t('admin.every_process') },
            ...known.map(([value, label]) => ({ value, label })),
          ]}
        />
        <ComboBox
          label={t('admin.agency')}
          value={agency}
          onChange={setAgency}
          options={(agencies.data ?? []).map(one => ({
            id: one.agency,
            name: one.name,
            note: one.code,
          }))}
        />
        <Checkbox checked={refused} onChange={setRefused}>
          {t('admin.only_refused')}
        </Checkbox>
      </div>
      {missing ? (
        <ErrorSummary
          faults={[{ words: t('admin.occurrence_not_staffed', { role: role(missing) }) }]}
        />
      ) : (
        <Refused error={retry.error ?? came.error} />
      )}
      <Table
        aria-label={t('admin.occurrences')}
        rows={came.data?.pages.flatMap(page => page.items) ?? []}
        rowKey={one => `${one.occurrence} ${one.agency_id ?? ''}`}
        loading={came.isPending}
        empty={t('admin.no_occurrences')}
        onMore={came.hasNextPage ? () => came.fetchNextPage() : undefined}
        columns={[
          { id: 'at', title: t('admin.occurrence_at'), head: true, cell: one => dayTime(one.at) },
          {
            id: 'process',
            title: t('desk.internal.process'),
            cell: one => known.find(([code]) => code === one.process_code)?.[1] ?? one.process_code,
          },
          {
            id: 'event',
            title: t('admin.start_event'),
            cell: one =>
              [one.element_name || one.element, one.correlation, one.from]
                .filter(Boolean)
                .join(', '),
          },
          { id: 'agency', title: t('admin.agency'), cell: one => one.agency_name },
          { id: 'outcome', title: t('admin.occurrence_outcome'), cell: outcome },
          {
            id: 'do',
            title: '',
            cell: one =>
              one.code &&
              one.agency_id && (
                <Button
                  look="quiet"
                  aria-label={t('admin.retry_start_in', { agency: one.agency_name })}
                  pending={retry.pending}
                  onPress={() =>
                    one.agency_id &&
                    retry.run({ occurrence: one.occurrence, agency: one.agency_id })
                  }
                >
                  {t('admin.incident.retry')}
                </Button>
              ),
          },
        ]}
      />
    </section>
  )
}
