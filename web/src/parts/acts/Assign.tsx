// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { useOfficers } from '@/api/questions'
import { useText } from '@/text/words'
import { ComboBox } from '@/ui/combobox/ComboBox'
import { Notice } from '@/ui/notice/Notice'
import { ReasonField } from '@/ui/reason-field/ReasonField'
import { useReady } from '../ready'
import { type ActProps, useDossierAct } from './act'
import { Frame } from './Frame'

/** Gives an open task to an officer; taking it from somebody needs a reason. */
export function Assign({ dossier, task, onClose }: ActProps) {
  const t = useText()
  const officers = useOfficers(task?.unit_id ?? '', task?.role ?? '')
  const library = useReady('send_back')
  const [officer, setOfficer] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const assign = useDossierAct('assign', dossier, onClose)
  const held = !!task?.assignee_id
  const why = !officer
    ? t('desk.officer_first')
    : held && !reason.trim()
      ? t('web.reason_first')
      : undefined
  return (
    <Frame
      act="assign"
      dossier={dossier}
      pending={assign.pending}
      error={assign.error}
      disabledReason={why}
      onDo={() =>
        assign.run({
          task_id: task?.task_id ?? '',
          officer_id: officer ?? '',
          reason: reason.trim() || null,
        })
      }
      onClose={onClose}
    >
      {task && (
        <Notice>
          {held
            ? t('desk.held_by', { step: task.step_name, officer: task.assignee_name })
            : task.step_name}
        </Notice>
      )}
      <ComboBox
        label={t('desk.officer')}
        value={officer}
        onChange={setOfficer}
        options={(officers.data ?? []).filter(one => one.id !== task?.assignee_id)}
      />
      {held && (
        <ReasonField
          label={t('web.reason')}
          value={reason}
          onChange={setReason}
          library={library}
        />
      )}
    </Frame>
  )
}
