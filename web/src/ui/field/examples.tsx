// SPDX-License-Identifier: Apache-2.0
import type { TextFieldProps } from './Field'

const none = () => {}

export const examples = {
  plain: { label: 'Số điện thoại', value: '', onChange: none },
  'with a hint': {
    label: 'Họ và tên',
    hint: 'Viết có dấu',
    value: 'Nguyễn Thị Hồng Ánh',
    onChange: none,
  },
  'with a fault': {
    label: 'Số định danh',
    value: '0012',
    fault: 'Số định danh gồm 12 chữ số',
    onChange: none,
  },
  'read only': { label: 'Mã hồ sơ', value: 'H26.12-261123-0001', readOnly: true, onChange: none },
} satisfies Record<string, TextFieldProps>
