// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import type { DossierView, ExtensionKind } from '@/api/wire'
import { addDays, dayTime, isoDay, time, today } from '@/lib/moment'
import { name, useText } from '@/text/words'
import { DateField } from '@/ui/date-field/DateField'
import { Select } from '@/ui/field/Field'
import { Notice } from '@/ui/notice/Notice'
import { ReasonField } from '@/ui/reason-field/ReasonField'
import { useReady } from '../ready'
import { type ActProps, useDossierAct } from './act'
import { Frame } from './Frame'

const kQuarters = 4 * 24
const kOpening = '07:00'
const kClosing = '19:00'
const quarter = (n: number) =>
  `${String(Math.floor(n / 4)).padStart(2, '0')}:${String((n % 4) * 15).padStart(2, '0')}`

/** Quarters of the working day, and the hour at which it is due now. */
const hours = (dueAt: string) =>
  [...new Set([...Array.from({ length: kQuarters }, (_, n) => quarter(n)), dueAt])]
    .filter(one => one === dueAt || (one >= kOpening && one <= kClosing))
    .sort()

/** The day after the due day, and never a day that is gone. */
const dayAfter = (dossier: DossierView) => {
  const days = [today(), dossier.due_at ? isoDay(dossier.due_at) : '']
  return addDays(days.sort().at(-1) ?? '', 1)
}

/** Form 04, for the leader to sign: why it takes longer, and when it will be there. */
export function DraftExtension({ kind, dossier, onClose }: ActProps & { kind: ExtensionKind }) {
  const t = useText()
  const library = useReady('extension')
  const dueAt = dossier.due_at ? time(dossier.due_at) : '17:00'
  const [day, setDay] = useState<string | null>(() => dayAfter(dossier))
  const [hour, setHour] = useState(dueAt)
  const [reason, setReason] = useState('')
  const send = useDossierAct('draft-extension', dossier, onClose)
  const why = !day
    ? t('desk.extension.day_first')
    : reason.trim()
      ? undefined
      : t('web.reason_first')
  return (
    <Frame
      act={kind === 'extension' ? 'draft-extension' : 'draft-apology'}
      dossier={dossier}
      pending={send.pending}
      error={send.error}
      disabledReason={why}
      onDo={() => send.run({ kind, new_date: `${day}T${hour}:00+07:00`, reason: reason.trim() })}
      onClose={onClose}
    >
      <Notice>
        {t(kind === 'extension' ? 'desk.extension.extends' : 'desk.extension.apologises')}{' '}
        {dossier.due_at && t('desk.extension.due_now', { at: dayTime(dossier.due_at) })}
      </Notice>
      <div className="row">
        <DateField label={t('desk.extension.new_day')} value={day} onChange={setDay} autoFocus />
        <Select
          label={t('desk.extension.new_time')}
          width="narrow"
          value={hour}
          onChange={setHour}
          options={hours(dueAt).map(one => ({ value: one, label: one }))}
        />
      </div>
      <ReasonField label={t('web.reason')} value={reason} onChange={setReason} library={library} />
    </Frame>
  )
}

function Draft({ dossier }: { dossier: DossierView }) {
  const t = useText()
  const draft = dossier.extension_draft
  if (!draft) return null
  return (
    <Notice>
      {t('desk.extension_open', {
        kind: name('desk.extension.kind', draft.kind),
        at: dayTime(draft.new_date),
        by: draft.drafted_by,
        reason: draft.reason,
      })}{' '}
      {dossier.due_at && t('desk.extension.due_now', { at: dayTime(dossier.due_at) })}
    </Notice>
  )
}

/** The leader reads it once more, then signs: form 04 gets its number and its date. */
export function SignExtension({ dossier, onClose }: ActProps) {
  const send = useDossierAct('sign-extension', dossier, onClose)
  return (
    <Frame
      act="sign-extension"
      dossier={dossier}
      pending={send.pending}
      error={send.error}
      onDo={() => send.run({})}
      onClose={onClose}
    >
      <Draft dossier={dossier} />
    </Frame>
  )
}

export function RejectExtension({ dossier, onClose }: ActProps) {
  const t = useText()
  const library = useReady('send_back')
  const [reason, setReason] = useState('')
  const send = useDossierAct('reject-extension', dossier, onClose)
  return (
    <Frame
      act="reject-extension"
      dossier={dossier}
      pending={send.pending}
      error={send.error}
      disabledReason={reason.trim() ? undefined : t('web.reason_first')}
      onDo={() => send.run({ reason: reason.trim() })}
      onClose={onClose}
    >
      <Draft dossier={dossier} />
      <ReasonField
        label={t('web.reason')}
        value={reason}
        onChange={setReason}
        library={library}
        autoFocus
      />
    </Frame>
  )
}
