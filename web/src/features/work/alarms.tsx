// SPDX-License-Identifier: Apache-2.0
import type { Alarm, WorkRow } from '@/api/wire'
import { name } from '@/text/words'
import { Tag, type Tone } from '@/ui/status-tag/StatusTag'

/** In the order of urgency, as the leader's filter shows them. */
export const kAlarms: Alarm[] = [
  'overdue',
  'share_overdue',
  'consultation_overdue',
  'due_within_day',
  'due_within_three_days',
  'step_overdue',
  'stalled',
  'fault',
]

const tones: Record<Alarm, Tone> = {
  overdue: 'bad',
  share_overdue: 'bad',
  consultation_overdue: 'bad',
  due_within_day: 'bad',
  due_within_three_days: 'wait',
  step_overdue: 'wait',
  stalled: 'wait',
  fault: 'bad',
}

/** What is the matter with a task, in words. */
export const Alarms = ({ row }: { row: WorkRow }) => (
  <>
    {row.alarms.map(alarm => (
      <Tag key={alarm} tone={tones[alarm]}>
        {name('desk.alarm', alarm)}
      </Tag>
    ))}
  </>
)
