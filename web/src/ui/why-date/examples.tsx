// SPDX-License-Identifier: Apache-2.0
import type { WhyDateProps } from './WhyDate'

export const examples = {
  'one working day over a holiday': {
    caption: 'Vì sao hẹn ngày này',
    days: [
      {
        date: '2026-11-23',
        counted: false,
        amount: '0',
        reason_code: 'start',
        text: { vi: 'Ngày tiếp nhận, không tính', en: 'Day of reception, not counted' },
      },
      {
        date: '2026-11-24',
        counted: false,
        amount: '0',
        reason_code: 'holiday',
        text: { vi: 'Ngày nghỉ lễ', en: 'Public holiday' },
      },
      {
        date: '2026-11-25',
        counted: true,
        amount: '1',
        reason_code: 'working_day',
        text: { vi: 'Ngày làm việc', en: 'Working day' },
      },
    ],
  },
} satisfies Record<string, WhyDateProps>
