// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import type { Bundle } from '@/api/wire'
import { allThere, itemsOf, type Said, scannedInto, ticked, unsaid } from './arrived'

const bundle = (id: string, ...codes: string[]): Bundle => ({
  id,
  number: 1,
  from_unit_id: 'u',
  from_unit: 'U',
  to_unit_id: 'v',
  to_unit: 'V',
  to_post: false,
  made_by: 'A',
  made_at: '2026-11-23T16:00:00+07:00',
  state: 'sent',
  items: codes.map(dossier_code => ({
    dossier_code,
    procedure_name: '',
    kind: 'dossier',
    confirmed: 'open',
    reason: '',
  })),
})
const one = bundle('1', 'A', 'B')
const two = bundle('2', 'C')

describe('an arriving list', () => {
  it('has nothing there until somebody saw it', () => {
    expect(unsaid(itemsOf(one, {}))).toBe(2)
  })
  it('is ticked by scanning, whichever list the dossier is on', () => {
    const { outcome, said } = scannedInto({}, [one, two], 'C')
    expect(outcome).toBe('ticked')
    expect(itemsOf(two, said)[0]?.ok).toBe(true)
    expect(scannedInto(said, [one, two], 'C').outcome).toBe('again')
    expect(scannedInto(said, [one, two], 'X')).toEqual({ outcome: 'not_listed', said })
  })
  it('that is all there keeps what was written down as missing', () => {
    const said: Said = { A: { ok: false, reason: 'rách' } }
    const items = itemsOf(one, allThere(said, one))
    expect(unsaid(items)).toBe(0)
    expect(ticked(items).items).toEqual([
      { dossier_code: 'A', ok: false, reason: 'rách' },
      { dossier_code: 'B', ok: true, reason: null },
    ])
  })
  it('cannot be confirmed by beginning a reason', () => {
    const said: Said = { A: { ok: false, reason: ' ' }, B: { ok: true, reason: null } }
    expect(unsaid(itemsOf(one, said))).toBe(1)
  })
})
