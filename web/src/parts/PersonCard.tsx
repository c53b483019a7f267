// SPDX-License-Identifier: Apache-2.0
import type { Party, Person } from '@/api/wire'
import { day } from '@/lib/moment'
import { useText } from '@/text/words'
import { Facts } from '@/ui/details/Facts'
import { addressOf, identityOf } from './person'

export function PersonCard({ person }: { person: Person }) {
  const t = useText()
  return (
    <Facts
      facts={[
        [t('web.name'), person.name],
        [t('web.born_on'), person.born_on ? day(person.born_on) : person.birth_year],
        [t('web.identity'), identityOf(person)],
        [t('web.phone'), person.phone],
        [t('web.address'), addressOf(person)],
      ]}
    />
  )
}

/** A person as the dossier remembers him. */
export function PartyCard({ party }: { party: Party }) {
  const t = useText()
  return (
    <Facts
      facts={[
        [t('web.name'), party.name],
        [t('web.identity'), party.identity],
        [t('web.phone'), party.phone],
        [t('web.address'), party.address],
      ]}
    />
  )
}
