// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ask } from '@/api/client'
import { useOfficers } from '@/api/questions'
import type { Consultation, DossierView } from '@/api/wire'
import { addDays, dayTime, today } from '@/lib/moment'
import { useText } from '@/text/words'
import { ComboBox } from '@/ui/combobox/ComboBox'
import { DateField } from '@/ui/date-field/DateField'
import { TextArea, TextField } from '@/ui/field/Field'
import { FileDrop } from '@/ui/file-drop/FileDrop'
import { Notice } from '@/ui/notice/Notice'
import { UploadList } from '../UploadList'
import { photographOf, useUploads } from '../uploads'
import { type ActProps, useDossierAct } from './act'
import { Frame } from './Frame'

const kDays = 3
const kClosing = '17:00'

/** Asks another agency for an opinion by a day; the dossier's own clock goes on. */
export function AskConsultation({ dossier, task, onClose }: ActProps) {
  const t = useText()
  const agencies = useQuery({
    queryKey: ['askable-agencies'],
    queryFn: () => ask(api.GET('/api/desk/askable-agencies')),
  })
  const uploads = useUploads()
  const [agency, setAgency] = useState<string | null>(null)
  const [subject, setSubject] = useState('')
  const [content, setContent] = useState('')
  const [due, setDue] = useState<string | null>(() => addDays(today(), kDays))
  const send = useDossierAct('ask-consultation', dossier, onClose)
  const why = uploads.going
    ? t('web.uploading')
    : !agency
      ? t('desk.agency_first')
      : !subject.trim() || !content.trim()
        ? t('desk.content_first')
        : !due
          ? t('desk.extension.day_first')
          : undefined
  return (
    <Frame
      act="ask-consultation"
      wide
      dossier={dossier}
      pending={send.pending}
      error={send.error}
      disabledReason={why}
      onDo={() =>
        send.run({
          task_id: task?.task_id ?? '',
          agency_id: agency ?? '',
          subject: subject.trim(),
          content: content.trim(),
          due_at: `${due}T${kClosing}:00+07:00`,
          file_ids: uploads.ids,
        })
      }
      onClose={onClose}
    >
      <Notice>{t('desk.consultation_clock')}</Notice>
      <ComboBox
        label={t('desk.asked_agency')}
        name="agency_id"
        value={agency}
        onChange={setAgency}
        options={agencies.data?.items ?? []}
      />
      <TextField
        name="subject"
        label={t('desk.consultation_subject')}
        width="wide"
        value={subject}
        onChange={setSubject}
      />
      <TextArea
        label={t('desk.consultation_content')}
        width="wide"
        rows={4}
        value={content}
        onChange={setContent}
      />
      <DateField label={t('desk.consultation_due')} value={due} onChange={setDue} />
      <FileDrop
        paste
        camera={photographOf(task?.step_name)}
        onFiles={files => uploads.add(files)}
      />
      <UploadList uploads={uploads.uploads} onRemove={uploads.remove} />
    </Frame>
  )
}

type Props = { dossier: DossierView; consultation: Consultation; onClose: () => void }

/** Gives the opinion; a late one, too. */
export function AnswerConsultation({ dossier, consultation, onClose }: Props) {
  const t = useText()
  const uploads = useUploads()
  const [content, setContent] = useState('')
  const [number, setNumber] = useState('')
  const send = useDossierAct('answer-consultation', dossier, onClose)
  return (
    <Frame
      act="answer-consultation"
      wide
      dossier={dossier}
      pending={send.pending}
      error={send.error}
      disabledReason={
        uploads.going ? t('web.uploading') : content.trim() ? undefined : t('desk.content_first')
      }
      onDo={() =>
        send.run({
          number: consultation.number,
          content: content.trim(),
          document_no: number.trim() || null,
          file_ids: uploads.ids,
        })
      }
      onClose={onClose}
    >
      <Notice tone={consultation.is_late ? 'bad' : undefined}>
        <b>{consultation.subject}</b> · {t('web.due_at')} {dayTime(consultation.due_at)}
        <div>{consultation.content}</div>
      </Notice>
      <TextArea
        label={t('desk.consultation_opinion')}
        width="wide"
        rows={5}
        value={content}
        onChange={setContent}
      />
      <TextField
        name="document_no"
        label={t('desk.document_number')}
        value={number}
        onChange={setNumber}
      />
      <FileDrop
        paste
        camera={photographOf(consultation.subject)}
        onFiles={files => uploads.add(files)}
      />
      <UploadList uploads={uploads.uploads} onRemove={uploads.remove} />
    </Frame>
  )
}

export function AssignConsultation({ dossier, consultation, onClose }: Props) {
  const t = useText()
  const officers = useOfficers(consultation.unit_id, 'appraiser')
  const [officer, setOfficer] = useState<string | null>(null)
  const send = useDossierAct('assign-consultation', dossier, onClose)
  return (
    <Frame
      act="assign-consultation"
      dossier={dossier}
      pending={send.pending}
      error={send.error}
      disabledReason={officer ? undefined : t('desk.officer_first')}
      onDo={() => send.run({ number: consultation.number, officer_id: officer ?? '' })}
      onClose={onClose}
    >
      <Notice>{consultation.subject}</Notice>
      <ComboBox
        label={t('desk.officer')}
        value={officer}
        onChange={setOfficer}
        options={officers.data ?? []}
      />
    </Frame>
  )
}

export function WithdrawConsultation({ dossier, consultation, onClose }: Props) {
  const t = useText()
  const [reason, setReason] = useState('')
  const send = useDossierAct('withdraw-consultation', dossier, onClose)
  return (
    <Frame
      act="withdraw-consultation"
      dossier={dossier}
      pending={send.pending}
      error={send.error}
      disabledReason={reason.trim() ? undefined : t('web.reason_first')}
      onDo={() => send.run({ number: consultation.number, reason: reason.trim() })}
      onClose={onClose}
    >
      <Notice>
        {consultation.subject} · {consultation.agency_name}
      </Notice>
      <TextArea label={t('web.reason')} width="wide" rows={2} value={reason} onChange={setReason} />
    </Frame>
  )
}
