// SPDX-License-Identifier: Apache-2.0
import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api, ask } from '@/api/client'
import { useUnit } from '@/api/place'
import type { RegisterLine } from '@/api/wire'
import { drawn, to } from '@/lib/addresses'
import { addDays, shortDayTime, today } from '@/lib/moment'
import { codeWidth } from '@/parts/columns'
import { print } from '@/parts/print'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Checkbox } from '@/ui/choice/Choice'
import { DateField } from '@/ui/date-field/DateField'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Table } from '@/ui/table/Table'

const moment = (at: string | null) => (at ? shortDayTime(at) : '')

/** The register of dossiers, form 07. */
export function RegisterPage() {
  const t = useText()
  const unit = useUnit()
  const go = useNavigate()
  const [from, setFrom] = useState(addDays(today(), -30))
  const [until, setUntil] = useState(today())
  // Where people live and their numbers are shown when they are needed, not to whoever passes by.
  const [contact, setContact] = useState(false)
  const register = useInfiniteQuery({
    queryKey: ['register', unit, from, until],
    queryFn: ({ pageParam }) =>
      ask(
        api.GET('/api/desk/register', {
          params: {
            query: { unit_id: unit, from, until, ...(pageParam ? { after: pageParam } : {}) },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: page => page.next ?? undefined,
  })
  const rows = register.data?.pages.flatMap(page => page.items) ?? []
  return (
    <div className="stack">
      <div className="row">
        <h1>{t('desk.register')}</h1>
        <DateField label={t('web.from')} value={from} onChange={day => day && setFrom(day)} />
        <DateField label={t('web.until')} value={until} onChange={day => day && setUntil(day)} />
        <Button
          look="primary"
          shortcut="F9"
          onPress={() => print(drawn.register(unit, from, until))}
        >
          {t('web.print')}
        </Button>
        <Checkbox checked={contact} onChange={setContact}>
          {t('desk.with_contact')}
        </Checkbox>
      </div>
      <Refused error={register.error} />
      <Table
        aria-label={t('desk.register')}
        clipped
        rows={rows}
        rowKey={row => row.code}
        loading={register.isFetching}
        onMore={register.hasNextPage ? () => void register.fetchNextPage() : undefined}
        onOpen={row => go({ to: to.desk.dossier(row.code) })}
        columns={[
          { id: 'no', title: t('desk.no'), width: '3rem', number: true, cell: row => row.no },
          {
            id: 'code',
            title: t('web.code'),
            width: codeWidth(rows.map(row => row.code)),
            head: true,
            cell: row => row.code,
          },
          {
            id: 'procedure',
            title: t('web.procedure'),
            cell: row => row.procedure_name,
            full: row => row.procedure_name,
          },
          {
            id: 'sets',
            title: t('desk.sets'),
            width: '4rem',
            number: true,
            cell: row => row.sets,
          },
          {
            id: 'who',
            title: t('web.applicant'),
            width: '10rem',
            cell: row => row.applicant_name,
            full: row => row.applicant_name,
          },
          ...(contact
            ? [
                {
                  id: 'address',
                  title: t('web.address'),
                  width: '15rem',
                  cell: (row: RegisterLine) => row.address,
                  full: (row: RegisterLine) => row.address,
                },
                {
                  id: 'phone',
                  title: t('web.phone'),
                  width: '7rem',
                  cell: (row: RegisterLine) => row.phone,
                },
              ]
            : [
                {
                  id: 'agency',
                  title: t('desk.competent_agency'),
                  width: '14rem',
                  cell: (row: RegisterLine) => row.competent_agency,
                  full: (row: RegisterLine) => row.competent_agency,
                },
              ]),
          {
            id: 'received',
            title: t('web.received_at'),
            width: '6.5rem',
            cell: row => moment(row.received_at),
          },
          {
            id: 'promised',
            title: t('desk.promised_on'),
            width: '6.5rem',
            cell: row => moment(row.promised_at),
          },
          {
            id: 'returned',
            title: t('desk.returned_at'),
            width: '6.5rem',
            cell: row => moment(row.returned_at),
          },
        ]}
      />
    </div>
  )
}
