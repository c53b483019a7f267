// SPDX-License-Identifier: Apache-2.0
import { type RefObject, useRef, useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import type { FindPerson, Person, PersonInput, ScannedCard } from '@/api/sketch'
import { day } from '@/lib/moment'
import { askedFor, readingOf } from '@/lib/scanned'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { TextField } from '@/ui/field/Field'
import { Notice } from '@/ui/notice/Notice'
import { Table } from '@/ui/table/Table'
import { PersonForm } from './PersonForm'

type Props = {
  label: string
  onFound: (person: Person) => void
  inputRef?: RefObject<HTMLInputElement | null>
  autoFocus?: boolean
}

const blank: PersonInput = {
  kind: 'citizen',
  name: '',
  identity: null,
  old_identity: null,
  tax_code: null,
  phone: null,
  email: null,
  born_on: null,
  gender: null,
  address: null,
  commune_code: null,
}

/** A form filled from what was scanned or typed, for a person we do not know yet. */
export function startOf(asked: FindPerson, card: ScannedCard | null): PersonInput {
  if (card) {
    const { issued_on: _, ...known } = card
    return { ...blank, ...known }
  }
  return {
    ...blank,
    kind: asked.tax_code ? 'organisation' : 'citizen',
    name: asked.name ?? '',
    identity: asked.identity,
    tax_code: asked.tax_code,
    phone: asked.phone,
  }
}

/**
 * One field for everything: an identity card under the scanner, an identity number, a tax code, a
 * telephone number or a name. Exactly one match is taken at once; nobody known opens the form.
 */
export function PersonFinder(props: Props) {
  const t = useText()
  const [typed, setTyped] = useState('')
  const [garbled, setGarbled] = useState(false)
  const [found, setFound] = useState<Person[]>([])
  const [making, setMaking] = useState<PersonInput | null>(null)
  const own = useRef<HTMLInputElement>(null)
  const input = props.inputRef ?? own

  const take = (person: Person) => {
    setTyped('')
    setFound([])
    setMaking(null)
    props.onFound(person)
  }
  const find = useAct(
    (body: FindPerson, headers) => ask(api.POST('/api/desk/people/find', { body, headers })),
    {
      onDone: ({ items, scanned }, asked) => {
        const [only, more] = items
        if (only && !more) take(only)
        else if (only) setFound(items)
        else setMaking(startOf(asked, scanned))
      },
    },
  )
  const go = () => {
    if (!typed.trim()) return
    const damaged = readingOf(typed) === 'garbled'
    setGarbled(damaged)
    if (damaged) {
      // What a typing tool has damaged must not become a person.
      setTyped('')
      return
    }
    find.run(askedFor(typed))
  }

  return (
    <div className="stack">
      <div className="row">
        <TextField
          ref={input}
          label={props.label}
          hint={t('desk.person_hint')}
          width="wide"
          value={typed}
          onChange={setTyped}
          onEnter={go}
          autoFocus={props.autoFocus}
        />
        <Button onPress={go} pending={find.pending}>
          {t('web.find')}
        </Button>
        <Button onPress={() => setMaking(startOf(askedFor(typed), null))}>{t('desk.new_person')}</Button>
      </div>
      {garbled && (
        <Notice tone="bad" live>
          {t('desk.card_garbled')}
        </Notice>
      )}
      <Refused error={find.error} />
      {found.length > 0 && (
        <Table
          aria-label={t('desk.people_found')}
          autoFocus
          clipped
          rows={found}
          rowKey={person => person.id}
          onOpen={take}
          columns={[
            { id: 'name', title: t('web.name'), cell: one => one.name, head: true },
            { id: 'born', title: t('web.born_on'), cell: one => one.born_on && day(one.born_on), width: '7rem' },
            { id: 'identity', title: t('web.identity'), cell: one => one.identity ?? one.tax_code, width: '9rem' },
            { id: 'phone', title: t('web.phone'), cell: one => one.phone, width: '7.5rem' },
            { id: 'take', title: '', cell: one => <Button onPress={() => take(one)}>{t('web.choose')}</Button>, width: '6rem' },
          ]}
        />
      )}
      {making && <PersonForm start={making} onSaved={take} onClose={() => setMaking(null)} />}
    </div>
  )
}
