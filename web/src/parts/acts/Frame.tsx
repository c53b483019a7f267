// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react'
import type { ActName, DossierView } from '@/api/wire'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Dialog } from '@/ui/dialog/Dialog'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { actName } from './act'

type Props = {
  act: ActName | 'draft-apology'
  dossier: DossierView
  pending: boolean
  error: unknown
  disabledReason?: string | undefined
  danger?: boolean
  wide?: boolean
  onDo: () => void
  onClose: () => void
  children: ReactNode
}

/** The dialog every act shares: title, refusal, fields, one button (Ctrl+Enter). */
export function Frame(props: Props) {
  const t = useText()
  return (
    <Dialog
      wide={props.wide}
      title={`${actName(props.act)} · ${props.dossier.code}`}
      onClose={props.onClose}
      foot={
        <>
          <Button onPress={props.onClose}>{t('web.cancel')}</Button>
          <Button
            look={props.danger ? 'danger' : 'primary'}
            shortcut="Ctrl+Enter"
            pending={props.pending}
            disabledReason={props.disabledReason}
            onPress={props.onDo}
          >
            {actName(props.act)}
          </Button>
        </>
      }
    >
      <p className="soft">
        {props.dossier.procedure_name} · {props.dossier.applicant.name}
      </p>
      <Refused error={props.error} />
      {props.children}
    </Dialog>
  )
}
