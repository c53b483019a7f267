// SPDX-License-Identifier: Apache-2.0
import { useNavigate } from '@tanstack/react-router'
import { type RefObject, useState } from 'react'
import type { Person } from '@/api/wire'
import { to } from '@/lib/addresses'
import { PersonCard } from '@/parts/PersonCard'
import { PersonFinder } from '@/parts/PersonFinder'
import { PersonForm } from '@/parts/PersonForm'
import { draftOf } from '@/parts/person'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Radios } from '@/ui/choice/Choice'
import { TextField } from '@/ui/field/Field'
import type { Visitor } from './visit'

type Props = {
  visitor: Visitor | null
  onChange: (visitor: Visitor | null) => void
  onFound: () => void
  /** The visit has its first outcome: who came is settled. */
  settled: boolean
  inputRef: RefObject<HTMLInputElement | null>
}

export const visitorOf = (person: Person): Visitor => ({
  person,
  onBehalfOf: null,
  authority_text: null,
  channel: 'direct',
  continues_code: null,
})

/** Who stands at the counter (or wrote), and for whom. */
export function VisitorPanel({ visitor, onChange, onFound, settled, inputRef }: Props) {
  const t = useText()
  const go = useNavigate()
  const [more, setMore] = useState(false)
  const [correcting, setCorrecting] = useState(false)
  if (!visitor)
    return (
      <PersonFinder
        label={t('desk.person_with_key')}
        inputRef={inputRef}
        autoFocus
        onReceipt={code => go({ to: to.desk.dossier(code) })}
        onFound={person => {
          onChange(visitorOf(person))
          onFound()
        }}
      />
    )
  const put = (change: Partial<Visitor>) => onChange({ ...visitor, ...change })
  return (
    <div className="stack">
      <div className="halves">
        <PersonCard person={visitor.person} />
        <div className="row">
          <Button look="quiet" onPress={() => setCorrecting(true)}>
            {t('desk.correct_person')}
          </Button>
          {!settled && (
            <Button look="quiet" onPress={() => onChange(null)}>
              {t('desk.other_person')}
            </Button>
          )}
          {!settled && (
            <Button look="quiet" aria-expanded={more} onPress={() => setMore(!more)}>
              {t('desk.on_behalf_or_post')}
            </Button>
          )}
        </div>
      </div>
      {visitor.onBehalfOf && (
        <div>
          <b>{t('desk.for')}</b>
          <PersonCard person={visitor.onBehalfOf} />
        </div>
      )}
      {more && !settled && (
        <div className="stack">
          <Radios
            legend={t('desk.channel')}
            value={visitor.channel}
            onChange={channel => put({ channel })}
            options={[
              { value: 'direct', label: t('desk.channel.direct') },
              { value: 'post', label: t('desk.channel.post') },
            ]}
          />
          <TextField
            name="continues_code"
            label={t('desk.continues')}
            hint={t('desk.continues_hint')}
            value={visitor.continues_code ?? ''}
            onChange={code => put({ continues_code: code.trim() || null })}
          />
          <PersonFinder label={t('desk.for_whom')} onFound={onBehalfOf => put({ onBehalfOf })} />
          {visitor.onBehalfOf && (
            <TextField
              name="authority_text"
              label={t('desk.authority')}
              width="wide"
              value={visitor.authority_text ?? ''}
              onChange={text => put({ authority_text: text || null })}
            />
          )}
        </div>
      )}
      {correcting && (
        <PersonForm
          start={draftOf(visitor.person)}
          known={visitor.person}
          onClose={() => setCorrecting(false)}
          onSaved={person => {
            setCorrecting(false)
            put({ person })
          }}
        />
      )}
    </div>
  )
}
