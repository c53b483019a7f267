// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask, askFor } from '@/api/client'
import { fieldOf, wordsOf } from '@/api/problem'
import type { Closure, ClosureLine, Recomputed } from '@/api/wire'
import { day, dayTime, today } from '@/lib/moment'
import { count } from '@/lib/money'
import { PreviewFoot, usePreview } from '@/parts/PreviewFoot'
import { name, useText } from '@/text/words'
import { Checkbox, Radios } from '@/ui/choice/Choice'
import { DateField } from '@/ui/date-field/DateField'
import { Dialog } from '@/ui/dialog/Dialog'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { TextField } from '@/ui/field/Field'
import { Notice } from '@/ui/notice/Notice'
import { Table } from '@/ui/table/Table'

const kinds = ['closed', 'other_hours', 'working'] as const

type Props = { calendar: string; revoking: ClosureLine | null; onClose: () => void }

/**
 * A day changes, or what was stated of it is taken back: first which dossiers get another date,
 * then, knowing that, the change itself.
 */
export function NewClosure({ calendar, revoking, onClose }: Props) {
  const t = useText()
  const [on, setOn] = useState<string | null>(revoking?.on_day ?? null)
  const [kind, setKind] = useState<Closure['kind']>(revoking ? 'revoked' : 'closed')
  const [until, setUntil] = useState<string | null>(null)
  const [sessions, setSessions] = useState('08:00-12:00')
  const [counts, setCounts] = useState(true)
  const [decisionOn, setDecisionOn] = useState<string | null>(today())
  const [decision, setDecision] = useState('')
  const [reason, setReason] = useState('')
  const body: Closure | null =
    on && decision.trim() && decisionOn && reason.trim()
      ? {
          calendar,
          kind,
          day: on,
          statement: revoking?.statement ?? null,
          until: kind === 'other_hours' || revoking ? null : until,
          sessions: kind === 'other_hours' ? sessions.trim() : null,
          counts: kind === 'other_hours' && counts,
          decision_no: decision.trim(),
          decision_on: decisionOn,
          reason: reason.trim(),
        }
      : null
  const preview = usePreview(body, (asked: Closure, headers) =>
    ask(api.POST('/api/admin/closures/preview', { body: asked, headers })),
  )
  const { touched } = preview
  const save = useAct(
    (asked: Closure, headers) =>
      askFor<Recomputed>(api.POST('/api/admin/closures', { body: asked, headers })),
    { onDone: onClose, stale: [['calendar'], ['work'], ['dossier']] },
  )
  const error = save.error ?? preview.act.error
  const faultAt = (field: string) => (fieldOf(error) === field ? wordsOf(error) : undefined)
  return (
    <Dialog
      wide
      title={
        revoking ? t('admin.revoke_day', { day: day(revoking.on_day) }) : t('admin.new_closure')
      }
      onClose={onClose}
      foot={
        <PreviewFoot
          body={body}
          isSeen={touched !== null}
          label={t('admin.preview_touched')}
          preview={preview.act}
          save={save}
          onClose={onClose}
        />
      }
    >
      <Refused error={error} />
      {revoking ? (
        <p>
          {name('admin.day_kind', revoking.kind)}: {revoking.reason} ({revoking.decision})
        </p>
      ) : (
        <div className="row">
          <DateField
            label={t('web.day')}
            fault={faultAt('day') ?? faultAt('first') ?? faultAt('on') ?? faultAt('works_on')}
            value={on}
            onChange={setOn}
            autoFocus
          />
          <Radios
            legend={t('admin.day_kind')}
            value={kind === 'revoked' ? 'closed' : kind}
            onChange={setKind}
            options={kinds.map(value => ({ value, label: t(`admin.change.${value}`) }))}
          />
          {kind === 'other_hours' ? (
            <>
              <TextField
                name="sessions"
                fault={faultAt('sessions')}
                label={t('admin.sessions')}
                value={sessions}
                onChange={setSessions}
              />
              <Checkbox checked={counts} onChange={setCounts}>
                {t('admin.still_counts')}
              </Checkbox>
            </>
          ) : (
            <DateField
              label={t(kind === 'closed' ? 'admin.closed_until' : 'admin.swapped_with')}
              fault={faultAt('last') ?? faultAt('off_on')}
              value={until}
              onChange={setUntil}
            />
          )}
        </div>
      )}
      <div className="row">
        <TextField
          name="decision_no"
          autoFocus={revoking !== null}
          fault={faultAt('decision')}
          label={t('admin.decision')}
          value={decision}
          onChange={setDecision}
        />
        <DateField label={t('desk.signed_on')} value={decisionOn} onChange={setDecisionOn} />
        <TextField
          name="reason"
          label={t('web.reason')}
          width="wide"
          value={reason}
          onChange={setReason}
        />
      </div>
      {touched && (
        <>
          <Notice live>
            {t(touched.has_more ? 'admin.touched_at_least' : 'admin.touched', {
              n: count(touched.touched),
            })}
          </Notice>
          <Table
            aria-label={t('admin.preview_touched')}
            rows={touched.items}
            rowKey={one => one.dossier_code}
            columns={[
              { id: 'code', title: t('web.code'), head: true, cell: one => one.dossier_code },
              { id: 'procedure', title: t('web.procedure'), cell: one => one.procedure_name },
              { id: 'was', title: t('web.due_at'), cell: one => one.due_at && dayTime(one.due_at) },
              {
                id: 'new',
                title: t('admin.new_due'),
                cell: one => one.new_due_at && dayTime(one.new_due_at),
              },
            ]}
          />
        </>
      )}
    </Dialog>
  )
}
