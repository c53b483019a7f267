// SPDX-License-Identifier: Apache-2.0
import { QueryClientProvider } from '@tanstack/react-query'
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { sendThrough } from '@/api/client'
import { FakeServer } from '@/api/fake/server'
import { newQueries } from '@/api/questions'
import { session } from '@/api/session'
import { Locale } from '@/apps/Locale'

/** A page over a server in memory, an officer logged in, and hands on the keyboard. */
export async function visit(page: ReactNode) {
  const server = new FakeServer()
  sendThrough(server.send)
  session.begin(server.world.session)
  const root = createRootRoute()
  const anywhere = createRoute({ getParentRoute: () => root, path: '$', component: () => page })
  const router = createRouter({
    routeTree: root.addChildren([anywhere]),
    history: createMemoryHistory({ initialEntries: ['/x'] }),
  })
  await router.load()
  const hands = userEvent.setup()
  const shown = render(
    <QueryClientProvider client={newQueries()}>
      <Locale>
        <RouterProvider router={router as never} />
      </Locale>
    </QueryClientProvider>,
  )
  return { server, hands, router, ...shown }
}
