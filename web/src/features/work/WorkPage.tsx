// SPDX-License-Identifier: Apache-2.0
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useUnit } from '@/api/place'
import { to } from '@/lib/addresses'
import { count } from '@/lib/money'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Table } from '@/ui/table/Table'
import { column } from './columns'
import { FilterBar } from './FilterBar'
import type { Narrowing } from './filter'
import { taskKey, useWork } from './list'
import './work.css'

const lists = ['mine', 'unit'] as const

/** What waits for me (or for my unit), most urgent first. */
export function WorkPage() {
  const t = useText()
  const unit = useUnit()
  const go = useNavigate()
  const [chosen, setList] = useState<'mine' | 'unit' | null>(null)
  const [narrowing, setNarrowing] = useState<Narrowing>({})
  const mine = useWork({ list: 'mine', unit_id: unit })
  // Nothing of one's own: what the unit has is what one came to see.
  const list = chosen ?? (mine.known && mine.total === 0 ? 'unit' : 'mine')
  const work = useWork({ list, unit_id: unit, ...narrowing })
  return (
    <div className="work">
      <div className="work-head">
        <h1>{t('desk.work')}</h1>
        {lists.map(one => (
          <Button
            key={one}
            look={one === list ? 'primary' : 'secondary'}
            onPress={() => setList(one)}
            aria-label={t(`desk.list.${one}`)}
          >
            {t(`desk.list.${one}`)}
          </Button>
        ))}
        <FilterBar value={narrowing} onChange={setNarrowing} />
        <span className="soft push" role="status">
          {t(work.totalIsMore ? 'desk.more_than_n_dossiers' : 'desk.n_dossiers', {
            n: count(work.total),
          })}
        </span>
      </div>
      <Refused error={work.error} />
      <Table
        aria-label={t(`desk.list.${list}`)}
        clipped
        autoFocus
        rows={work.rows}
        rowKey={taskKey}
        total={work.total}
        onMore={work.more}
        loading={work.loading}
        onOpen={row => go({ to: to.desk.dossier(row.dossier_code) })}
        columns={[
          column.code(work.rows),
          column.procedure(),
          column.applicant(),
          column.step(),
          column.stepClock(),
          ...(list === 'unit' ? [column.assignee()] : []),
          column.received(),
          column.due(),
        ]}
      />
    </div>
  )
}
