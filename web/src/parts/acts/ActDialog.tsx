// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react'
import { useDossier } from '@/api/questions'
import { useSession } from '@/api/session'
import type { ActName } from '@/api/wire'
import { Dialog } from '@/ui/dialog/Dialog'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Assign } from './Assign'
import { type ActProps, actName, taskFor } from './act'
import { Complete } from './Complete'
import { AskConsultation } from './Consultation'
import { Correct } from './Correct'
import { DraftExtension, RejectExtension, SignExtension } from './Extension'
import { Reasoned, SendBack, Stop } from './Reasoned'
import { ReturnResult } from './ReturnResult'
import { AddFiles, AskSupplement, TakeSupplement } from './Supplement'

/** Acts that ask something before they are sent; claim is sent as it is, a consultation's own stand
 * beside it. */
export type AskingAct =
  | Exclude<
      ActName,
      'claim' | 'answer-consultation' | 'assign-consultation' | 'withdraw-consultation'
    >
  | 'draft-apology'

const dialogs: Record<AskingAct, (props: ActProps) => ReactNode> = {
  assign: props => <Assign {...props} />,
  complete: props => <Complete {...props} />,
  'send-back': props => <SendBack {...props} />,
  'ask-consultation': props => <AskConsultation {...props} />,
  'ask-supplement': props => <AskSupplement {...props} />,
  'take-supplement': props => <TakeSupplement {...props} />,
  'ask-to-withdraw': props => <Reasoned {...props} act="ask-to-withdraw" />,
  'decline-withdrawal': props => <Reasoned {...props} act="decline-withdrawal" />,
  'draft-extension': props => <DraftExtension {...props} kind="extension" />,
  'draft-apology': props => <DraftExtension {...props} kind="apology" />,
  'sign-extension': props => <SignExtension {...props} />,
  'reject-extension': props => <RejectExtension {...props} />,
  stop: props => <Stop {...props} />,
  'return-result': props => <ReturnResult {...props} />,
  correct: props => <Correct {...props} />,
  'add-files': props => <AddFiles {...props} />,
  'void-receipt': props => <Reasoned {...props} act="void-receipt" />,
  reprint: props => <Reasoned {...props} act="reprint" />,
  'end-internal': props => <Reasoned {...props} act="end-internal" />,
}

type Props = { act: AskingAct; code: string; taskId?: string; onClose: () => void }

/** An act on a dossier from anywhere: fetches it as it is now, then asks what the act needs. */
export function ActDialog({ act, code, taskId, onClose }: Props) {
  const { officer } = useSession()
  const asked = useDossier(code)
  const dossier = asked.data
  if (!dossier)
    return (
      <Dialog title={`${actName(act)} · ${code}`} onClose={onClose}>
        <Refused error={asked.error} />
      </Dialog>
    )
  const task = dossier.tasks.find(one => one.task_id === taskId) ?? taskFor(dossier, officer.id)
  return dialogs[act]({ dossier, task, onClose })
}
