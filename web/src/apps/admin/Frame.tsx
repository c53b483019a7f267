// SPDX-License-Identifier: Apache-2.0
import { Outlet } from '@tanstack/react-router'
import { usePlace } from '@/api/place'
import { useSession } from '@/api/session'
import { Corner } from '@/features/session/Corner'
import { to } from '@/lib/addresses'
import { type Key, useText } from '@/text/words'
import { Shell } from '@/ui/shell/Shell'
import { Tag } from '@/ui/status-tag/StatusTag'

const pages: { to: string; label: Key; right: string }[] = [
  { to: to.admin.officers, label: 'admin.officers', right: 'administer_organisation' },
  { to: to.admin.places, label: 'admin.places', right: 'administer_organisation' },
  {
    to: to.admin.reorganisations,
    label: 'admin.reorganisations',
    right: 'administer_organisation',
  },
  { to: to.admin.delegations, label: 'admin.delegations', right: 'administer_organisation' },
  { to: to.admin.statistics, label: 'admin.statistics', right: 'administer_organisation' },
  { to: to.admin.offers, label: 'admin.offers', right: 'administer_catalogue' },
  { to: to.admin.processes, label: 'modeller.processes', right: 'administer_processes' },
  { to: to.admin.starts, label: 'admin.starts', right: 'administer_processes' },
  { to: to.admin.rules, label: 'admin.rules', right: 'administer_catalogue' },
  { to: to.admin.calendars, label: 'admin.calendars', right: 'administer_calendars' },
  { to: to.admin.templates, label: 'admin.templates', right: 'administer_templates' },
  { to: to.admin.imports, label: 'admin.imports', right: 'administer_catalogue' },
  { to: to.admin.incidents, label: 'admin.incidents', right: 'handle_incidents' },
  { to: to.admin.trace, label: 'desk.trace', right: 'read_audit' },
]

export const pagesFor = (rights: string[]) => pages.filter(page => rights.includes(page.right))

export function Frame() {
  const t = useText()
  const found = useSession()
  const place = usePlace()
  return (
    <Shell
      title={t('admin.title')}
      under={
        <>
          {place?.agency_name} {found.officer.is_demo && <Tag tone="wait">{t('web.demo')}</Tag>}
        </>
      }
      corner={<Corner />}
      nav={pagesFor(found.rights).map(page => ({ to: page.to, label: t(page.label) }))}
    >
      <Outlet />
    </Shell>
  )
}
