// SPDX-License-Identifier: Apache-2.0
import { useAct } from '@/api/act'
import { api, ask, askFor } from '@/api/client'
import type { Enrolled, Officer } from '@/api/wire'
import { DayDialog } from '@/parts/DayDialog'
import { SaveFoot } from '@/parts/SaveFoot'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Dialog } from '@/ui/dialog/Dialog'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Notice } from '@/ui/notice/Notice'

type Props = { officer: Officer; onClose: () => void }

/** A new password, told once; every session of the officer ends. */
export function NewPassword({ officer, onClose }: Props) {
  const t = useText()
  const reset = useAct(
    (id: string, headers) =>
      askFor<Enrolled>(
        api.POST('/api/admin/officers/{officer}/password', {
          params: { path: { officer: id } },
          headers,
        }),
      ),
    { stale: [['admin-officers']] },
  )
  const title = t('admin.new_password_for', { officer: officer.name })
  if (reset.answer)
    return (
      <Dialog
        title={title}
        foot={
          <Button look="primary" onPress={onClose}>
            {t('web.close')}
          </Button>
        }
      >
        <Notice live>
          {t('admin.told_once')} <b>{reset.answer.first_password}</b>
        </Notice>
      </Dialog>
    )
  return (
    <Dialog
      title={title}
      onClose={onClose}
      foot={
        <SaveFoot
          label={t('admin.new_password')}
          onClose={onClose}
          pending={reset.pending}
          onSave={() => reset.run(officer.officer)}
        />
      }
    >
      <Refused error={reset.error} />
      <p>{t('admin.new_password_hint')}</p>
    </Dialog>
  )
}

/** The last day in office; posts end with it, nothing is deleted. */
export function EndService({ officer, onClose }: Props) {
  const t = useText()
  const end = useAct(
    (body: { last_day: string }, headers) =>
      ask(
        api.POST('/api/admin/officers/{officer}/end', {
          params: { path: { officer: officer.officer } },
          body,
          headers,
        }),
      ),
    { onDone: onClose, stale: [['admin-officers'], ['posts']] },
  )
  return (
    <DayDialog
      title={t('admin.end_service_of', { officer: officer.name })}
      label={t('admin.end_service')}
      field="last_day"
      dayLabel={t('admin.last_day_in_office')}
      act={end}
      onClose={onClose}
    >
      <p>{t('admin.end_service_hint')}</p>
    </DayDialog>
  )
}
