// SPDX-License-Identifier: Apache-2.0
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import { DayDialog, soonestEnd } from '@/parts/DayDialog'
import { useText } from '@/text/words'
import { kStale } from './wire'

type Props = {
  code: string
  version: { version: number; in_force_from: string }
  onClose: () => void
}

/** From a day on it decides nothing new; dossiers received before keep it. */
export function Retire({ code, version, onClose }: Props) {
  const t = useText()
  const retire = useAct(
    (body: { from: string }, headers) =>
      ask(
        api.POST('/api/admin/decision-models/{code}/versions/{version}/retire', {
          params: { path: { code, version: version.version } },
          body,
          headers,
        }),
      ),
    { stale: kStale, onDone: onClose },
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
      <p>{t('admin.rules_retire_words')}</p>
    </DayDialog>
  )
}
