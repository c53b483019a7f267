// SPDX-License-Identifier: Apache-2.0
import type { Person } from '@/api/sketch'
import { day } from '@/lib/moment'
import { useText } from '@/text/words'
import { Facts } from '@/ui/details/Facts'

export function PersonCard({ person }: { person: Person }) {
  const t = useText()
  return (
    <Facts
      facts={[
        [t('web.name'), person.name],
        [t('web.born_on'), person.born_on && day(person.born_on)],
        [t('web.identity'), person.identity],
        [t('web.tax_code'), person.tax_code],
        [t('web.phone'), person.phone],
        [t('web.address'), person.address],
      ]}
    />
  )
}
