// SPDX-License-Identifier: Apache-2.0
import type { Term } from '@/api/sketch'
import { t } from '@/text/words'

/** "3 ngày làm việc", "trong ngày (nhận trước 15:00)", "không quy định". */
export function termWords(term: Term | null): string {
  if (!term) return t('web.term.unclear')
  if (term.unit === 'none') return t('web.term.none')
  if (term.unit === 'same_day')
    return t('web.term.same_day', { cutoff: term.cutoff?.slice(0, 5) ?? '15:00' })
  return t(`web.term.${term.unit}`, { n: term.amount.replace('.', ',') })
}
