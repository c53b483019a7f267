// SPDX-License-Identifier: Apache-2.0
import type { CheckboxProps, RadiosProps } from './Choice'

const none = () => {}

export const examples = {
  off: { children: 'Đã đủ giấy tờ', checked: false, onChange: none },
  on: { children: 'Đã đủ giấy tờ', checked: true, onChange: none },
  partly: { 'aria-label': 'Chọn tất cả', checked: false, partly: true, onChange: none },
} satisfies Record<string, CheckboxProps>

export const radioExamples = {
  'how the result is returned': {
    legend: 'Cách nhận kết quả',
    value: 'counter',
    onChange: none,
    options: [
      { value: 'counter', label: 'Tại bộ phận một cửa' },
      { value: 'post', label: 'Qua bưu chính' },
    ],
  },
} satisfies Record<string, RadiosProps<'counter' | 'post'>>
