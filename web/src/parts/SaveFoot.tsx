// SPDX-License-Identifier: Apache-2.0
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'

type Props = {
  onSave: () => void
  onClose: () => void
  pending: boolean
  disabledReason?: string | undefined
  label?: string
}

/** Cancel and save, the same way under every dialog. */
export function SaveFoot({ onSave, onClose, pending, disabledReason, label }: Props) {
  const t = useText()
  return (
    <>
      <Button onPress={onClose}>{t('web.cancel')}</Button>
      <Button
        look="primary"
        shortcut="Ctrl+Enter"
        pending={pending}
        disabledReason={disabledReason}
        onPress={onSave}
      >
        {label ?? t('web.save')}
      </Button>
    </>
  )
}
