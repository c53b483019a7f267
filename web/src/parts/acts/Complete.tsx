// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { useOfficers } from '@/api/questions'
import type { Proposal } from '@/api/wire'
import { today } from '@/lib/moment'
import { useText } from '@/text/words'
import { Radios } from '@/ui/choice/Choice'
import { ComboBox } from '@/ui/combobox/ComboBox'
import { DateField } from '@/ui/date-field/DateField'
import { Select, TextArea, TextField } from '@/ui/field/Field'
import { FileDrop } from '@/ui/file-drop/FileDrop'
import { ReasonField } from '@/ui/reason-field/ReasonField'
import { useReady } from '../ready'
import { UploadList } from '../UploadList'
import { photographOf, useUploads } from '../uploads'
import { type ActProps, useDossierAct } from './act'
import { Frame } from './Frame'
import { TaskFields, useTaskForm } from './TaskFields'

const decides = new Set(['appraise', 'decide'])

/** Finishes a step: what is proposed or decided, for whom it goes on, number and date when issued. */
export function Complete({ dossier, task, onClose }: ActProps) {
  const t = useText()
  const library = useReady('resolve')
  const uploads = useUploads()
  const isIssue = task?.act === 'number'
  const isAssign = task?.act === 'assign'
  // The head who assigns chooses the appraiser; others may leave the next step to whoever is free.
  const officers = useOfficers(isAssign ? (task?.unit_id ?? '') : '', 'appraiser')
  const outcomes = task?.outcomes ?? []
  const [outcome, setOutcome] = useState(outcomes[0]?.value ?? '')
  const [proposal, setProposal] = useState<Proposal>('grant')
  const [ground, setGround] = useState('')
  const [note, setNote] = useState('')
  const [next, setNext] = useState<string | null>(null)
  const [number, setNumber] = useState('')
  const [signedOn, setSignedOn] = useState<string | null>(today())
  const form = useTaskForm(dossier.code, task)
  const send = useDossierAct('complete', dossier, onClose)

  const proposes = decides.has(task?.act ?? '')
  const refusing = proposes && proposal === 'refuse'
  const why = uploads.going
    ? t('web.uploading')
    : refusing && !ground.trim()
      ? t('desk.ground_first')
      : undefined
  const run = () =>
    send.run({
      task_id: task?.task_id ?? '',
      note: note.trim() || null,
      file_ids: uploads.ids,
      outcome: outcome || null,
      proposal: proposes ? proposal : null,
      ground: refusing ? ground.trim() : null,
      next_officer_id: next,
      document: isIssue ? { number: number.trim() || null, signed_on: signedOn, kind: null } : null,
      answers: form.answers,
    })
  return (
    <Frame
      act="complete"
      wide
      dossier={dossier}
      pending={send.pending}
      error={send.error}
      disabledReason={why}
      onDo={run}
      onClose={onClose}
    >
      <b>{task?.step_name}</b>
      {outcomes.length > 0 && (
        <Select
          label={t('desk.outcome_of_step')}
          value={outcome}
          onChange={setOutcome}
          options={outcomes.map(one => ({ value: one.value, label: one.name }))}
        />
      )}
      <TaskFields form={form} error={send.error} />
      {proposes && (
        <Radios
          legend={t('desk.proposal')}
          value={proposal}
          onChange={setProposal}
          options={[
            { value: 'grant', label: t('desk.proposal.grant') },
            { value: 'refuse', label: t('desk.proposal.refuse') },
          ]}
        />
      )}
      {refusing && (
        <ReasonField
          label={t('desk.ground')}
          value={ground}
          onChange={setGround}
          library={library}
          autoFocus
        />
      )}
      {isIssue && (
        <div className="row">
          <TextField
            name="number"
            label={t('desk.document_number')}
            hint={t('desk.document_number_hint')}
            value={number}
            onChange={setNumber}
            autoFocus
          />
          <DateField label={t('desk.signed_on')} value={signedOn} onChange={setSignedOn} />
        </div>
      )}
      {isAssign && (
        <ComboBox
          label={t('desk.assign_to')}
          value={next}
          onChange={setNext}
          options={officers.data ?? []}
        />
      )}
      <TextArea label={t('web.note')} width="wide" rows={2} value={note} onChange={setNote} />
      <FileDrop
        paste
        camera={photographOf(task?.step_name)}
        onFiles={files => uploads.add(files)}
      />
      <UploadList uploads={uploads.uploads} onRemove={uploads.remove} />
    </Frame>
  )
}
