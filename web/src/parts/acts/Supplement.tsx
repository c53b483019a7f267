// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import type { PaperInput } from '@/api/wire'
import { paperWords } from '@/text/papers'
import { useText } from '@/text/words'
import { Checkbox } from '@/ui/choice/Choice'
import { TextArea, TextField } from '@/ui/field/Field'
import { FileDrop } from '@/ui/file-drop/FileDrop'
import { Notice } from '@/ui/notice/Notice'
import { ReasonField } from '@/ui/reason-field/ReasonField'
import { AnswerTime } from '../AnswerTime'
import { answerTimeOf, answerTimeText } from '../answer_time'
import { AskedPapers, kNoPaper, named } from '../Papers'
import { useReady } from '../ready'
import { UploadList } from '../UploadList'
import { photographOf, useUploads } from '../uploads'
import { type ActProps, useDossierAct } from './act'
import { Frame } from './Frame'

const kLateAfter = 3 * 24 * 3_600_000

/** Asks the applicant to complete the dossier: once, so completely. */
export function AskSupplement({ dossier, onClose }: ActProps) {
  const t = useText()
  const library = useReady('supplement')
  const [papers, setPapers] = useState<PaperInput[]>([kNoPaper])
  const [reason, setReason] = useState('')
  const [late, setLate] = useState('')
  const [within, setWithin] = useState(() => answerTimeOf(dossier.answer_within))
  const send = useDossierAct('ask-supplement', dossier, onClose)
  // Three working days are never fewer than three days: the server decides, we only offer the field.
  const mayBeLate = Date.now() - Date.parse(dossier.received_at) > kLateAfter
  return (
    <Frame
      act="ask-supplement"
      wide
      dossier={dossier}
      pending={send.pending}
      error={send.error}
      disabledReason={reason.trim() ? undefined : t('web.reason_first')}
      onDo={() =>
        send.run({
          papers: named(papers),
          reason: reason.trim(),
          late_reason: late.trim() || null,
          answer_within: answerTimeText(within),
        })
      }
      onClose={onClose}
    >
      <Notice>{t('desk.supplement_once')}</Notice>
      <AskedPapers papers={papers} onChange={setPapers} />
      <ReasonField
        label={t('web.reason')}
        value={reason}
        onChange={setReason}
        library={library}
        autoFocus
      />
      <AnswerTime
        label={t('desk.answer_within')}
        hint={t('desk.answer_within_hint')}
        value={within}
        onChange={setWithin}
      />
      {mayBeLate && (
        <TextField
          name="late_reason"
          label={t('desk.late_reason')}
          hint={t('desk.late_reason_hint')}
          width="wide"
          value={late}
          onChange={setLate}
        />
      )}
    </Frame>
  )
}

/** The applicant brought what was asked for: the term begins anew. */
export function TakeSupplement({ dossier, onClose }: ActProps) {
  const t = useText()
  const asked = dossier.supplement?.papers ?? []
  const [given, setGiven] = useState(() => asked.map(() => false))
  const [note, setNote] = useState('')
  const uploads = useUploads()
  const send = useDossierAct('take-supplement', dossier, onClose)
  const papers = asked
    .filter((_, at) => given[at])
    .map(({ files: _, code, ...paper }, at) => ({
      ...paper,
      code: code || null,
      file_ids: at === 0 ? uploads.ids : [],
    }))
  const why = uploads.going
    ? t('web.uploading')
    : asked.length > 0 && papers.length === 0
      ? t('desk.tick_papers_first')
      : undefined
  return (
    <Frame
      act="take-supplement"
      wide
      dossier={dossier}
      pending={send.pending}
      error={send.error}
      disabledReason={why}
      onDo={() => send.run({ papers, note: note.trim() || null })}
      onClose={onClose}
    >
      {dossier.supplement && <p>{dossier.supplement.reason}</p>}
      {asked.map((paper, at) => (
        <Checkbox
          key={paper.name}
          checked={given[at] ?? false}
          onChange={on => setGiven(now => now.map((was, index) => (index === at ? on : was)))}
        >
          {paper.name} ({paperWords(paper)})
        </Checkbox>
      ))}
      <FileDrop
        paste
        camera={photographOf(t('desk.act.take-supplement'))}
        onFiles={files => uploads.add(files)}
      />
      <UploadList uploads={uploads.uploads} onRemove={uploads.remove} />
      <TextArea label={t('web.note')} width="wide" rows={2} value={note} onChange={setNote} />
    </Frame>
  )
}

/** Files that came later, put to the paper they show. */
export function AddFiles({ dossier, onClose }: ActProps) {
  const t = useText()
  const uploads = useUploads()
  const [paper, setPaper] = useState(dossier.papers[0]?.code ?? '')
  const send = useDossierAct('add-files', dossier, onClose)
  return (
    <Frame
      act="add-files"
      dossier={dossier}
      pending={send.pending}
      error={send.error}
      disabledReason={
        uploads.going ? t('web.uploading') : uploads.ids.length ? undefined : t('desk.files_first')
      }
      onDo={() => send.run({ paper_code: paper || null, file_ids: uploads.ids })}
      onClose={onClose}
    >
      <label className="field wide">
        <span className="label">{t('web.paper')}</span>
        <select className="control" value={paper} onChange={event => setPaper(event.target.value)}>
          {dossier.papers.map(one => (
            <option key={one.code} value={one.code}>
              {one.name}
            </option>
          ))}
          <option value="">{t('desk.no_paper')}</option>
        </select>
      </label>
      <FileDrop
        paste
        camera={photographOf(dossier.papers.find(one => one.code === paper)?.name)}
        onFiles={files => uploads.add(files)}
      />
      <UploadList uploads={uploads.uploads} onRemove={uploads.remove} />
    </Frame>
  )
}
