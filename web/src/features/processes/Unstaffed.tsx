// SPDX-License-Identifier: Apache-2.0
import { useRoleName } from '@/parts/admin'
import { useText } from '@/text/words'
import { Notice } from '@/ui/notice/Notice'

export type NotStaffed = { agency: string; agency_name: string; role: string }

/** Agencies in which nobody holds a role of the process: for them it does not go into force. */
export function Unstaffed({ rows }: { rows: NotStaffed[] }) {
  const t = useText()
  const role = useRoleName()
  if (rows.length === 0) return null
  return (
    <Notice>
      <strong>{t('modeller.not_staffed')}</strong>
      <ul>
        {rows.map(one => (
          <li key={`${one.agency} ${one.role}`}>
            {one.agency_name}: {role(one.role)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
