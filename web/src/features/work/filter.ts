// SPDX-License-Identifier: Apache-2.0
import type { WorkQuery } from '@/api/wire'

export type Order = 'due' | 'received' | 'name'

/** `text` may be a person's name: it is never kept with a filter, nor put in an address. */
export type Narrowing = Pick<WorkQuery, 'procedure' | 'status' | 'late' | 'act'> & {
  order?: Order
  text?: string
}

/** What was typed: the code of a procedure, or words to look for. */
export const typedOf = (narrowing: Narrowing) => narrowing.text ?? narrowing.procedure ?? ''

export function readTyped(typed: string): Pick<Narrowing, 'procedure' | 'text'> {
  const text = typed.trim()
  if (/^\d\.\d{6}$/.test(text)) return { procedure: text, text: undefined }
  return { procedure: undefined, text: text || undefined }
}

export const orders: Order[] = ['due', 'received', 'name']

/** A narrowing as the text a saved filter keeps; empty members are left out. */
export function toText(narrowing: Narrowing): string {
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(narrowing))
    if (key !== 'text' && value !== undefined && value !== '' && value !== false)
      query.set(key, String(value))
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
    order: orders.find(one => one === get('order')),
    late: query.get('late') === 'true' || undefined,
  }
}
