// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ask } from '@/api/client'
import type { Unit } from '@/api/wire'
import { matches } from '@/lib/fold'
import { useAgencies } from '@/parts/admin'
import { name, useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { ComboBox } from '@/ui/combobox/ComboBox'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { TextField } from '@/ui/field/Field'
import { Table } from '@/ui/table/Table'
import { Contact } from './Contact'

const kEverywhere = 'reception_points'

/** Where people are received and how those places are called and found: what forms print. */
export function PlacesPage() {
  const t = useText()
  const [typed, setTyped] = useState('')
  const [agency, setAgency] = useState<string | null>(kEverywhere)
  const [changing, setChanging] = useState<Unit | null>(null)
  const agencies = useAgencies()
  const units = useQuery({
    queryKey: ['units', agency === kEverywhere ? '' : agency],
    queryFn: async () =>
      (
        await ask(
          api.GET('/api/admin/units', {
            params: { query: agency && agency !== kEverywhere ? { agency_id: agency } : {} },
          }),
        )
      ).items,
  })
  const shown = (units.data ?? []).filter(one =>
    matches(`${one.name} ${one.code} ${one.address} ${one.telephone}`, typed),
  )
  return (
    <div className="stack">
      <div className="row">
        <h1>{t('admin.places')}</h1>
        <ComboBox
          label={t('admin.agency')}
          value={agency}
          onChange={id => setAgency(id ?? kEverywhere)}
          options={[
            { id: kEverywhere, name: t('admin.every_reception_point') },
            ...(agencies.data ?? []).map(one => ({
              id: one.agency,
              name: one.name,
              note: one.code,
            })),
          ]}
        />
        <TextField label={t('web.find')} value={typed} onChange={setTyped} width="wide" />
      </div>
      <Refused error={units.error} />
      <Table
        aria-label={t('admin.places')}
        rows={shown}
        rowKey={one => one.unit}
        loading={units.isFetching}
        onOpen={setChanging}
        columns={[
          { id: 'name', title: t('admin.place_name'), head: true, cell: one => one.name },
          { id: 'code', title: t('admin.code'), cell: one => one.code },
          { id: 'kind', title: t('admin.kind'), cell: one => name('admin.unit_kind', one.kind) },
          { id: 'address', title: t('web.address'), cell: one => one.address || '–' },
          { id: 'telephone', title: t('web.phone'), cell: one => one.telephone || '–' },
          {
            id: 'do',
            title: '',
            cell: one => (
              <Button
                look="quiet"
                aria-label={t('admin.change_contact_of', { place: one.name })}
                onPress={() => setChanging(one)}
              >
                {t('admin.change')}
              </Button>
            ),
          },
        ]}
      />
      {changing && (
        <Contact key={changing.unit} place={changing} onClose={() => setChanging(null)} />
      )}
    </div>
  )
}
