// SPDX-License-Identifier: Apache-2.0
import { t } from './words'

const kHour = 60

/** Working minutes as people say them: "2 giờ 30 phút làm việc". */
export const workingTime = (minutes: number): string => {
  const hours = Math.floor(minutes / kHour)
  const rest = minutes % kHour
  if (hours === 0) return t('web.working_minutes', { n: rest })
  return rest === 0
    ? t('web.working_hours', { n: hours })
    : t('web.working_hours_minutes', { n: hours, m: rest })
}
