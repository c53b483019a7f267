// SPDX-License-Identifier: Apache-2.0
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import type { DelegationLine } from '@/api/wire'
import { DayDialog } from '@/parts/DayDialog'
import { useText } from '@/text/words'

type EndProps = { delegation: DelegationLine; onClose: () => void }

/** The last day of a delegation; what is open then comes back the day after. */
export function EndDelegation({ delegation, onClose }: EndProps) {
  const t = useText()
  const end = useAct(
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
    <DayDialog
      title={t('admin.end_delegation_of', { agency: delegation.to_agency_name })}
      label={t('admin.end_delegation')}
      field="last_day"
      dayLabel={t('admin.last_day')}
      act={end}
      onClose={onClose}
    />
  )
}
