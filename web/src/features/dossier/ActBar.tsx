// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { useSession } from '@/api/session'
import type { DossierView } from '@/api/wire'
import { ActDialog, type AskingAct } from '@/parts/acts/ActDialog'
import { actName, taskFor, useDossierAct, whyNot } from '@/parts/acts/act'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Refused } from '@/ui/error-summary/ErrorSummary'

const first: AskingAct[] = ['complete', 'send-back', 'ask-supplement', 'return-result']
const rest: AskingAct[] = [
  'assign',
  'take-supplement',
  'ask-consultation',
  'add-files',
  'sign-extension',
  'reject-extension',
  'draft-extension',
  'draft-apology',
  'correct',
  'ask-to-withdraw',
  'stop',
  'decline-withdrawal',
  'void-receipt',
  'reprint',
  'end-internal',
]
/** Acts of work inside an agency, which has no applicant and no papers handed in. */
const inside: AskingAct[] = ['complete', 'send-back', 'assign', 'add-files', 'end-internal']
const keys: Partial<Record<AskingAct, string>> = {
  complete: 'F9',
  'send-back': 'F8',
  'ask-supplement': 'F7',
  'return-result': 'F10',
}

/** Every act in one row; what is not possible now says why. */
export function ActBar({ dossier }: { dossier: DossierView }) {
  const t = useText()
  const { officer } = useSession()
  const [act, setAct] = useState<AskingAct | null>(null)
  const [all, setAll] = useState(false)
  const task = taskFor(dossier, officer.id)
  const claim = useDossierAct('claim', dossier, () => {})
  // Acts that are possible now come first; the rest wait behind one button.
  const onlyWhen: Partial<Record<AskingAct, boolean>> = {
    'decline-withdrawal': dossier.status === 'withdrawal_asked',
    'sign-extension': dossier.extension_draft !== null,
    'reject-extension': dossier.extension_draft !== null,
    'draft-extension': dossier.extension_draft === null,
    'draft-apology': dossier.extension_draft === null,
  }
  const isInside = dossier.channel === 'internal'
  const belongs = (name: AskingAct) => (isInside ? inside.includes(name) : name !== 'end-internal')
  const shown = rest.filter(name => belongs(name) && (onlyWhen[name] ?? true))
  const open = shown.filter(name => !whyNot(dossier, name))
  const closed = shown.filter(name => whyNot(dossier, name))
  const button = (name: AskingAct) => (
    <Button
      key={name}
      look={name === 'complete' && !whyNot(dossier, name) ? 'primary' : 'secondary'}
      shortcut={keys[name]}
      disabledReason={whyNot(dossier, name)}
      onPress={() => setAct(name)}
    >
      {actName(name)}
    </Button>
  )
  return (
    <>
      <div className="act-bar" role="toolbar" aria-label={t('desk.acts')}>
        {task?.mine && !task.assignee_id && (
          <Button
            look="primary"
            shortcut="F6"
            pending={claim.pending}
            onPress={() => claim.run({ task_id: task.task_id })}
          >
            {actName('claim')}
          </Button>
        )}
        {first.filter(belongs).map(button)}
        {open.map(button)}
        {closed.length > 0 && (
          <Button look="quiet" aria-expanded={all} onPress={() => setAll(!all)}>
            {t(all ? 'desk.less' : 'desk.other_acts')}
          </Button>
        )}
        {all && closed.map(button)}
      </div>
      <Refused error={claim.error} />
      {act && <ActDialog act={act} code={dossier.code} onClose={() => setAct(null)} />}
    </>
  )
}
