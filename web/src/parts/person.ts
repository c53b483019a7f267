// SPDX-License-Identifier: Apache-2.0
// A person between the wire (lists of numbers and addresses) and the counter's form (one of each).
import type { FindPerson, Identifier, Person, PersonDraft } from '@/api/wire'

export type PersonForm = {
  kind: Person['kind']
  name: string
  identity: string
  old_identity: string
  tax_code: string
  phone: string
  email: string
  address: string
  born_on: string | null
  gender: Person['gender']
  is_number_confirmed: boolean
}

const blank: PersonDraft = {
  kind: 'citizen',
  name: '',
  gender: null,
  born_on: null,
  birth_year: null,
  phone: null,
  email: null,
  identifiers: [],
  addresses: [],
  consents: {
    tells_by_sms: false,
    tells_by_email: false,
    tells_by_zalo: false,
    keeps_papers: false,
  },
  is_number_confirmed: false,
}

const kinds = { identity: 'cccd', old_identity: 'cmnd', tax_code: 'tax_code' } as const
type Known = Pick<PersonDraft, 'kind' | 'identifiers' | 'addresses'>

const numberOf = (known: Known, kind: Identifier['kind']) =>
  known.identifiers.find(one => one.kind === kind)?.number ?? ''

const homeOf = (known: Known) =>
  known.addresses.find(
    one => one.kind === (known.kind === 'citizen' ? 'permanent' : 'head_office'),
  ) ?? known.addresses[0]

export const identityOf = (person: Known) =>
  numberOf(person, 'cccd') || numberOf(person, 'tax_code') || numberOf(person, 'cmnd')

export const addressOf = (person: Known) =>
  [homeOf(person)?.detail, homeOf(person)?.former_commune].filter(Boolean).join(', ')

/** What is known beforehand of someone not found: the card, or what the officer typed. */
export function startOf(asked: FindPerson, draft: PersonDraft | null): PersonDraft {
  if (draft) return draft
  const number = asked.number ?? ''
  const kind = /^\d{12}$/.test(number) ? 'cccd' : /^\d{9}$/.test(number) ? 'cmnd' : null
  const phone = /^(\+84|0)\d{9}$/.test(number) ? number : null
  const isTax = number !== '' && !kind && !phone
  return {
    ...blank,
    kind: isTax ? 'organisation' : 'citizen',
    name: asked.name ?? '',
    phone,
    identifiers: [
      ...(kind ? [{ kind, number, issued_on: null } as const] : []),
      ...(isTax ? [{ kind: 'tax_code', number, issued_on: null } as const] : []),
    ],
  }
}

export const draftOf = (person: Person): PersonDraft => {
  const { kind, name, gender, born_on, birth_year, identifiers, addresses, consents } = person
  return {
    kind,
    name,
    gender,
    born_on,
    birth_year,
    phone: person.phone || null,
    email: person.email || null,
    identifiers,
    addresses,
    consents,
    is_number_confirmed: false,
  }
}

export const toForm = (draft: PersonDraft): PersonForm => ({
  kind: draft.kind,
  name: draft.name,
  identity: numberOf(draft, 'cccd'),
  old_identity: numberOf(draft, 'cmnd'),
  tax_code: numberOf(draft, 'tax_code'),
  phone: draft.phone ?? '',
  email: draft.email ?? '',
  address: homeOf(draft)?.detail ?? '',
  born_on: draft.born_on,
  gender: draft.gender,
  is_number_confirmed: draft.is_number_confirmed,
})

/** The form over what was known: other numbers and addresses stay as they are. */
export function toDraft(form: PersonForm, known: PersonDraft): PersonDraft {
  const ours = Object.values(kinds) as string[]
  const typed = (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap(field => {
    const number = form[field].trim()
    const before = known.identifiers.find(one => one.kind === kinds[field])
    if (!number) return []
    return [
      {
        kind: kinds[field],
        number,
        issued_on: before?.number === number ? before.issued_on : null,
      },
    ]
  })
  const home = homeOf(known)
  const detail = form.address.trim()
  const kind = form.kind === 'citizen' ? 'permanent' : 'head_office'
  const address = detail
    ? [{ kind, commune: null, former_commune: null, ...home, detail } as const]
    : []
  return {
    ...known,
    kind: form.kind,
    name: form.name.trim(),
    gender: form.gender,
    born_on: form.born_on,
    birth_year: form.born_on ? Number(form.born_on.slice(0, 4)) : known.birth_year,
    phone: form.phone.trim() || null,
    email: form.email.trim() || null,
    identifiers: [...typed, ...known.identifiers.filter(one => !ours.includes(one.kind))],
    addresses: [...address, ...known.addresses.filter(one => one !== home)],
    is_number_confirmed: form.is_number_confirmed,
  }
}
