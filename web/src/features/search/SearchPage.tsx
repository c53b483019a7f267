// SPDX-License-Identifier: Apache-2.0
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { to } from '@/lib/addresses'
import { shortDayTime } from '@/lib/moment'
import { codeWidth } from '@/parts/columns'
import { useDossierSearch } from '@/parts/search'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Due } from '@/ui/due/Due'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { TextField } from '@/ui/field/Field'
import { StatusTag } from '@/ui/status-tag/StatusTag'
import { Table } from '@/ui/table/Table'

/** By code, name, identity number or telephone. The question is posted: nothing stands in an address. */
export function SearchPage() {
  const t = useText()
  const go = useNavigate()
  const [typed, setTyped] = useState('')
  const search = useDossierSearch()
  const find = () => typed.trim() && search.find(typed)
  return (
    <div className="stack">
      <h1>{t('desk.search')}</h1>
      <div className="row">
        <TextField
          label={t('desk.search_label')}
          hint={t('desk.search_hint')}
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
      <Refused error={search.error} />
      {search.asked && (
        <Table
          aria-label={t('desk.search')}
          clipped
          autoFocus
          rows={search.rows}
          rowKey={row => row.dossier_code}
          onMore={search.more}
          loading={search.pending}
          empty={t('web.nothing_found')}
          onOpen={row => go({ to: to.desk.dossier(row.dossier_code) })}
          columns={[
            {
              id: 'code',
              title: t('web.code'),
              width: codeWidth(search.rows.map(row => row.dossier_code)),
              head: true,
              cell: row => <Link to={to.desk.dossier(row.dossier_code)}>{row.dossier_code}</Link>,
            },
            { id: 'procedure', title: t('web.procedure'), cell: row => row.procedure_name },
            {
              id: 'applicant',
              title: t('web.applicant'),
              width: '12rem',
              cell: row => row.applicant_name,
            },
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
              width: '14rem',
              cell: row => (
                <Due
                  due={row.due_at}
                  done={row.status === 'finished' || row.status === 'returned'}
                />
              ),
            },
          ]}
        />
      )}
    </div>
  )
}
