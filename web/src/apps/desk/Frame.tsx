// SPDX-License-Identifier: Apache-2.0
import { Outlet } from '@tanstack/react-router'
import { useLive } from '@/api/live'
import { usePlace } from '@/api/place'
import { useSession } from '@/api/session'
import { Corner } from '@/features/session/Corner'
import { useLateOpinions } from '@/features/work/lateOpinions'
import { to } from '@/lib/addresses'
import { type Key, useText } from '@/text/words'
import { Shell } from '@/ui/shell/Shell'
import { Tag } from '@/ui/status-tag/StatusTag'

const pages: { to: string; label: Key; right: string }[] = [
  { to: to.desk.counter, label: 'desk.counter', right: 'receive_dossiers' },
  { to: to.desk.certification, label: 'desk.certification', right: 'receive_dossiers' },
  { to: to.desk.work, label: 'desk.work', right: 'read_dossiers' },
  { to: to.desk.signing, label: 'desk.signing', right: 'decide_dossiers' },
  { to: to.desk.late, label: 'desk.late', right: 'follow_unit' },
  { to: to.desk.issuing, label: 'desk.issuing', right: 'issue_documents' },
  { to: to.desk.results, label: 'desk.results', right: 'return_results' },
  { to: to.desk.scans, label: 'desk.scans', right: 'receive_dossiers' },
  { to: to.desk.papers, label: 'desk.papers', right: 'hand_over_papers' },
  { to: to.desk.register, label: 'desk.register', right: 'read_dossiers' },
  { to: to.desk.day, label: 'desk.day', right: 'receive_dossiers' },
  { to: to.desk.reasons, label: 'desk.reasons', right: 'assign_dossiers' },
  { to: to.desk.internal, label: 'desk.internal', right: 'read_dossiers' },
  { to: to.desk.search, label: 'desk.search', right: 'read_dossiers' },
]

/** The pages this officer may use, in the order of the day. */
export const pagesFor = (rights: string[]) => pages.filter(page => rights.includes(page.right))

export function Frame() {
  const t = useText()
  const found = useSession()
  const place = usePlace()
  useLive(place?.unit_id ?? '')
  const late = useLateOpinions(place?.unit_id ?? '', found.rights.includes('follow_unit'))
  return (
    <Shell
      title={t('desk.title')}
      under={
        <>
          {place ? `${place.unit_name}` : t('desk.no_place')}{' '}
          {found.officer.is_demo && <Tag tone="wait">{t('web.demo')}</Tag>}
        </>
      }
      corner={<Corner />}
      nav={pagesFor(found.rights).map(page => ({
        to: page.to,
        label: page.to === to.desk.late && late > 0 ? `${t(page.label)} (${late})` : t(page.label),
      }))}
    >
      <Outlet />
    </Shell>
  )
}
