// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import { useUnit } from '@/api/place'
import { fieldOf, wordsOf } from '@/api/problem'
import type { Person, PersonDraft } from '@/api/wire'
import { useText } from '@/text/words'
import { Checkbox, Radios } from '@/ui/choice/Choice'
import { DateField } from '@/ui/date-field/DateField'
import { Dialog } from '@/ui/dialog/Dialog'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { TextField } from '@/ui/field/Field'
import { type PersonForm as Form, toDraft, toForm } from './person'
import { SaveFoot } from './SaveFoot'

type Props = {
  start: PersonDraft
  /** Set when a known person is corrected. */
  known?: Pick<Person, 'person' | 'version'>
  onSaved: (person: Person) => void
  onClose: () => void
}

/** A person or organisation, new or corrected. Ctrl+Enter saves from any field. */
export function PersonForm({ start, known, onSaved, onClose }: Props) {
  const t = useText()
  const unit = useUnit()
  const [form, setForm] = useState(() => toForm(start))
  const put = (change: Partial<Form>) => setForm(now => ({ ...now, ...change }))
  const save = useAct(
    (person: PersonDraft, headers) =>
      ask(
        known
          ? api.POST('/api/desk/people/{person}', {
              params: { path: { person: known.person } },
              body: { version: known.version, person },
              headers,
            })
          : api.POST('/api/desk/people', { body: { unit_id: unit, person }, headers }),
      ),
    { onDone: onSaved },
  )
  // The server names a field by its path: "person.identifiers[0].number".
  const wrong = (...names: string[]) =>
    names.some(name =>
      fieldOf(save.error)
        ?.split('.')
        .some(part => part.startsWith(name)),
    )
      ? wordsOf(save.error)
      : undefined
  const text = (
    field: 'identity' | 'old_identity' | 'tax_code' | 'phone' | 'email' | 'address',
  ) => ({
    name: field,
    label: t(`web.${field}`),
    value: form[field],
    onChange: (value: string) => put({ [field]: value }),
    onEnter: submit,
  })
  const missing = form.name.trim() ? undefined : t('desk.name_first')
  function submit() {
    if (!missing) save.run(toDraft(form, start))
  }
  const isCitizen = form.kind === 'citizen'
  return (
    <Dialog
      title={t(known ? 'desk.correct_person' : 'desk.new_person')}
      wide
      onClose={onClose}
      foot={
        <SaveFoot
          onSave={submit}
          onClose={onClose}
          pending={save.pending}
          disabledReason={missing}
        />
      }
    >
      <Refused error={save.error} />
      <Radios
        legend={t('desk.who')}
        value={form.kind}
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
          value={form.name}
          onChange={name => put({ name })}
          onEnter={submit}
          fault={wrong('name')}
          autoFocus={!start.name}
        />
        <TextField
          {...text('phone')}
          type="tel"
          fault={wrong('phone')}
          autoFocus={!!start.name && !start.phone}
        />
      </div>
      <div className="row">
        {isCitizen && (
          <TextField {...text('identity')} inputMode="numeric" fault={wrong('identifiers')} />
        )}
        {isCitizen && <TextField {...text('old_identity')} inputMode="numeric" />}
        {!isCitizen && (
          <TextField {...text('tax_code')} inputMode="numeric" fault={wrong('identifiers')} />
        )}
        {isCitizen && (
          <DateField
            label={t('web.born_on')}
            value={form.born_on}
            onChange={born_on => put({ born_on })}
            fault={wrong('born_on', 'birth_year')}
          />
        )}
      </div>
      <div className="row">
        <TextField {...text('address')} width="wide" fault={wrong('addresses')} />
        <TextField {...text('email')} type="email" fault={wrong('email')} />
      </div>
      {wrong('identifiers') && (
        <Checkbox
          checked={form.is_number_confirmed}
          onChange={is_number_confirmed => put({ is_number_confirmed })}
        >
          {t('desk.number_seen')}
        </Checkbox>
      )}
    </Dialog>
  )
}
