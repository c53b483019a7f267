// SPDX-License-Identifier: Apache-2.0
import vi from 'virtual:words/vi/web+portal'
import { start } from '../start'
import { router } from './router'

void start({ router, words: { vi, en: () => import('virtual:words/en/web+portal') } })
