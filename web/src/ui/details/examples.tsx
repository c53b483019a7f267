// SPDX-License-Identifier: Apache-2.0
import type { FactsProps } from './Facts'

export const examples = {
  procedure: {
    facts: [
      ['Mã thủ tục', '1.001193'],
      ['Thời hạn', 'Trong ngày'],
      ['Lệ phí', null],
    ],
  },
} satisfies Record<string, FactsProps>
