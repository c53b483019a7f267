// SPDX-License-Identifier: Apache-2.0
import { Link } from '@tanstack/react-router'
import type { WorkRow } from '@/api/wire'
import { to } from '@/lib/addresses'
import { shortDayTime } from '@/lib/moment'
import { codeWidth } from '@/parts/columns'
import { name, t } from '@/text/words'
import { Due, TimeLeft } from '@/ui/due/Due'
import { StatusTag, Tag } from '@/ui/status-tag/StatusTag'
import type { Column } from '@/ui/table/Table'

const plain = new Set(['received', 'in_progress'])
// The applicant's move, not an officer's: no step is late.
const resting = new Set(['finished', 'waiting_supplement', 'waiting_duty'])

export const column = {
  code: (rows: WorkRow[] = []): Column<WorkRow> => ({
    id: 'code',
    title: t('web.code'),
    width: codeWidth(rows.map(row => row.dossier_code)),
    head: true,
    full: row => row.dossier_code,
    cell: row => <Link to={to.desk.dossier(row.dossier_code)}>{row.dossier_code}</Link>,
  }),
  procedure: (): Column<WorkRow> => ({
    id: 'procedure',
    title: t('web.procedure'),
    full: row => row.procedure_name,
    cell: row => row.procedure_name,
  }),
  applicant: (): Column<WorkRow> => ({
    id: 'applicant',
    title: t('web.applicant'),
    width: '10rem',
    full: row => row.applicant_name,
    cell: row => row.applicant_name,
  }),
  /** Where it is; a status is said only where it is more than "being worked on". */
  step: (width = '13rem'): Column<WorkRow> => ({
    id: 'step',
    title: t('web.step'),
    width,
    full: row => row.step_name,
    cell: row => (
      <>
        {row.sent_back && <Tag tone="wait">{t('desk.sent_back')}</Tag>}
        {!plain.has(row.status) && <StatusTag status={row.status} />} {row.step_name}
      </>
    ),
  }),
  /** The budget of the step itself, beside the dossier's own term. */
  stepClock: (): Column<WorkRow> => ({
    id: 'step-clock',
    title: t('desk.step_due'),
    width: '6.4rem',
    cell: row => !resting.has(row.status) && <TimeLeft due={row.step_due_at} />,
  }),
  assignee: (): Column<WorkRow> => ({
    id: 'assignee',
    title: t('web.assignee'),
    width: '9rem',
    full: row => row.assignee_name,
    cell: row => row.assignee_name || <span className="soft">{t('desk.nobody_yet')}</span>,
  }),
  received: (): Column<WorkRow> => ({
    id: 'received',
    title: t('web.received_at'),
    width: '6.2rem',
    cell: row => shortDayTime(row.received_at),
  }),
  due: (): Column<WorkRow> => ({
    id: 'due',
    title: t('web.due_at'),
    width: '14.4rem',
    cell: row => (
      <>
        <Due due={row.due_at} warn={row.warn_at} done={row.status === 'finished'} />
        {row.dossier_due_at && row.due_at && row.dossier_due_at !== row.due_at ? (
          <span className="soft">
            {' '}
            · {t('desk.dossier_due_short', { at: shortDayTime(row.dossier_due_at) })}
          </span>
        ) : (
          row.promised_at &&
          row.due_at &&
          row.promised_at !== row.due_at && (
            <span className="soft">
              {' '}
              · {t('desk.promised_short', { at: shortDayTime(row.promised_at) })}
            </span>
          )
        )}
      </>
    ),
  }),
  proposal: (): Column<WorkRow> => ({
    id: 'proposal',
    title: t('desk.proposal'),
    width: '8rem',
    cell: row =>
      row.proposal && (
        <Tag tone={row.proposal === 'grant' ? 'good' : 'bad'}>
          {name('desk.proposal', row.proposal)}
        </Tag>
      ),
  }),
}
