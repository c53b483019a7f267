// SPDX-License-Identifier: Apache-2.0
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useUnit } from '@/api/place'
import type { Alarm } from '@/api/wire'
import { to } from '@/lib/addresses'
import { count } from '@/lib/money'
import { ActDialog } from '@/parts/acts/ActDialog'
import { name, useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Select } from '@/ui/field/Field'
import { Table } from '@/ui/table/Table'
import { Absence, type Away } from './Absence'
import { Alarms, kAlarms } from './alarms'
import { column } from './columns'
import { LateShares, ShareStatistics } from './LateShares'
import { useLate } from './lateOpinions'
import { taskKey } from './list'
import './work.css'

/** Who is late and why: by step, by officer, then the dossiers themselves. */
export function LatePage() {
  const t = useText()
  const unit = useUnit()
  const go = useNavigate()
  const [moving, setMoving] = useState<{ code: string; task: string } | null>(null)
  const [absent, setAbsent] = useState<Away | null>(null)
  const late = useLate(unit)
  const [alarm, setAlarm] = useState<Alarm | ''>('')
  const found = late.data
  const all = found?.items ?? []
  const rows = alarm ? all.filter(row => row.alarms.includes(alarm)) : all
  return (
    <div className="stack">
      <div className="work-head">
        <h1>{t('desk.late')}</h1>
        <Button onPress={() => setAbsent({ id: '', name: '' })}>{t('desk.put_in_absence')}</Button>
        <span className="soft push" role="status">
          {t('desk.n_dossiers', { n: count(rows.length) })}
        </span>
      </div>
      <Refused error={late.error} />
      <div className="halves">
        <Table
          aria-label={t('desk.late_by_step')}
          rows={found?.by_step ?? []}
          rowKey={row => row.key}
          columns={[
            { id: 'step', title: t('web.step'), cell: row => row.name, head: true },
            { id: 'open', title: t('desk.open'), cell: row => count(row.open), number: true },
            { id: 'late', title: t('desk.late_count'), cell: row => count(row.late), number: true },
          ]}
        />
        <Table
          aria-label={t('desk.late_by_officer')}
          rows={found?.by_officer ?? []}
          rowKey={row => row.key}
          columns={[
            { id: 'name', title: t('desk.officer'), cell: row => row.name, head: true },
            { id: 'open', title: t('desk.open'), cell: row => count(row.open), number: true },
            { id: 'late', title: t('desk.late_count'), cell: row => count(row.late), number: true },
            {
              id: 'absence',
              title: '',
              cell: row => (
                <Button
                  look="quiet"
                  aria-label={t('desk.put_in_absence_of', { officer: row.name })}
                  onPress={() => setAbsent({ id: row.key, name: row.name })}
                >
                  {t('desk.absence')}
                </Button>
              ),
            },
          ]}
        />
      </div>
      <LateShares found={found} />
      <ShareStatistics />
      <Select
        label={t('desk.alarm')}
        value={alarm}
        onChange={chosen => setAlarm(kAlarms.find(one => one === chosen) ?? '')}
        options={[
          { value: '', label: t('desk.alarm.all', { n: count(all.length) }) },
          ...kAlarms.map(one => ({
            value: one,
            label: t('desk.alarm.n', {
              name: name('desk.alarm', one),
              n: count(all.filter(row => row.alarms.includes(one)).length),
            }),
          })),
        ]}
      />
      <Table
        aria-label={t('desk.late')}
        clipped
        rows={rows}
        rowKey={taskKey}
        loading={late.isFetching}
        onOpen={row => go({ to: to.desk.dossier(row.dossier_code) })}
        columns={[
          column.code(found?.items ?? []),
          column.procedure(),
          column.step('11rem'),
          column.stepClock(),
          {
            id: 'holder',
            title: t('desk.holder_of_task'),
            width: '9.5rem',
            cell: row => row.assignee_name || row.unit_name,
          },
          {
            id: 'alarms',
            title: t('desk.alarm'),
            width: '10.5rem',
            full: row => row.alarms.map(one => name('desk.alarm', one)).join(', '),
            cell: row => <Alarms row={row} />,
          },
          column.due(),
          {
            id: 'move',
            title: '',
            width: '8.4rem',
            cell: row => (
              <Button onPress={() => setMoving({ code: row.dossier_code, task: row.task_id })}>
                {t('desk.reassign')}
              </Button>
            ),
          },
        ]}
      />
      {moving && (
        <ActDialog
          act="assign"
          code={moving.code}
          taskId={moving.task}
          onClose={() => setMoving(null)}
        />
      )}
      {absent && (
        <Absence
          unit={unit}
          away={absent}
          officers={found?.by_officer ?? []}
          onClose={() => setAbsent(null)}
        />
      )}
    </div>
  )
}
