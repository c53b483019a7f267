// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import type { FindPerson, PersonLine } from '@/api/wire'
import { askedFor, readingOf } from '@/lib/scanned'

/** Who brings the papers: a card under the scanner, an identity number, a name in words, or nobody. */
export function useHolder(onKnown: () => void) {
  const [name, setName] = useState('')
  const [person, setPerson] = useState<PersonLine | null>(null)
  const [garbled, setGarbled] = useState(false)
  const find = useAct(
    (body: FindPerson, headers) => ask(api.POST('/api/desk/people/find', { body, headers })),
    {
      onDone: ({ items, card }) => {
        const found = items[0] ?? null
        setPerson(found)
        setName(found?.name ?? card?.name ?? '')
        onKnown()
      },
    },
  )
  return {
    name,
    person,
    garbled,
    type(text: string) {
      setName(text)
      setPerson(null)
      setGarbled(false)
    },
    enter() {
      if (readingOf(name) === 'garbled') {
        setGarbled(true)
        setName('')
        return
      }
      const asked = askedFor(name)
      // A plain name needs no register: certification asks for none.
      if (asked.name !== null) onKnown()
      else find.run(asked)
    },
    clear() {
      setName('')
      setPerson(null)
      setGarbled(false)
    },
  }
}
