// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { useOfficers, useReasons } from '@/api/questions'
import { useText } from '@/text/words'
import { ComboBox } from '@/ui/combobox/ComboBox'
import { ReasonField } from '@/ui/reason-field/ReasonField'
import { type ActProps, useDossierAct } from './act'
import { Frame } from './Frame'

/** Gives an open task to an officer; taking it from somebody needs a reason. */
export function Assign({ dossier, task, onClose, again }: ActProps & { again: boolean }) {
  const t = useText()
  const act = again ? 'reassign' : 'assign'
  const officers = useOfficers(task?.unit_id ?? '', task?.role)
  const library = useReasons('reassign')
  const [officer, setOfficer] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const assign = useDossierAct('assign', dossier, onClose)
  const reassign = useDossierAct('reassign', dossier, onClose)
  const why = !officer
    ? t('desk.officer_first')
    : again && !reason.trim()
      ? t('web.reason_first')
      : undefined
  const run = () => {
    const words = { task_id: task?.task_id ?? '', officer_id: officer ?? '' }
    if (again) reassign.run({ ...words, reason: reason.trim() })
    else assign.run(words)
  }
  return (
    <Frame
      act={act}
      dossier={dossier}
      pending={assign.pending || reassign.pending}
      error={assign.error ?? reassign.error}
      disabledReason={why}
      onDo={run}
      onClose={onClose}
    >
      <ComboBox
        label={t('desk.officer')}
        value={officer}
        onChange={setOfficer}
        options={(officers.data ?? []).map(one => ({
          id: one.id,
          name: one.name,
          note: t('desk.n_open', { n: one.open_tasks }),
        }))}
      />
      {again && (
        <ReasonField
          label={t('web.reason')}
          value={reason}
          onChange={setReason}
          library={library.data ?? []}
        />
      )}
    </Frame>
  )
}
