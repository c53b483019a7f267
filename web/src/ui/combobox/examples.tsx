// SPDX-License-Identifier: Apache-2.0
import type { ComboBoxProps } from './ComboBox'

const none = () => {}
const options = [
  { id: '1', name: 'Phường Hoàn Kiếm' },
  { id: '2', name: 'Phường Cửa Nam' },
  { id: '3', name: 'Phường Ba Đình', note: 'có 3 quầy' },
]

export const examples = {
  empty: {
    label: 'Nơi đăng ký',
    hint: 'Gõ có dấu hoặc không dấu',
    options,
    value: null,
    onChange: none,
  },
  chosen: { label: 'Nơi đăng ký', options, value: '2', onChange: none },
  'with a fault': {
    label: 'Nơi đăng ký',
    options,
    value: null,
    fault: 'Hãy chọn nơi đăng ký',
    onChange: none,
  },
} satisfies Record<string, ComboBoxProps>
