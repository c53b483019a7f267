// SPDX-License-Identifier: Apache-2.0
import { parseDate } from '@internationalized/date'
import { useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import { fieldOf, wordsOf } from '@/api/problem'
import { today } from '@/lib/moment'
import { SaveFoot } from '@/parts/SaveFoot'
import { useText } from '@/text/words'
import { DateField } from '@/ui/date-field/DateField'
import { Dialog } from '@/ui/dialog/Dialog'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { kStale } from './wire'

type Props = {
  code: string
  version: { version: number; in_force_from: string }
  onClose: () => void
}

/** From a day on it decides nothing new; dossiers received before keep it. */
export function Retire({ code, version, onClose }: Props) {
  const t = useText()
  const second = parseDate(version.in_force_from).add({ days: 1 }).toString()
  const [from, setFrom] = useState<string | null>([second, today()].sort().at(-1) ?? null)
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
    <Dialog
      title={t('modeller.retire_version', { version: version.version })}
      onClose={onClose}
      foot={
        <SaveFoot
          label={t('modeller.retire')}
          onClose={onClose}
          pending={retire.pending}
          disabledReason={from ? undefined : t('web.fill_all_first')}
          onSave={() => from && retire.run({ from })}
        />
      }
    >
      <Refused error={retire.error} />
      <p>{t('admin.rules_retire_words')}</p>
      <DateField
        label={t('modeller.retire_from')}
        fault={fieldOf(retire.error) === 'from' ? wordsOf(retire.error) : undefined}
        value={from}
        onChange={setFrom}
        autoFocus
      />
    </Dialog>
  )
}
