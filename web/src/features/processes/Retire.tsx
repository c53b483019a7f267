// SPDX-License-Identifier: Apache-2.0
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import type { ProcessVersion } from '@/api/wire'
import { DayDialog, soonestEnd } from '@/parts/DayDialog'
import { useText } from '@/text/words'
import { toast } from '@/ui/toast/toast'
import { kStale } from './wire'

type Props = { code: string; version: ProcessVersion; onClose: () => void }

/** From a day on no dossier begins on this version; those that run stay on it. */
export function Retire({ code, version, onClose }: Props) {
  const t = useText()
  const retire = useAct(
    (body: { from: string }, headers) =>
      ask(
        api.POST('/api/admin/processes/{code}/versions/{version}/retire', {
          params: { path: { code, version: version.version } },
          body,
          headers,
        }),
      ),
    {
      stale: kStale,
      onDone: () => {
        toast(t('modeller.retired', { version: version.version }))
        onClose()
      },
    },
  )
  return (
    <DayDialog
      title={t('modeller.retire_version', { version: version.version })}
      label={t('modeller.retire')}
      field="from"
      dayLabel={t('modeller.retire_from')}
      day={soonestEnd(version)}
      act={retire}
      onClose={onClose}
    >
      <p>{t('modeller.retire_words')}</p>
    </DayDialog>
  )
}
