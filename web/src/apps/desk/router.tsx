// SPDX-License-Identifier: Apache-2.0
import { createRootRoute, createRoute, createRouter, Navigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { session } from '@/api/session'
import { CertificationPage } from '@/features/certification/CertificationPage'
import { CounterPage } from '@/features/counter/CounterPage'
import { DayPage } from '@/features/day/DayPage'
import { DossierPage } from '@/features/dossier/DossierPage'
import { InternalPage } from '@/features/internal/InternalPage'
import { PapersPage } from '@/features/paper/PapersPage'
import { ReasonsPage } from '@/features/reasons/ReasonsPage'
import { RegisterPage } from '@/features/register/RegisterPage'
import { ResultsPage } from '@/features/results/ResultsPage'
import { ScansPage } from '@/features/scans/ScansPage'
import { SearchPage } from '@/features/search/SearchPage'
import { IssuingPage } from '@/features/work/IssuingPage'
import { LatePage } from '@/features/work/LatePage'
import { SigningPage } from '@/features/work/SigningPage'
import { WorkPage } from '@/features/work/WorkPage'
import { to } from '@/lib/addresses'
import { useText } from '@/text/words'
import { Frame, pagesFor } from './Frame'

const root = createRootRoute({
  component: Frame,
  notFoundComponent: function Lost() {
    return <h1>{useText()('web.not_found')}</h1>
  },
})
const page = (path: string, component: () => ReactNode) =>
  createRoute({ getParentRoute: () => root, path, component })

const home = page('/', () => (
  <Navigate to={pagesFor(session.now()?.rights ?? [])[0]?.to ?? to.desk.search} replace />
))
const dossier = createRoute({
  getParentRoute: () => root,
  path: '/dossiers/$code',
  component: function Dossier() {
    const { code } = dossier.useParams()
    return <DossierPage key={code} code={code} />
  },
})

export const router = createRouter({
  basepath: '/desk',
  routeTree: root.addChildren([
    home,
    dossier,
    page(to.desk.counter, CounterPage),
    page(to.desk.certification, CertificationPage),
    page(to.desk.work, WorkPage),
    page(to.desk.signing, SigningPage),
    page(to.desk.late, LatePage),
    page(to.desk.issuing, IssuingPage),
    page(to.desk.results, ResultsPage),
    page(to.desk.papers, PapersPage),
    page(to.desk.register, RegisterPage),
    page(to.desk.day, DayPage),
    page(to.desk.search, SearchPage),
    page(to.desk.reasons, ReasonsPage),
    page(to.desk.scans, ScansPage),
    page(to.desk.internal, InternalPage),
  ]),
})
