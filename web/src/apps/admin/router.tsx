// SPDX-License-Identifier: Apache-2.0
import { createRootRoute, createRoute, createRouter, Navigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { session } from '@/api/session'
import { CalendarsPage } from '@/features/calendars/CalendarsPage'
import { ImportsPage } from '@/features/imports/ImportsPage'
import { IncidentsPage } from '@/features/incidents/IncidentsPage'
import { OffersPage } from '@/features/offers/OffersPage'
import { OfficersPage } from '@/features/officers/OfficersPage'
import { PlacesPage } from '@/features/places/PlacesPage'
import { ReorganisationsPage } from '@/features/reorganisations/ReorganisationsPage'
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
    page(to.admin.offers, OffersPage),
    page(to.admin.calendars, CalendarsPage),
    page(to.admin.templates, TemplatesPage),
    page(to.admin.imports, ImportsPage),
    page(to.admin.incidents, IncidentsPage),
    page(to.admin.trace, TracePage),
  ]),
})
