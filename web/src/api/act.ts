// SPDX-License-Identifier: Apache-2.0
import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { kUnreachable, Refusal } from './problem'

export type KeyHeader = { 'Idempotency-Key': string }

/** One key for one act: the same words sent again bear the same key until an answer has come. */
export class ActKey {
  #key: string | null = null
  #words = ''

  for(words: unknown): string {
    const said = JSON.stringify(words)
    if (!this.#key || said !== this.#words) {
      this.#key = crypto.randomUUID()
      this.#words = said
    }
    return this.#key
  }

  /** An answer came, good or bad: the next press is another act. */
  answered() {
    this.#key = null
  }
}

const kDoubleClick = 600
const kStale = 'dossier.stale'

const answerCame = (error: unknown) =>
  error instanceof Refusal && error.code !== kUnreachable && error.status < 500

export type ActOptions<Answer, Words> = {
  onDone?: (answer: Answer, words: Words) => void
  /** It only reads: asking the same twice is no harm and is not held back. */
  reading?: boolean
  /** What other pages show and this act changes. */
  stale?: QueryKey[]
}

/**
 * A writing request behind a button. Double clicks are one act; a lost answer is asked for again
 * under the same key, also when the officer presses the button again.
 */
export function useAct<Words, Answer>(
  send: (words: Words, headers: KeyHeader) => Promise<Answer>,
  options: ActOptions<Answer, Words> = {},
) {
  const key = useRef<ActKey>(null)
  key.current ??= new ActKey()
  const queries = useQueryClient()
  const underWay = useRef(false)
  const last = useRef({ said: '', at: 0 })
  const mutation = useMutation<Answer, unknown, Words>({
    mutationFn: words => send(words, { 'Idempotency-Key': key.current!.for(words) }),
    retry: false,
    networkMode: 'always',
    onSuccess: (answer, words) => {
      key.current!.answered()
      for (const queryKey of options.stale ?? []) queries.invalidateQueries({ queryKey })
      options.onDone?.(answer, words)
    },
    onError: error => {
      if (answerCame(error)) key.current!.answered()
      // Somebody was quicker: what is shown is old, and the refusal says so.
      if (error instanceof Refusal && error.code === kStale)
        void queries.invalidateQueries({ queryKey: ['dossier'] })
    },
    onSettled: () => {
      underWay.current = false
    },
  })
  /** `then` runs once, after this very act was done. */
  const run = (words: Words, then?: (answer: Answer) => void) => {
    const said = JSON.stringify(words)
    // The server may answer before the second click of a double click comes.
    const again =
      !options.reading && said === last.current.said && Date.now() - last.current.at < kDoubleClick
    if (underWay.current || again) return
    underWay.current = true
    last.current = { said, at: Date.now() }
    mutation.mutate(words, { onSuccess: answer => then?.(answer) })
  }
  return {
    run,
    pending: mutation.isPending,
    error: mutation.error,
    answer: mutation.data,
    forget: mutation.reset,
  }
}
