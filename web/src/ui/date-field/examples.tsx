// SPDX-License-Identifier: Apache-2.0
import type { DateFieldProps } from './DateField'

const none = () => {}

export const examples = {
  empty: { label: 'Ngày sinh', value: null, onChange: none },
  filled: { label: 'Ngày sinh', value: '1990-02-01', onChange: none },
  'with a fault': { label: 'Ngày sinh', value: null, fault: 'Hãy nhập ngày sinh', onChange: none },
} satisfies Record<string, DateFieldProps>
