// SPDX-License-Identifier: Apache-2.0
import type { StatusTagProps } from './StatusTag'

export const examples = {
  received: { status: 'received' },
  waiting: { status: 'waiting_supplement' },
  done: { status: 'finished' },
  stopped: { status: 'stopped' },
} satisfies Record<string, StatusTagProps>
