// SPDX-License-Identifier: Apache-2.0
import { createRootRoute, createRoute, createRouter, Link } from '@tanstack/react-router'
import { FollowPage } from '@/features/follow/FollowPage'
import { ProcedurePage } from '@/features/procedures/ProcedurePage'
import { SearchPage } from '@/features/procedures/SearchPage'
import { to } from '@/lib/addresses'
import { useText } from '@/text/words'
import { Frame } from './Frame'

const root = createRootRoute({ component: Frame, notFoundComponent: Lost })
const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: SearchPage,
  validateSearch: (search: Record<string, unknown>): { q?: string } =>
    typeof search['q'] === 'string' ? { q: search['q'] } : {},
})
const procedure = createRoute({
  getParentRoute: () => root,
  path: '/thu-tuc/$code',
  component: function Procedure() {
    return <ProcedurePage code={procedure.useParams().code} />
  },
})
const follow = createRoute({ getParentRoute: () => root, path: '/theo-doi', component: FollowPage })

function Lost() {
  const t = useText()
  return (
    <>
      <h1>{t('web.not_found')}</h1>
      <Link to={to.portal.home}>{t('portal.home')}</Link>
    </>
  )
}

export const router = createRouter({ routeTree: root.addChildren([home, procedure, follow]) })
