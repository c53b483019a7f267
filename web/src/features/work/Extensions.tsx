// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, ask } from '@/api/client'
import { useAskEvery } from '@/api/live'
import { to } from '@/lib/addresses'
import { shortDayTime } from '@/lib/moment'
import { ActDialog } from '@/parts/acts/ActDialog'
import { codeWidth } from '@/parts/columns'
import { name, useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Due } from '@/ui/due/Due'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Tag } from '@/ui/status-tag/StatusTag'
import { Table } from '@/ui/table/Table'

/** Drafts of form 04 that wait for this leader; nothing at all where there is none. */
export function Extensions({ unit }: { unit: string }) {
  const t = useText()
  const [acting, setActing] = useState<{
    act: 'sign-extension' | 'reject-extension'
    code: string
  } | null>(null)
  const waiting = useQuery({
    queryKey: ['work', 'extensions', unit],
    queryFn: () => ask(api.GET('/api/desk/extensions', { params: { query: { unit_id: unit } } })),
    refetchInterval: useAskEvery(),
    // The news of a desk tells of its units; a draft may be of any the leader decides for.
    refetchOnMount: 'always',
  })
  const rows = waiting.data?.items ?? []
  if (rows.length === 0 && !waiting.error) return null
  return (
    <section className="stack">
      <h2>{t('desk.extensions')}</h2>
      <Refused error={waiting.error} />
      <Table
        aria-label={t('desk.extensions')}
        rows={rows}
        rowKey={row => row.dossier_code}
        columns={[
          {
            id: 'code',
            title: t('web.code'),
            width: codeWidth(rows.map(row => row.dossier_code)),
            head: true,
            cell: row => <Link to={to.desk.dossier(row.dossier_code)}>{row.dossier_code}</Link>,
          },
          {
            id: 'kind',
            title: t('desk.act.draft-extension'),
            width: '9rem',
            cell: row => (
              <Tag tone={row.draft.kind === 'apology' ? 'bad' : 'wait'}>
                {name('desk.extension.kind', row.draft.kind)}
              </Tag>
            ),
          },
          {
            id: 'reason',
            title: t('web.reason'),
            full: row => row.draft.reason,
            cell: row => `${row.draft.reason} (${row.draft.drafted_by})`,
          },
          {
            id: 'due',
            title: t('web.due_at'),
            width: '12rem',
            cell: row => <Due due={row.due_at} />,
          },
          {
            id: 'new',
            title: t('desk.extension.new_day'),
            width: '7rem',
            cell: row => shortDayTime(row.draft.new_date),
          },
          {
            id: 'acts',
            title: '',
            width: '16rem',
            cell: row => (
              <>
                <Button
                  look="primary"
                  aria-label={`${t('desk.act.sign-extension')} ${row.dossier_code}`}
                  onPress={() => setActing({ act: 'sign-extension', code: row.dossier_code })}
                >
                  {t('desk.act.sign-extension')}
                </Button>{' '}
                <Button
                  aria-label={`${t('desk.act.reject-extension')} ${row.dossier_code}`}
                  onPress={() => setActing({ act: 'reject-extension', code: row.dossier_code })}
                >
                  {t('desk.act.reject-extension')}
                </Button>
              </>
            ),
          },
        ]}
      />
      {acting && <ActDialog act={acting.act} code={acting.code} onClose={() => setActing(null)} />}
    </section>
  )
}
