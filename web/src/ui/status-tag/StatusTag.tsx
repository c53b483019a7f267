// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react'
import { name, useLanguage } from '@/text/words'
import './status-tag.css'

export type Tone = 'run' | 'wait' | 'good' | 'bad' | 'plain'
export type TagProps = { tone?: Tone; children: ReactNode }

export const Tag = ({ tone = 'run', children }: TagProps) => (
  <span className={`tag ${tone}`}>{children}</span>
)

const tones: Record<string, Tone> = {
  received: 'run',
  in_progress: 'run',
  waiting_supplement: 'wait',
  waiting_duty: 'wait',
  withdrawal_asked: 'wait',
  stopped: 'plain',
  finished: 'good',
  returned: 'good',
}

export type StatusTagProps = { status: string }

/** The state of a dossier in words, never by colour alone. */
export function StatusTag({ status }: StatusTagProps) {
  useLanguage()
  return <Tag tone={tones[status] ?? 'run'}>{name('web.status', status)}</Tag>
}
