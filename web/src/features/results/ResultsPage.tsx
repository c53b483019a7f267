// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { api, ask } from '@/api/client'
import { useAskEvery } from '@/api/live'
import { useUnit } from '@/api/place'
import { to } from '@/lib/addresses'
import { shortDayTime } from '@/lib/moment'
import { count } from '@/lib/money'
import { ActDialog } from '@/parts/acts/ActDialog'
import { codeWidth } from '@/parts/columns'
import { useDossierSearch } from '@/parts/search'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Due } from '@/ui/due/Due'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { TextField } from '@/ui/field/Field'
import { useShortcut } from '@/ui/key-hint/shortcut'
import { StatusTag } from '@/ui/status-tag/StatusTag'
import { type Column, Table } from '@/ui/table/Table'

type Row = {
  dossier_code: string
  procedure_name: string
  applicant_name: string
  status: string
  received_at: string
  due_at: string | null
}

/** The result desk: find (scan the receipt, or type), hand over against signature, next. */
export function ResultsPage() {
  const t = useText()
  const unit = useUnit()
  const [typed, setTyped] = useState('')
  const [returning, setReturning] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  useShortcut('F2', () => field.current?.focus())
  const search = useDossierSearch(found => {
    const ready = found.filter(row => row.status === 'finished')
    // One result waits: that is the one he came for.
    if (ready.length === 1 && ready[0]) setReturning(ready[0].dossier_code)
  })
  const waiting = useQuery({
    queryKey: ['work', 'returning', unit],
    queryFn: () =>
      ask(
        api.GET('/api/desk/work', {
          params: { query: { list: 'unit', unit_id: unit, act: 'return', limit: 100 } },
        }),
      ),
    refetchInterval: useAskEvery(),
  })
  const find = () => {
    if (typed.trim()) search.find(typed)
    else search.clear()
  }
  const rows: Row[] = search.asked ? search.rows : (waiting.data?.items ?? [])
  const columns: Column<Row>[] = [
    {
      id: 'code',
      title: t('web.code'),
      width: codeWidth(rows.map(row => row.dossier_code)),
      head: true,
      cell: row => <Link to={to.desk.dossier(row.dossier_code)}>{row.dossier_code}</Link>,
    },
    {
      id: 'procedure',
      title: t('web.procedure'),
      cell: row => row.procedure_name,
      full: row => row.procedure_name,
    },
    { id: 'applicant', title: t('web.applicant'), width: '13rem', cell: row => row.applicant_name },
    {
      id: 'status',
      title: t('web.status'),
      width: '9rem',
      cell: row => <StatusTag status={row.status} />,
    },
    {
      id: 'received',
      title: t('web.received_at'),
      width: '7rem',
      cell: row => shortDayTime(row.received_at),
    },
    {
      id: 'due',
      title: t('web.due_at'),
      width: '8rem',
      cell: row => <Due due={row.due_at} done />,
    },
    {
      id: 'do',
      title: '',
      width: '10rem',
      cell: row =>
        row.status === 'finished' && (
          <Button onPress={() => setReturning(row.dossier_code)}>
            {t('desk.act.return-result')}
          </Button>
        ),
    },
  ]
  return (
    <div className="stack">
      <div className="row">
        <h1>{t('desk.results')}</h1>
        <TextField
          ref={field}
          label={t('desk.result_search')}
          width="wide"
          value={typed}
          onChange={setTyped}
          onEnter={find}
          autoFocus
        />
        <Button look="primary" onPress={find} pending={search.pending}>
          {t('web.find')}
        </Button>
      </div>
      <Refused error={search.error ?? waiting.error} />
      <p className="soft" role="status">
        {search.asked
          ? t('desk.n_found', { n: count(search.rows.length) })
          : t('desk.n_results_wait', { n: count(waiting.data?.total ?? 0) })}
      </p>
      <Table
        aria-label={t('desk.results')}
        clipped
        rows={rows}
        rowKey={row => row.dossier_code}
        loading={waiting.isFetching}
        onMore={search.asked ? search.more : undefined}
        onOpen={row => row.status === 'finished' && setReturning(row.dossier_code)}
        columns={columns}
      />
      {returning && (
        <ActDialog
          act="return-result"
          code={returning}
          onClose={() => {
            setReturning(null)
            setTyped('')
            search.clear()
            field.current?.focus()
          }}
        />
      )}
    </div>
  )
}
