// SPDX-License-Identifier: Apache-2.0
import type { FileDropProps } from './FileDrop'

export const examples = {
  plain: { onFiles: () => {} },
  'with paste': { onFiles: () => {}, paste: true },
} satisfies Record<string, FileDropProps>
