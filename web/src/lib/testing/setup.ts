// SPDX-License-Identifier: Apache-2.0
import vi from 'virtual:words/vi/web+desk+portal+admin+modeller+process'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach } from 'vitest'
import { speak } from '@/text/words'

beforeEach(() => {
  localStorage.clear()
  return speak({ vi, en: () => import('virtual:words/en/web+desk+portal+admin+modeller+process') })
})
afterEach(cleanup)
