// SPDX-License-Identifier: Apache-2.0
import { beforeEach, expect, it } from 'vitest'
import { newlyLate } from './lateOpinions'

const opinion = (code: string) => ({
  dossier_code: code,
  procedure_name: '',
  subject: 'Phòng cháy',
  agency_name: 'Công an thành phố',
  asker_name: '',
  due_at: '2026-03-02T08:00:00+07:00',
  told_at: null,
  answered_at: null,
})

beforeEach(() => sessionStorage.clear())

it('tells of a late opinion once', () => {
  expect(newlyLate([opinion('A')])).toHaveLength(1)
  expect(newlyLate([opinion('A')])).toHaveLength(0)
  expect(newlyLate([opinion('A'), opinion('B')]).map(one => one.dossier_code)).toEqual(['B'])
})
