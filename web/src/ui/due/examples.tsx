// SPDX-License-Identifier: Apache-2.0
import type { DueProps } from './Due'

const after = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()

export const examples = {
  calm: { due: after(50) },
  soon: { due: after(3), warn: after(-1) },
  late: { due: after(-30) },
  'no term': { due: null },
  'done long ago': { due: after(-300), done: true, whole: true },
} satisfies Record<string, DueProps>
