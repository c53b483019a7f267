// SPDX-License-Identifier: Apache-2.0
import { day } from '@/lib/moment'
import { t } from '@/text/words'
import type { Column } from '@/ui/table/Table'
import { LifeState } from './LifeState'

type Version = {
  version: number
  state: string
  decision_no: string
  decision_on: string
  in_force_from: string
  retired_from: string | null
}

/** What every version says that a decision put in force: number, state, decision, from when. */
export const versionColumns = <Row extends Version>(): Column<Row>[] => [
  { id: 'version', title: t('modeller.version'), head: true, cell: one => String(one.version) },
  { id: 'state', title: t('modeller.state'), cell: one => <LifeState state={one.state} /> },
  {
    id: 'decision',
    title: t('admin.decision'),
    cell: one => `${one.decision_no}, ${day(one.decision_on)}`,
  },
  {
    id: 'from',
    title: t('modeller.in_force_from'),
    cell: one =>
      one.retired_from
        ? t('modeller.from_until', { from: day(one.in_force_from), until: day(one.retired_from) })
        : day(one.in_force_from),
  },
]

/** Gives a file to the person, under a name. */
export function giveFile(text: string, title: string) {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/xml' }))
  const link = document.createElement('a')
  link.href = address
  link.download = title
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
