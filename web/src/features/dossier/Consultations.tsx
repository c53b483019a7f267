// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import type { Consultation, DossierView } from '@/api/wire'
import { drawn } from '@/lib/addresses'
import { dayTime } from '@/lib/moment'
import {
  AnswerConsultation,
  AssignConsultation,
  WithdrawConsultation,
} from '@/parts/acts/Consultation'
import { name, useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Due } from '@/ui/due/Due'
import { Tag } from '@/ui/status-tag/StatusTag'

type Asked = { number: number; act: 'answer' | 'assign' | 'withdraw' }
const dialogs = {
  answer: AnswerConsultation,
  assign: AssignConsultation,
  withdraw: WithdrawConsultation,
}

/** Opinions asked of other agencies: what, until when, and what came back. */
export function Consultations({ dossier }: { dossier: DossierView }) {
  const t = useText()
  const [asked, setAsked] = useState<Asked | null>(null)
  if (dossier.consultations.length === 0) return null
  const found = dossier.consultations.find(one => one.number === asked?.number)
  const Dialog = asked && dialogs[asked.act]
  return (
    <section className="card stack" aria-label={t('desk.consultations')}>
      <h2>{t('desk.consultations')}</h2>
      <ol className="plain-list stack">
        {dossier.consultations.map(one => (
          <li key={one.number}>
            <One one={one} />
            <div className="row">
              {one.mine && (
                <Button
                  look="primary"
                  onPress={() => setAsked({ number: one.number, act: 'answer' })}
                >
                  {t('desk.act.answer-consultation')}
                </Button>
              )}
              {one.may_assign && (
                <Button onPress={() => setAsked({ number: one.number, act: 'assign' })}>
                  {t('desk.act.assign-consultation')}
                </Button>
              )}
              {one.may_withdraw && (
                <Button
                  look="quiet"
                  onPress={() => setAsked({ number: one.number, act: 'withdraw' })}
                >
                  {t('desk.act.withdraw-consultation')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ol>
      {Dialog && found && (
        <Dialog dossier={dossier} consultation={found} onClose={() => setAsked(null)} />
      )}
    </section>
  )
}

function One({ one }: { one: Consultation }) {
  const t = useText()
  const files = [...one.files, ...one.answer_files]
  return (
    <>
      <b>{one.subject}</b> · {one.agency_name}{' '}
      <Tag tone={one.is_late ? 'bad' : one.state === 'answered' ? 'good' : 'wait'}>
        {one.is_late ? t('desk.consultation_late') : name('desk.consultation_state', one.state)}
      </Tag>
      <div>{one.content}</div>
      <div className="soft">
        {t('desk.consultation_asked', {
          by: one.asked_by,
          agency: one.asker_name,
          at: dayTime(one.asked_at),
        })}
        {one.assignee_name && ` · ${t('desk.consultation_held', { by: one.assignee_name })}`}
      </div>
      <div>
        {t('desk.consultation_due')}: <Due due={one.due_at} done={one.state !== 'open'} />
      </div>
      {one.late_at && (
        <div className="soft">{t('desk.consultation_told', { at: dayTime(one.late_at) })}</div>
      )}
      {one.answered_at && (
        <div>
          {t('desk.consultation_answer', { by: one.answered_by, at: dayTime(one.answered_at) })}{' '}
          {one.document_no && <b>{one.document_no}</b>}: {one.answer}
        </div>
      )}
      {one.reason && <div className="soft">{one.reason}</div>}
      {files.map(file => (
        <a key={file.file_id} href={drawn.file(file.file_id)}>
          {file.name}
        </a>
      ))}
    </>
  )
}
