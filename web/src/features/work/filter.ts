// SPDX-License-Identifier: Apache-2.0
import type { WorkQuery } from '@/api/wire'

export type Narrowing = Pick<WorkQuery, 'procedure' | 'status' | 'late' | 'act'>

/** A narrowing as the text a saved filter keeps; empty members are left out. */
export function toText(narrowing: Narrowing): string {
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(narrowing))
    if (value !== undefined && value !== '' && value !== false) query.set(key, String(value))
  query.sort()
  return query.toString()
}

export function fromText(text: string): Narrowing {
  const query = new URLSearchParams(text)
  const get = (key: string) => query.get(key) ?? undefined
  return {
    procedure: get('procedure'),
    status: get('status'),
    act: get('act'),
    late: query.get('late') === 'true' || undefined,
  }
}
