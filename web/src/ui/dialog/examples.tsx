// SPDX-License-Identifier: Apache-2.0
import type { DialogProps } from './Dialog'

export const examples = {
  question: { title: 'Người này đang có hồ sơ cùng thủ tục', children: 'Vẫn tiếp nhận?' },
} satisfies Record<string, DialogProps>
