// SPDX-License-Identifier: Apache-2.0
import '@/ui/base/tokens.css'
import '@/ui/base/fonts.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { type AnyRouter, RouterProvider } from '@tanstack/react-router'
import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { sendThrough } from '@/api/client'
import { listenThrough } from '@/api/live'
import { newQueries } from '@/api/questions'
import { isAllowedMarkup } from '@/lib/markup'
import { speak } from '@/text/words'

type App = {
  router: AnyRouter
  words: Parameters<typeof speak>[0]
  frame?: (app: ReactNode) => ReactNode
}

const policy = {
  createHTML(markup: string) {
    if (!isAllowedMarkup(markup)) throw new TypeError('no markup from strings')
    return markup
  },
}
type TrustedTypes = { createPolicy: (name: 'default', rules: typeof policy) => unknown }
;(globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', policy)

/** Every app begins the same way: words, queries, router. */
export async function start({ router, words, frame = app => app }: App) {
  if (__FAKE__) {
    const { FakeServer } = await import('@/api/fake/server')
    const server = new FakeServer()
    sendThrough(server.send)
    listenThrough(server.listen)
    Object.assign(globalThis, { fakeServer: server })
  }
  await speak(words)
  const root = document.getElementById('app')
  if (!root) throw new Error('the page has no #app')
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={newQueries()}>
        {frame(<RouterProvider router={router} />)}
      </QueryClientProvider>
    </StrictMode>,
  )
}
