// SPDX-License-Identifier: Apache-2.0
import type { DossierView } from '../wire'
import { hour, moment } from './world'

/** The sixth of thirteen was extended once. */
export const promisesOf = (
  n: number,
  received: number,
  due: number,
): DossierView['appointments'] => {
  const receipt = {
    kind: 'receipt' as const,
    made_at: moment(received),
    promised_at: moment(n % 13 === 6 ? due - 24 * hour : due),
    reason: '',
    form_no: `${n}/2026`,
    drafted_by: '',
    made_by: 'Đặng Thu Hà',
  }
  if (n % 13 !== 6) return [receipt]
  return [
    receipt,
    {
      kind: 'extension',
      made_at: moment(received + hour),
      promised_at: moment(due),
      reason: 'Chờ cơ quan phối hợp trả lời ý kiến.',
      form_no: '3/2026',
      drafted_by: 'Nguyễn Minh Châu',
      made_by: 'Phạm Quốc Trung',
    },
  ]
}

/** The eighth waits for the leader. */
export const draftOf = (n: number, due: number): DossierView['extension_draft'] =>
  n % 13 === 8
    ? {
        kind: 'extension',
        new_date: moment(due + 48 * hour),
        reason: 'Chờ cơ quan phối hợp trả lời ý kiến về nguồn gốc thửa đất.',
        drafted_by: 'Đặng Thu Hà',
        drafted_at: moment(due - 30 * hour),
      }
    : null
