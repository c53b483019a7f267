// SPDX-License-Identifier: Apache-2.0
import { wordsOf } from '@/api/problem'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Dialog } from '@/ui/dialog/Dialog'

type Props = { error: unknown; onAnyway: () => void; onClose: () => void; pending: boolean }

/** The same person has the same procedure open: seen and decided by a human. */
export function SameOpen({ error, onAnyway, onClose, pending }: Props) {
  const t = useText()
  return (
    <Dialog
      role="alertdialog"
      title={t('desk.same_open')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('desk.do_not_receive')}</Button>
          <Button look="primary" shortcut="F9" onPress={onAnyway} pending={pending}>
            {t('desk.receive_anyway')}
          </Button>
        </>
      }
    >
      <p>{wordsOf(error)}</p>
    </Dialog>
  )
}
