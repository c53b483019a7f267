// SPDX-License-Identifier: Apache-2.0
import { useRef, useState } from 'react'
import { ActKey, type KeyHeader, useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import type { PaperInput, Person, ReceiveInput, Visit, VisitInput } from '@/api/wire'

export type Visitor = Omit<VisitInput, 'unit_id' | 'person_id' | 'on_behalf_of_id'> & {
  person: Person
  onBehalfOf: Person | null
}

/**
 * One person's visit. It is opened by its first outcome, not by looking a person up, so that a wrong
 * card under the scanner leaves nothing behind.
 */
export function useVisit(unit: string) {
  const [visitor, setVisitor] = useState<Visitor | null>(null)
  const [visit, setVisit] = useState<Visit | null>(null)
  const opening = useRef(new ActKey())
  const known = useRef<string | null>(null)

  const ensure = async (): Promise<{ path: { visit: string } }> => {
    if (!visitor) throw new Error('an outcome without a visitor')
    if (!known.current) {
      const { person, onBehalfOf, ...rest } = visitor
      const body = {
        ...rest,
        unit_id: unit,
        person_id: person.person,
        on_behalf_of_id: onBehalfOf?.person ?? null,
      }
      const headers = { 'Idempotency-Key': opening.current.for(body) }
      const made = await ask(api.POST('/api/desk/visits', { body, headers }))
      opening.current.answered()
      known.current = made.id
    }
    return { path: { visit: known.current } }
  }
  const reload = async () => {
    if (known.current)
      setVisit(
        await ask(
          api.GET('/api/desk/visits/{visit}', { params: { path: { visit: known.current } } }),
        ),
      )
  }
  const done = { onDone: () => void reload(), stale: [['work'], ['day'], ['waiting']] }

  const receive = useAct(
    async (body: ReceiveInput, headers: KeyHeader) =>
      ask(api.POST('/api/desk/visits/{visit}/receive', { params: await ensure(), body, headers })),
    done,
  )
  const askToComplete = useAct(
    async (
      body: { offer_id: string; case_code: string | null; papers: PaperInput[]; reason: string },
      headers: KeyHeader,
    ) =>
      ask(
        api.POST('/api/desk/visits/{visit}/ask-to-complete', {
          params: await ensure(),
          body,
          headers,
        }),
      ),
    done,
  )
  const refuse = useAct(
    async (body: { offer_id: string; reason: string }, headers: KeyHeader) =>
      ask(api.POST('/api/desk/visits/{visit}/refuse', { params: await ensure(), body, headers })),
    done,
  )
  const guide = useAct(
    async (body: { offer_id: string | null; text: string }, headers: KeyHeader) =>
      ask(api.POST('/api/desk/visits/{visit}/guide', { params: await ensure(), body, headers })),
    done,
  )
  const forget = () => {
    known.current = null
    opening.current = new ActKey()
    setVisit(null)
    setVisitor(null)
    for (const act of [receive, askToComplete, refuse, guide]) act.forget()
  }
  const close = useAct(
    async (_: null, headers: KeyHeader) =>
      known.current
        ? ask(
            api.POST('/api/desk/visits/{visit}/close', {
              params: { path: { visit: known.current } },
              headers,
            }),
          )
        : null,
    { onDone: forget },
  )
  return { visitor, setVisitor, visit, receive, askToComplete, refuse, guide, close, forget }
}
