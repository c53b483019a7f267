// SPDX-License-Identifier: Apache-2.0

import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api, ask } from '@/api/client'
import { to } from '@/lib/addresses'
import { day, dayTime } from '@/lib/moment'
import { LifeState } from '@/parts/LifeState'
import { name, useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Select, TextField } from '@/ui/field/Field'
import { Tag } from '@/ui/status-tag/StatusTag'
import { Table } from '@/ui/table/Table'
import { useNewDraft } from './drafts'
import { FilePick } from './FilePick'
import { NewProcess } from './NewProcess'
import { keys } from './wire'

/** Every process with its state, and the drafts somebody is at. */
export default function ProcessesPage() {
  const t = useText()
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const [kind, setKind] = useState('')
  const [making, setMaking] = useState(false)
  const list = useInfiniteQuery({
    queryKey: [...keys.list, kind, text],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      ask(
        api.GET('/api/admin/processes', {
          params: {
            query: {
              ...(kind ? { kind: kind as never } : {}),
              ...(text ? { text } : {}),
              ...(pageParam ? { after: pageParam } : {}),
            },
          },
        }),
      ),
    getNextPageParam: last => last.next || undefined,
    placeholderData: keepPreviousData,
  })
  const drafts = useQuery({
    queryKey: keys.drafts,
    queryFn: async () => (await ask(api.GET('/api/admin/process-drafts'))).items,
  })
  const draft = useNewDraft()
  const rows = list.data?.pages.flatMap(page => page.items) ?? []
  return (
    <div className="stack">
      <div className="row">
        <h1>{t('modeller.processes')}</h1>
        <TextField
          name="text"
          label={t('web.find')}
          type="search"
          value={text}
          onChange={setText}
        />
        <Select
          name="kind"
          label={t('modeller.sort')}
          value={kind}
          onChange={setKind}
          options={[
            { value: '', label: t('modeller.sort.all') },
            { value: 'procedure', label: t('modeller.sort.procedure') },
            { value: 'internal', label: t('modeller.sort.internal') },
          ]}
        />
        <Button look="primary" onPress={() => setMaking(true)}>
          {t('modeller.new_process')}
        </Button>
        <FilePick
          label={t('modeller.import')}
          pending={draft.pending}
          onFile={bpmn => draft.run({ bpmn })}
        />
      </div>
      <Refused error={list.error ?? drafts.error ?? draft.error} />
      {(drafts.data?.length ?? 0) > 0 && (
        <section className="stack" aria-label={t('modeller.drafts')}>
          <h2>{t('modeller.drafts')}</h2>
          <Table
            aria-label={t('modeller.drafts')}
            rows={drafts.data ?? []}
            rowKey={one => one.id}
            onOpen={one => void navigate({ to: to.admin.draft(one.id) })}
            columns={[
              { id: 'name', title: t('modeller.field.name'), head: true, cell: one => one.name },
              { id: 'code', title: t('modeller.field.code'), cell: one => one.code },
              {
                id: 'state',
                title: t('modeller.state'),
                cell: one => <LifeState state={one.state} />,
              },
              {
                id: 'errors',
                title: t('modeller.faults'),
                number: true,
                cell: one => String(one.errors),
              },
              {
                id: 'changed',
                title: t('modeller.changed'),
                cell: one => `${one.changed_by}, ${dayTime(one.changed_at)}`,
              },
              {
                id: 'do',
                title: '',
                cell: one => (
                  <Button
                    look="quiet"
                    aria-label={t('modeller.open_what', { name: one.name })}
                    onPress={() => void navigate({ to: to.admin.draft(one.id) })}
                  >
                    {t('modeller.open')}
                  </Button>
                ),
              },
            ]}
          />
        </section>
      )}
      <Table
        aria-label={t('modeller.processes')}
        rows={rows}
        rowKey={one => one.code}
        loading={list.isFetching}
        total={list.data?.pages[0]?.total ?? rows.length}
        onMore={list.hasNextPage ? () => void list.fetchNextPage() : undefined}
        onOpen={one => void navigate({ to: to.admin.process(one.code) })}
        columns={[
          { id: 'name', title: t('modeller.field.name'), head: true, cell: one => one.name },
          { id: 'code', title: t('modeller.field.code'), cell: one => one.code },
          { id: 'sort', title: t('modeller.sort'), cell: one => name('modeller.sort', one.kind) },
          {
            id: 'version',
            title: t('modeller.version'),
            number: true,
            cell: one => String(one.version),
          },
          { id: 'state', title: t('modeller.state'), cell: one => <LifeState state={one.state} /> },
          {
            id: 'from',
            title: t('modeller.in_force_from'),
            cell: one => (one.in_force_from ? day(one.in_force_from) : ''),
          },
          {
            id: 'staff',
            title: t('modeller.staffing'),
            cell: one =>
              one.not_staffed > 0 ? (
                <Tag tone="wait">{t('modeller.n_not_staffed', { n: one.not_staffed })}</Tag>
              ) : (
                ''
              ),
          },
          {
            id: 'do',
            title: '',
            cell: one => (
              <Button
                look="quiet"
                aria-label={t('modeller.open_what', { name: one.name })}
                onPress={() => void navigate({ to: to.admin.process(one.code) })}
              >
                {t('modeller.open')}
              </Button>
            ),
          },
        ]}
      />
      {making && <NewProcess onClose={() => setMaking(false)} />}
    </div>
  )
}
