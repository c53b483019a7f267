// SPDX-License-Identifier: Apache-2.0
import type { ReasonFieldProps } from './ReasonField'

export const examples = {
  'with a library': {
    label: 'Lý do',
    value: '',
    onChange: () => {},
    library: [{ code: 'a', text: 'Bản sao không rõ chữ' }],
  },
} satisfies Record<string, ReasonFieldProps>
