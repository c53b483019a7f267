// SPDX-License-Identifier: Apache-2.0
import type { ButtonProps } from './Button'

export const examples = {
  primary: { children: 'Tiếp nhận', look: 'primary' },
  secondary: { children: 'In lại' },
  danger: { children: 'Từ chối', look: 'danger' },
  quiet: { children: 'Bỏ qua', look: 'quiet' },
  'cannot be pressed, says why': { children: 'Ký duyệt', disabledReason: 'Chưa tới bước ký' },
  'with a shortcut': { children: 'Tiếp nhận và in', look: 'primary', shortcut: 'F9' },
  pending: { children: 'Đang gửi', pending: true },
} satisfies Record<string, ButtonProps>
