// SPDX-License-Identifier: Apache-2.0
import type { StepsProps } from './Steps'

export const examples = {
  'in the middle': {
    'aria-label': 'Các bước',
    steps: [
      { name: 'Tiếp nhận', state: 'done', at: '2026-11-23T08:12:00+07:00' },
      { name: 'Thẩm định', state: 'current', at: null, note: 'Lê Quốc Khánh' },
      { name: 'Ký duyệt', state: 'not_yet', at: null },
    ],
  },
} satisfies Record<string, StepsProps>
