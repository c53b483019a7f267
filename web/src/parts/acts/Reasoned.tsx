// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import type { ActName } from '@/api/wire'
import { useText } from '@/text/words'
import { NumberField } from '@/ui/field/Field'
import { Notice } from '@/ui/notice/Notice'
import { ReasonField } from '@/ui/reason-field/ReasonField'
import { type ReadyFor, useReady } from '../ready'
import { type ActProps, useDossierAct } from './act'
import { Frame } from './Frame'

type Plain = Extract<
  ActName,
  'ask-to-withdraw' | 'decline-withdrawal' | 'void-receipt' | 'reprint' | 'end-internal'
>
const ready: Record<Plain, ReadyFor> = {
  'ask-to-withdraw': 'stop',
  'decline-withdrawal': 'stop',
  'void-receipt': 'correct',
  reprint: 'correct',
  'end-internal': 'stop',
}

/** Acts that need a reason and nothing else. */
export function Reasoned({ act, dossier, onClose }: ActProps & { act: Plain }) {
  const t = useText()
  const library = useReady(ready[act])
  const [reason, setReason] = useState('')
  const send = useDossierAct(act, dossier, onClose)
  return (
    <Frame
      act={act}
      dossier={dossier}
      pending={send.pending}
      error={send.error}
      danger={act === 'void-receipt' || act === 'end-internal'}
      disabledReason={reason.trim() ? undefined : t('web.reason_first')}
      onDo={() => send.run({ reason: reason.trim() })}
      onClose={onClose}
    >
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

/** Back to the very person who did the step before, with the reason he reads. */
export function SendBack({ dossier, task, onClose }: ActProps) {
  const t = useText()
  const library = useReady('send_back')
  const [reason, setReason] = useState('')
  const send = useDossierAct('send-back', dossier, onClose)
  const before = [...dossier.steps].reverse().find(step => step.state === 'done' && step.by)
  return (
    <Frame
      act="send-back"
      dossier={dossier}
      pending={send.pending}
      error={send.error}
      disabledReason={reason.trim() ? undefined : t('web.reason_first')}
      onDo={() => send.run({ task_id: task?.task_id ?? '', reason: reason.trim() })}
      onClose={onClose}
    >
      {before && (
        <Notice>{t('desk.goes_back_to', { officer: before.by, step: before.name })}</Notice>
      )}
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

/** Form 05 at the applicant's request; what he paid may go back. */
export function Stop({ dossier, onClose }: ActProps) {
  const t = useText()
  const library = useReady('stop')
  const [reason, setReason] = useState('')
  const [refund, setRefund] = useState(0)
  const send = useDossierAct('stop', dossier, onClose)
  return (
    <Frame
      act="stop"
      danger
      dossier={dossier}
      pending={send.pending}
      error={send.error}
      disabledReason={reason.trim() ? undefined : t('web.reason_first')}
      onDo={() => send.run({ reason: reason.trim(), refund })}
      onClose={onClose}
    >
      <ReasonField
        label={t('web.reason')}
        value={reason}
        onChange={setReason}
        library={library}
        autoFocus
      />
      {dossier.fees.length > 0 && (
        <NumberField
          label={t('desk.refund')}
          max={dossier.fees.reduce((sum, fee) => sum + fee.amount, 0)}
          value={refund}
          onChange={setRefund}
        />
      )}
    </Frame>
  )
}
