// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { useUnit } from '@/api/place'
import type { WorkRow } from '@/api/wire'
import { count } from '@/lib/money'
import { ActDialog } from '@/parts/acts/ActDialog'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Table } from '@/ui/table/Table'
import { column } from './columns'
import { taskKey, useWork } from './list'
import './work.css'

/** The clerk's list: signed results that want a number and a stamp. Enter numbers and issues. */
export function IssuingPage() {
  const t = useText()
  const unit = useUnit()
  const work = useWork({ list: 'unit', unit_id: unit, act: 'number' })
  const [open, setOpen] = useState<WorkRow | null>(null)
  return (
    <div className="work">
      <div className="work-head">
        <h1>{t('desk.issuing')}</h1>
        <span className="soft">{t('desk.issuing_hint')}</span>
        <span className="soft push" role="status">
          {t(work.totalIsMore ? 'desk.more_than_n_dossiers' : 'desk.n_dossiers', {
            n: count(work.total),
          })}
        </span>
      </div>
      <Refused error={work.error} />
      <Table
        aria-label={t('desk.issuing')}
        clipped
        autoFocus
        rows={work.rows}
        rowKey={taskKey}
        total={work.total}
        onMore={work.more}
        loading={work.loading}
        onOpen={setOpen}
        columns={[
          column.code(work.rows),
          column.procedure(),
          column.applicant(),
          column.proposal(),
          column.due(),
          {
            id: 'do',
            title: '',
            width: '9rem',
            cell: row => <Button onPress={() => setOpen(row)}>{t('desk.number_and_issue')}</Button>,
          },
        ]}
      />
      {open && (
        <ActDialog
          act="complete"
          code={open.dossier_code}
          taskId={open.task_id}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  )
}
