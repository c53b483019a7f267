// SPDX-License-Identifier: Apache-2.0
import type { TabsProps } from './Tabs'

export const examples = {
  three: {
    'aria-label': 'Hồ sơ',
    tabs: [
      { id: 'a', title: 'Giấy tờ', panel: 'Ba giấy tờ' },
      { id: 'b', title: 'Quá trình', panel: 'Bốn bước' },
      { id: 'c', title: 'Lịch sử', panel: 'Mười việc' },
    ],
  },
} satisfies Record<string, TabsProps>
