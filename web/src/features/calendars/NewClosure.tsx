// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import type { Closure, ClosureKind, TouchedDossiers } from '@/api/sketch'
import { dayTime } from '@/lib/moment'
import { count } from '@/lib/money'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Radios } from '@/ui/choice/Choice'
import { DateField } from '@/ui/date-field/DateField'
import { Dialog } from '@/ui/dialog/Dialog'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { TextField } from '@/ui/field/Field'
import { Notice } from '@/ui/notice/Notice'
import { Table } from '@/ui/table/Table'

const kinds: ClosureKind[] = ['closed', 'half_day', 'working']

/** A day changes: first which dossiers get another date, then, knowing that, the change itself. */
export function NewClosure({ calendar, onClose }: { calendar: string; onClose: () => void }) {
  const t = useText()
  const [on, setOn] = useState<string | null>(null)
  const [kind, setKind] = useState<ClosureKind>('closed')
  const [decision, setDecision] = useState('')
  const [reason, setReason] = useState('')
  const [seen, setSeen] = useState<{ asked: string; touched: TouchedDossiers } | null>(null)
  const body: Closure | null =
    on && decision.trim() && reason.trim()
      ? { calendar, day: on, kind, decision_no: decision.trim(), reason: reason.trim() }
      : null
  const preview = useAct(
    (asked: Closure, headers) => ask(api.POST('/api/admin/closures/preview', { body: asked, headers })),
    { onDone: (touched, asked) => setSeen({ asked: JSON.stringify(asked), touched }) },
  )
  const save = useAct(
    (asked: Closure, headers) => ask(api.POST('/api/admin/closures', { body: asked, headers })),
    { onDone: onClose, stale: [['calendar'], ['work'], ['dossier']] },
  )
  const current = seen && seen.asked === JSON.stringify(body) ? seen.touched : null
  const missing = body ? undefined : t('web.fill_all_first')
  return (
    <Dialog
      wide
      title={t('admin.new_closure')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('web.cancel')}</Button>
          <Button
            pending={preview.pending}
            disabledReason={missing}
            onPress={() => body && preview.run(body)}
          >
            {t('admin.preview_touched')}
          </Button>
          <Button
            look="primary"
            pending={save.pending}
            disabledReason={missing ?? (current ? undefined : t('admin.preview_first'))}
            onPress={() => body && save.run(body)}
          >
            {t('web.save')}
          </Button>
        </>
      }
    >
      <Refused error={save.error ?? preview.error} />
      <div className="row">
        <DateField label={t('web.day')} value={on} onChange={setOn} autoFocus />
        <Radios
          legend={t('admin.day_kind')}
          value={kind}
          onChange={setKind}
          options={kinds.map(value => ({ value, label: t(`admin.day_kind.${value}`) }))}
        />
      </div>
      <div className="row">
        <TextField name="decision_no" label={t('admin.decision')} value={decision} onChange={setDecision} />
        <TextField name="reason" label={t('web.reason')} width="wide" value={reason} onChange={setReason} />
      </div>
      {current && (
        <>
          <Notice live>{t('admin.touched', { n: count(current.touched) })}</Notice>
          <Table
            aria-label={t('admin.preview_touched')}
            rows={current.items}
            rowKey={one => one.dossier_code}
            columns={[
              { id: 'code', title: t('web.code'), head: true, cell: one => one.dossier_code },
              { id: 'was', title: t('web.due_at'), cell: one => one.due_at && dayTime(one.due_at) },
              { id: 'new', title: t('admin.new_due'), cell: one => one.new_due_at && dayTime(one.new_due_at) },
            ]}
          />
        </>
      )}
    </Dialog>
  )
}
