// SPDX-License-Identifier: Apache-2.0
import type { ErrorSummaryProps } from './ErrorSummary'

export const examples = {
  'two faults': {
    faults: [
      { field: 'name', words: 'Hãy nhập họ và tên' },
      { words: 'Thủ tục này chưa được tiếp nhận tại đây' },
    ],
  },
} satisfies Record<string, ErrorSummaryProps>
