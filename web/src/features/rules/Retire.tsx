// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import type { AsksModel } from '@/api/wire'
import { DayDialog, soonestEnd } from '@/parts/DayDialog'
import { useText } from '@/text/words'
import { Checkbox } from '@/ui/choice/Choice'
import { kStale } from './wire'

type Props = {
  code: string
  version: { version: number; in_force_from: string }
  /** Offers and processes that ask it. */
  usedBy: AsksModel[]
  onClose: () => void
}

/** From a day on it decides nothing new; dossiers received before keep it. */
export function Retire({ code, version, usedBy, onClose }: Props) {
  const t = useText()
  const [seen, setSeen] = useState(false)
  const retire = useAct(
    (body: { from: string; despite_users: boolean }, headers) =>
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
      act={{ ...retire, run: ({ from }) => retire.run({ from, despite_users: seen }) }}
      onClose={onClose}
    >
      <p>{t('admin.rules_retire_words')}</p>
      {usedBy.length > 0 && (
        <>
          <p>{t('admin.rules_used_by')}</p>
          <ul>
            {usedBy.map(one => (
              <li key={`${one.as} ${one.code} ${one.step}`}>
                {t(`admin.rules_asks.${one.as}`, {
                  code: one.code,
                  name: one.name,
                  step: one.step,
                })}
              </li>
            ))}
          </ul>
          <Checkbox checked={seen} onChange={setSeen}>
            {t('admin.rules_retire_despite')}
          </Checkbox>
        </>
      )}
    </DayDialog>
  )
}
