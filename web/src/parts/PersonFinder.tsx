// SPDX-License-Identifier: Apache-2.0
import { type RefObject, useRef, useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import { wordsOf } from '@/api/problem'
import type { FindPerson, Person, PersonDraft, PersonLine } from '@/api/wire'
import { askedFor, readingOf, receiptOf } from '@/lib/scanned'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { TextField } from '@/ui/field/Field'
import { Notice } from '@/ui/notice/Notice'
import { Table } from '@/ui/table/Table'
import { PersonForm } from './PersonForm'
import { startOf } from './person'

type Props = {
  label: string
  onFound: (person: Person) => void
  /** A receipt came under the scanner instead of a card. */
  onReceipt?: (code: string) => void
  inputRef?: RefObject<HTMLInputElement | null>
  autoFocus?: boolean
}

/**
 * One field for everything: an identity card under the scanner, an identity number, a tax code, a
 * telephone number or a name. Exactly one match is taken at once; nobody known opens the form.
 */
export function PersonFinder(props: Props) {
  const t = useText()
  const [typed, setTyped] = useState('')
  const [garbled, setGarbled] = useState(false)
  const [found, setFound] = useState<PersonLine[]>([])
  const [making, setMaking] = useState<PersonDraft | null>(null)
  const own = useRef<HTMLInputElement>(null)
  const input = props.inputRef ?? own

  const take = (person: Person) => {
    setTyped('')
    setFound([])
    setMaking(null)
    props.onFound(person)
  }
  const open = useAct(
    (line: PersonLine) =>
      ask(api.GET('/api/desk/people/{person}', { params: { path: { person: line.person } } })),
    { reading: true },
  )
  const choose = (line: PersonLine) => open.run(line, take)
  const find = useAct(
    (body: FindPerson, headers) => ask(api.POST('/api/desk/people/find', { body, headers })),
    {
      reading: true,
      onDone: ({ items, card, draft }, asked) => {
        const [only, more] = items
        setGarbled(card?.looks_mangled === true)
        if (only && !more) choose(only)
        else if (only) setFound(items)
        else setMaking(startOf(asked, draft))
      },
    },
  )
  const go = () => {
    if (!typed.trim()) return
    const receipt = receiptOf(typed)
    if (receipt && props.onReceipt) return props.onReceipt(receipt)
    const damaged = readingOf(typed) === 'garbled'
    setGarbled(damaged)
    if (damaged) {
      // What a typing tool has damaged must not become a person.
      setTyped('')
      return
    }
    find.run(askedFor(typed))
    // What was refused gives way to the next scan.
    input.current?.select()
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
        <Button onPress={() => setMaking(startOf(askedFor(typed), null))}>
          {t('desk.new_person')}
        </Button>
      </div>
      {garbled && (
        <Notice tone="bad" live>
          {t('desk.card_garbled')}
        </Notice>
      )}
      {(find.error ?? open.error) ? (
        // The focus stays in the field: the next card is already on its way.
        <Notice tone="bad" live>
          {wordsOf(find.error ?? open.error)}
        </Notice>
      ) : null}
      {found.length > 0 && (
        <Table
          aria-label={t('desk.people_found')}
          autoFocus
          clipped
          rows={found}
          rowKey={line => line.person}
          onOpen={choose}
          columns={[
            { id: 'name', title: t('web.name'), cell: one => one.name, head: true },
            { id: 'born', title: t('desk.birth_year'), cell: one => one.birth_year, width: '6rem' },
            {
              id: 'number',
              title: t('web.identity'),
              cell: one => one.number_end && `…${one.number_end}`,
              width: '8rem',
            },
            {
              id: 'phone',
              title: t('web.phone'),
              cell: one => one.phone_end && `…${one.phone_end}`,
              width: '7rem',
            },
            {
              id: 'take',
              title: '',
              cell: one => <Button onPress={() => choose(one)}>{t('web.choose')}</Button>,
              width: '6rem',
            },
          ]}
        />
      )}
      {making && <PersonForm start={making} onSaved={take} onClose={() => setMaking(null)} />}
    </div>
  )
}
