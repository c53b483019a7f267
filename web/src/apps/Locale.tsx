// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useLanguage } from '@/text/words'

/** React Aria's own words and date order follow ours; English dates stay dd/mm/yyyy. */
export const Locale = ({ children }: { children: ReactNode }) => (
  <I18nProvider locale={useLanguage() === 'vi' ? 'vi-VN' : 'en-GB'}>{children}</I18nProvider>
)
