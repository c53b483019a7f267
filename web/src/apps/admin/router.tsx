// SPDX-License-Identifier: Apache-2.0
import {
  createRootRoute,
  createRoute,
  createRouter,
  Navigate,
  useParams,
} from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense } from 'react'
import { session } from '@/api/session'
import { CalendarsPage } from '@/features/calendars/CalendarsPage'
import { DelegationsPage } from '@/features/delegations/DelegationsPage'
import { ImportsPage } from '@/features/imports/ImportsPage'
import { IncidentsPage } from '@/features/incidents/IncidentsPage'
import { OffersPage } from '@/features/offers/OffersPage'
import { OfficersPage } from '@/features/officers/OfficersPage'
import { PlacesPage } from '@/features/places/PlacesPage'
import { ReorganisationsPage } from '@/features/reorganisations/ReorganisationsPage'
import { ModelPage } from '@/features/rules/ModelPage'
import { RulesPage } from '@/features/rules/RulesPage'
import { StartsPage } from '@/features/starts/StartsPage'
import { StatisticsPage } from '@/features/statistics/StatisticsPage'
import { TemplatesPage } from '@/features/templates/TemplatesPage'
import { TracePage } from '@/features/trace/TracePage'
import { to } from '@/lib/addresses'
import { useText } from '@/text/words'
import { Notice } from '@/ui/notice/Notice'
import { Frame, pagesFor } from './Frame'

const root = createRootRoute({
  component: Frame,
  notFoundComponent: function Lost() {
    return <h1>{useText()('web.not_found')}</h1>
  },
})
const page = (path: string, component: () => ReactNode) =>
  createRoute({ getParentRoute: () => root, path, component })

// bpmn-js is heavier than all the rest together: it comes when somebody opens a process.
const Processes = lazy(() => import('@/features/processes/ProcessesPage'))
const Process = lazy(() => import('@/features/processes/ProcessPage'))
const Version = lazy(() => import('@/features/processes/VersionPage'))
const Compare = lazy(() => import('@/features/processes/ComparePage'))
const Draft = lazy(() => import('@/features/processes/DraftPage'))

function Waiting({ children }: { children: ReactNode }) {
  const t = useText()
  return <Suspense fallback={<p role="status">{t('web.loading')}</p>}>{children}</Suspense>
}

const processes = [
  page(to.admin.processes, () => (
    <Waiting>
      <Processes />
    </Waiting>
  )),
  page('/processes/$code', function OneProcess() {
    const { code = '' } = useParams({ strict: false })
    return (
      <Waiting>
        <Process key={code} code={code} />
      </Waiting>
    )
  }),
  page('/processes/$code/versions/$version', function OneVersion() {
    const { code = '', version = '0' } = useParams({ strict: false })
    return (
      <Waiting>
        <Version key={`${code} ${version}`} code={code} version={Number(version)} />
      </Waiting>
    )
  }),
  page('/processes/$code/compare/$was/$now', function Two() {
    const { code = '', was = '', now = '' } = useParams({ strict: false })
    return (
      <Waiting>
        <Compare key={`${was} ${now}`} code={code} was={was} now={now} />
      </Waiting>
    )
  }),
  page('/processes/drafts/$id', function OneDraft() {
    const { id = '' } = useParams({ strict: false })
    return (
      <Waiting>
        <Draft key={id} id={id} />
      </Waiting>
    )
  }),
]

const home = page('/', function Home() {
  const t = useText()
  const first = pagesFor(session.now()?.rights ?? [])[0]
  return first ? <Navigate to={first.to} replace /> : <Notice>{t('admin.nothing_for_you')}</Notice>
})

export const router = createRouter({
  basepath: '/admin',
  routeTree: root.addChildren([
    home,
    page(to.admin.officers, OfficersPage),
    page(to.admin.places, PlacesPage),
    page(to.admin.reorganisations, ReorganisationsPage),
    page(to.admin.delegations, DelegationsPage),
    page(to.admin.statistics, StatisticsPage),
    page(to.admin.offers, OffersPage),
    page(to.admin.calendars, CalendarsPage),
    page(to.admin.templates, TemplatesPage),
    page(to.admin.imports, ImportsPage),
    page(to.admin.incidents, IncidentsPage),
    page(to.admin.starts, StartsPage),
    page(to.admin.trace, TracePage),
    page(to.admin.rules, RulesPage),
    page('/rules/$code', function OneModel() {
      const { code = '' } = useParams({ strict: false })
      return <ModelPage key={code} code={code} />
    }),
    ...processes,
  ]),
})
