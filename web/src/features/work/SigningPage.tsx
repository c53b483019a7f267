// SPDX-License-Identifier: Apache-2.0
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useAct } from '@/api/act'
import { api, askFor } from '@/api/client'
import { useUnit } from '@/api/place'
import { wordsOfCode } from '@/api/problem'
import type { Approved } from '@/api/wire'
import { to } from '@/lib/addresses'
import { count } from '@/lib/money'
import { ActDialog } from '@/parts/acts/ActDialog'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Dialog } from '@/ui/dialog/Dialog'
import { ErrorSummary, type Fault, Refused } from '@/ui/error-summary/ErrorSummary'
import { TextArea } from '@/ui/field/Field'
import { Table } from '@/ui/table/Table'
import { toast } from '@/ui/toast/toast'
import { column } from './columns'
import { Extensions } from './Extensions'
import { taskKey, useWork } from './list'
import './work.css'

type Chosen = { code: string; task_id: string; version: number }

/** Everything that waits for this leader's signature; many may be approved at once. */
export function SigningPage() {
  const t = useText()
  const unit = useUnit()
  const go = useNavigate()
  const work = useWork({ list: 'unit', unit_id: unit, act: 'decide' })
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [returning, setReturning] = useState<Chosen | null>(null)
  const [confirming, setConfirming] = useState(false)
  const [failed, setFailed] = useState<Fault[]>([])
  const picked = work.rows.filter(row => chosen.has(taskKey(row)))
  const items: Chosen[] = picked.map(row => ({
    code: row.dossier_code,
    task_id: row.task_id,
    version: row.version,
  }))
  const approve = useAct(
    (body: { items: Chosen[]; note: string | null }, headers) =>
      askFor<Approved>(api.POST('/api/desk/approvals', { body, headers })),
    {
      stale: [['work'], ['dossier'], ['late']],
      onDone: answer => {
        const bad = answer.items.filter(item => !item.done)
        const faults = bad.map(item => ({
          words: `${item.code}: ${wordsOfCode(item.problem)}`,
        }))
        setFailed(faults)
        setChosen(new Set())
        setConfirming(false)
        toast(t('desk.approved', { n: answer.items.length - bad.length }))
      },
    },
  )
  const none = items.length === 0 ? t('desk.choose_dossiers_first') : undefined
  return (
    <div className="work">
      <div className="work-head">
        <h1>{t('desk.signing')}</h1>
        <Button
          look="primary"
          shortcut="F9"
          disabledReason={none}
          onPress={() => setConfirming(true)}
        >
          {t('desk.approve_n', { n: count(items.length) })}
        </Button>
        <Button
          shortcut="F8"
          disabledReason={items.length === 1 ? undefined : t('desk.choose_one_first')}
          onPress={() => setReturning(items[0] ?? null)}
        >
          {t('desk.return_with_reason')}
        </Button>
        <span className="soft push" role="status">
          {t(work.totalIsMore ? 'desk.more_than_n_dossiers' : 'desk.n_dossiers', {
            n: count(work.total),
          })}
        </span>
      </div>
      <Extensions unit={unit} />
      <ErrorSummary faults={failed} title={t('desk.not_approved')} />
      <Refused error={work.error} />
      <Table
        aria-label={t('desk.signing')}
        clipped
        autoFocus
        rows={work.rows}
        rowKey={taskKey}
        chosen={chosen}
        onChoose={setChosen}
        total={work.total}
        onMore={work.more}
        loading={work.loading}
        onOpen={row => go({ to: to.desk.dossier(row.dossier_code) })}
        columns={[
          column.code(work.rows),
          column.procedure(),
          column.applicant(),
          column.proposal(),
          column.received(),
          column.due(),
        ]}
      />
      {confirming && (
        <Approve
          items={items}
          refusals={picked.filter(row => row.proposal === 'refuse').length}
          pending={approve.pending}
          error={approve.error}
          onClose={() => setConfirming(false)}
          onApprove={note => approve.run({ items, note })}
        />
      )}
      {returning && (
        <ActDialog
          act="send-back"
          code={returning.code}
          taskId={returning.task_id}
          onClose={() => {
            setReturning(null)
            setChosen(new Set())
          }}
        />
      )}
    </div>
  )
}

type ApproveProps = {
  items: Chosen[]
  refusals: number
  pending: boolean
  error: unknown
  onClose: () => void
  onApprove: (note: string | null) => void
}

/** Says once more what is about to be signed: refusals among approvals must not slip through. */
function Approve({ items, refusals, pending, error, onClose, onApprove }: ApproveProps) {
  const t = useText()
  const [note, setNote] = useState('')
  return (
    <Dialog
      title={t('desk.approve_n', { n: count(items.length) })}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('web.cancel')}</Button>
          <Button
            look="primary"
            shortcut="Ctrl+Enter"
            pending={pending}
            onPress={() => onApprove(note.trim() || null)}
          >
            {t('desk.approve')}
          </Button>
        </>
      }
    >
      <Refused error={error} />
      <p>{t('desk.approve_sum', { grants: items.length - refusals, refusals })}</p>
      <TextArea
        label={t('web.note')}
        width="wide"
        rows={2}
        value={note}
        onChange={setNote}
        autoFocus
      />
    </Dialog>
  )
}
