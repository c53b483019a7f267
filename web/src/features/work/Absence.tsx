// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import { useOfficers } from '@/api/questions'
import type { AbsenceInput, Load } from '@/api/wire'
import { today } from '@/lib/moment'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { ComboBox } from '@/ui/combobox/ComboBox'
import { DateField } from '@/ui/date-field/DateField'
import { Dialog } from '@/ui/dialog/Dialog'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { TextField } from '@/ui/field/Field'
import { toast } from '@/ui/toast/toast'

export type Away = { id: string; name: string }
type Props = { unit: string; away: Away; officers: Load[]; onClose: () => void }

/** All open tasks of one officer go to another for a time. */
export function Absence({ unit, away, officers, onClose }: Props) {
  const t = useText()
  const appraisers = useOfficers(unit, 'appraiser')
  const [who, setWho] = useState<string | null>(away.id || null)
  const [substitute, setSubstitute] = useState<string | null>(null)
  const [from, setFrom] = useState<string | null>(today())
  const [until, setUntil] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const put = useAct(
    (body: AbsenceInput, headers) => ask(api.POST('/api/desk/absences', { body, headers })),
    {
      stale: [['late'], ['work'], ['officers']],
      onDone: ({ moved }) => {
        toast(t('desk.tasks_moved', { n: moved }))
        onClose()
      },
    },
  )
  const ready = who && substitute && from && until && reason.trim() && who !== substitute
  const known = new Map([
    ...officers.map(one => [one.key, one.name] as const),
    ...(appraisers.data ?? []).map(one => [one.id, one.name] as const),
  ])
  const options = [...known].filter(([id]) => id).map(([id, name]) => ({ id, name }))
  return (
    <Dialog
      title={t('desk.put_in_absence')}
      onClose={onClose}
      foot={
        <Button
          look="primary"
          shortcut="Ctrl+Enter"
          pending={put.pending}
          disabledReason={ready ? undefined : t('desk.absence_incomplete')}
          onPress={() =>
            ready &&
            put.run({
              officer_id: who,
              substitute_id: substitute,
              from,
              until,
              reason: reason.trim(),
            })
          }
        >
          {t('desk.hand_tasks_over')}
        </Button>
      }
    >
      <Refused error={put.error} />
      <ComboBox label={t('desk.who_is_absent')} options={options} value={who} onChange={setWho} />
      <ComboBox
        label={t('desk.substitute')}
        options={options.filter(one => one.id !== who)}
        value={substitute}
        onChange={setSubstitute}
      />
      <div className="row">
        <DateField label={t('web.from')} value={from} onChange={setFrom} />
        <DateField label={t('web.until')} value={until} onChange={setUntil} />
      </div>
      <TextField
        name="reason"
        label={t('web.reason')}
        width="wide"
        value={reason}
        onChange={setReason}
      />
    </Dialog>
  )
}
