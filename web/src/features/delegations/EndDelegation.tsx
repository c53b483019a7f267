// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import { fieldOf, wordsOf } from '@/api/problem'
import type { DelegationLine } from '@/api/wire'
import { today } from '@/lib/moment'
import { SaveFoot } from '@/parts/SaveFoot'
import { useText } from '@/text/words'
import { DateField } from '@/ui/date-field/DateField'
import { Dialog } from '@/ui/dialog/Dialog'
import { Refused } from '@/ui/error-summary/ErrorSummary'

type EndProps = { delegation: DelegationLine; onClose: () => void }

/** The last day of a delegation; what is open then comes back the day after. */
export function EndDelegation({ delegation, onClose }: EndProps) {
  const t = useText()
  const [last_day, setLast] = useState<string | null>(today())
  const save = useAct(
    (body: { last_day: string }, headers) =>
      ask(
        api.POST('/api/admin/delegations/{delegation}/end', {
          params: { path: { delegation: delegation.delegation } },
          body,
          headers,
        }),
      ),
    { onDone: onClose, stale: [['delegations']] },
  )
  return (
    <Dialog
      title={t('admin.end_delegation_of', { agency: delegation.to_agency_name })}
      onClose={onClose}
      foot={
        <SaveFoot
          label={t('admin.end_delegation')}
          onClose={onClose}
          pending={save.pending}
          disabledReason={last_day ? undefined : t('web.fill_all_first')}
          onSave={() => last_day && save.run({ last_day })}
        />
      }
    >
      <Refused error={save.error} />
      <DateField
        label={t('admin.last_day')}
        fault={fieldOf(save.error) === 'last_day' ? wordsOf(save.error) : undefined}
        value={last_day}
        onChange={setLast}
        autoFocus
      />
    </Dialog>
  )
}
