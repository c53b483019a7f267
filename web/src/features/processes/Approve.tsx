// SPDX-License-Identifier: Apache-2.0
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import { fieldOf, wordsOf } from '@/api/problem'
import { to } from '@/lib/addresses'
import { today } from '@/lib/moment'
import { SaveFoot } from '@/parts/SaveFoot'
import { useText } from '@/text/words'
import { DateField } from '@/ui/date-field/DateField'
import { Dialog } from '@/ui/dialog/Dialog'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { TextField } from '@/ui/field/Field'
import { Notice } from '@/ui/notice/Notice'
import { toast } from '@/ui/toast/toast'
import { faultWords } from './check'
import { type NotStaffed, Unstaffed } from './Unstaffed'
import { kStale } from './wire'

type Props = {
  id: string
  version: number
  title: string
  onVersion: (version: number) => void
  onClose: () => void
}
type Decision = { decision_no: string; decision_on: string; in_force_from: string }

/** The whole check, then the decision that puts the draft in force. */
export function Approve({ id, version, title, onVersion, onClose }: Props) {
  const t = useText()
  const navigate = useNavigate()
  const [number, setNumber] = useState('')
  const [on, setOn] = useState<string | null>(today())
  const [from, setFrom] = useState<string | null>(today())
  const path = { draft: id }
  const check = useAct(
    (seen: number, headers) =>
      ask(
        api.POST('/api/admin/process-drafts/{draft}/check', {
          params: { path },
          body: { version: seen },
          headers,
        }),
      ),
    { onDone: answer => onVersion(answer.draft.version) },
  )
  const run = check.run
  // Asked once as the dialog opens; a save made it a draft again.
  useEffect(() => run(version), [run])
  const approve = useAct(
    (decision: Decision, headers) =>
      ask(
        api.POST('/api/admin/process-drafts/{draft}/approve', {
          params: { path },
          body: { version, ...decision },
          headers,
        }),
      ),
    {
      stale: kStale,
      onDone: made => {
        toast(t('modeller.approved', { code: made.code, version: made.version }))
        void navigate({ to: to.admin.process(made.code), ignoreBlocker: true })
      },
    },
  )
  const faults = check.answer?.faults ?? []
  const errors = faults.filter(one => one.severity === 'error')
  const unstaffed: NotStaffed[] = check.answer?.not_staffed ?? []
  const faultAt = (field: string) =>
    fieldOf(approve.error) === field ? wordsOf(approve.error) : undefined
  const why = !check.answer
    ? t('modeller.checking')
    : errors.length > 0
      ? t('modeller.mend_first', { n: errors.length })
      : number.trim() && on && from
        ? undefined
        : t('admin.decision_first')
  return (
    <Dialog
      title={t('modeller.approve_what', { name: title })}
      wide
      onClose={onClose}
      foot={
        <SaveFoot
          label={t('modeller.approve')}
          onClose={onClose}
          pending={approve.pending}
          disabledReason={why}
          onSave={() =>
            on &&
            from &&
            approve.run({ decision_no: number.trim(), decision_on: on, in_force_from: from })
          }
        />
      }
    >
      <Refused error={check.error ?? approve.error} />
      {faults.length > 0 && (
        <Notice tone={errors.length ? 'bad' : 'note'} live>
          <ul>
            {faults.map((one, at) => (
              <li key={at}>
                {one.element && <code>{one.element}</code>} {faultWords(one)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Unstaffed rows={unstaffed} />
      <TextField
        name="decision_no"
        fault={faultAt('decision_no')}
        label={t('admin.decision')}
        value={number}
        onChange={setNumber}
        autoFocus
      />
      <div className="row">
        <DateField
          label={t('modeller.decision_on')}
          fault={faultAt('decision_on')}
          value={on}
          onChange={setOn}
        />
        <DateField
          label={t('modeller.in_force_from')}
          fault={faultAt('in_force_from')}
          value={from}
          onChange={setFrom}
        />
      </div>
    </Dialog>
  )
}
