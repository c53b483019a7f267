// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import { fieldOf, wordsOf } from '@/api/problem'
import type { Person, PersonInput } from '@/api/sketch'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Radios } from '@/ui/choice/Choice'
import { DateField } from '@/ui/date-field/DateField'
import { Dialog } from '@/ui/dialog/Dialog'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { TextField } from '@/ui/field/Field'

type Props = {
  start: PersonInput & { id?: string }
  onSaved: (person: Person) => void
  onClose: () => void
}

const orNull = (text: string) => (text.trim() === '' ? null : text.trim())

/** A person or organisation, new or corrected. Ctrl+Enter saves from any field. */
export function PersonForm({ start, onSaved, onClose }: Props) {
  const t = useText()
  const [person, setPerson] = useState(start)
  const put = (change: Partial<PersonInput>) => setPerson(now => ({ ...now, ...change }))
  const save = useAct(
    ({ id, ...body }: PersonInput & { id?: string }, headers) =>
      ask(
        id
          ? api.POST('/api/desk/people/{id}', { params: { path: { id } }, body, headers })
          : api.POST('/api/desk/people', { body, headers }),
      ),
    { onDone: onSaved },
  )
  const wrong = (field: keyof PersonInput) =>
    fieldOf(save.error) === field ? wordsOf(save.error) : undefined
  const text = (field: 'identity' | 'old_identity' | 'tax_code' | 'phone' | 'email' | 'address') => ({
    name: field,
    label: t(`web.${field}`),
    value: person[field] ?? '',
    onChange: (value: string) => put({ [field]: orNull(value) === null ? null : value }),
    onEnter: submit,
    fault: wrong(field),
  })
  const missing = person.name.trim() ? undefined : t('desk.name_first')
  function submit() {
    if (!missing) save.run(person)
  }
  const isCitizen = person.kind === 'citizen'
  return (
    <Dialog
      title={t(start.id ? 'desk.correct_person' : 'desk.new_person')}
      wide
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('web.cancel')}</Button>
          <Button
            look="primary"
            shortcut="Ctrl+Enter"
            onPress={submit}
            pending={save.pending}
            disabledReason={missing}
          >
            {t('web.save')}
          </Button>
        </>
      }
    >
      <Refused error={save.error} />
      <Radios
        legend={t('desk.who')}
        value={person.kind}
        onChange={kind => put({ kind })}
        options={[
          { value: 'citizen', label: t('desk.citizen') },
          { value: 'organisation', label: t('desk.organisation') },
        ]}
      />
      <div className="row">
        <TextField
          name="name"
          label={t('web.name')}
          width="wide"
          value={person.name}
          onChange={name => put({ name })}
          onEnter={submit}
          fault={wrong('name')}
          autoFocus={!start.name}
        />
        <TextField {...text('phone')} type="tel" autoFocus={!!start.name && !start.phone} />
      </div>
      <div className="row">
        {isCitizen && <TextField {...text('identity')} inputMode="numeric" />}
        {isCitizen && <TextField {...text('old_identity')} inputMode="numeric" />}
        {!isCitizen && <TextField {...text('tax_code')} inputMode="numeric" />}
        {isCitizen && (
          <DateField
            label={t('web.born_on')}
            value={person.born_on}
            onChange={born_on => put({ born_on })}
            fault={wrong('born_on')}
          />
        )}
      </div>
      <div className="row">
        <TextField {...text('address')} width="wide" />
        <TextField {...text('email')} type="email" />
      </div>
    </Dialog>
  )
}
