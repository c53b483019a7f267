// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import type { FoundDossier, SearchInput } from '@/api/wire'
import { askedFor, receiptOf } from '@/lib/scanned'

/** What was typed as the question the server understands: a number, or text. */
export function questionOf(typed: string): SearchInput {
  const receipt = receiptOf(typed)
  if (receipt) return { text: receipt, number: null, after: null }
  const asked = askedFor(typed)
  // An identity card under the scanner means its holder.
  const number = asked.qr ? (asked.qr.split('|')[0] ?? null) : asked.number
  return { text: number ? null : typed.trim(), number, after: null }
}

/** Looks dossiers up by POST, page after page. */
export function useDossierSearch(onFound?: (rows: FoundDossier[]) => void) {
  const [rows, setRows] = useState<FoundDossier[]>([])
  const [next, setNext] = useState<string | null>(null)
  const [asked, setAsked] = useState<SearchInput | null>(null)
  const search = useAct(
    (body: SearchInput, headers) => ask(api.POST('/api/desk/search', { body, headers })),
    {
      reading: true,
      onDone: (answer, question) => {
        setRows(before => (question.after ? [...before, ...answer.items] : answer.items))
        setNext(answer.next)
        if (!question.after) onFound?.(answer.items)
      },
    },
  )
  return {
    rows,
    asked,
    pending: search.pending,
    error: search.error,
    find(typed: string) {
      const question = questionOf(typed)
      setAsked(question)
      search.run(question)
    },
    more: asked && next ? () => search.run({ ...asked, after: next }) : undefined,
    clear() {
      setRows([])
      setNext(null)
      setAsked(null)
    },
  }
}
