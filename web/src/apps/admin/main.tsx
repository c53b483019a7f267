// SPDX-License-Identifier: Apache-2.0
import vi from 'virtual:words/vi/*'
import type { ReactNode } from 'react'
import { SessionGate } from '@/features/session/SessionGate'
import { useText } from '@/text/words'
import { Locale } from '../Locale'
import { start } from '../start'
import { router } from './router'

function Gate({ children }: { children: ReactNode }) {
  return <SessionGate title={useText()('admin.title')}>{children}</SessionGate>
}

void start({
  router,
  words: { vi, en: () => import('virtual:words/en/*') },
  frame: app => (
    <Locale>
      <Gate>{app}</Gate>
    </Locale>
  ),
})
