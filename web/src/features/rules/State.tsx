// SPDX-License-Identifier: Apache-2.0
import { name, useLanguage } from '@/text/words'
import { Tag, type Tone } from '@/ui/status-tag/StatusTag'

const tones: Record<string, Tone> = { approved: 'wait', in_force: 'good', retired: 'plain' }

/** Where a version stands in its life. */
export function State({ state }: { state: string }) {
  useLanguage()
  return <Tag tone={tones[state] ?? 'plain'}>{name('modeller.state_of', state)}</Tag>
}
