// SPDX-License-Identifier: Apache-2.0
import { name, useLanguage } from '@/text/words'
import { Tag, type Tone } from '@/ui/status-tag/StatusTag'

const tones: Record<string, Tone> = {
  draft: 'plain',
  checked: 'run',
  approved: 'wait',
  in_force: 'good',
  retired: 'plain',
}

/** Where a version of a process or decision model, or a draft, stands in its life. */
export function LifeState({ state }: { state: string }) {
  useLanguage()
  return <Tag tone={tones[state] ?? 'plain'}>{name('modeller.state_of', state)}</Tag>
}
