// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Fragment, useState } from 'react'
import { api, ask } from '@/api/client'
import { useUnit } from '@/api/place'
import type { DayLine } from '@/api/wire'
import { drawn, to } from '@/lib/addresses'
import { time, today } from '@/lib/moment'
import { count, money } from '@/lib/money'
import { codeWidth } from '@/parts/columns'
import { print } from '@/parts/print'
import { name, useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { DateField } from '@/ui/date-field/DateField'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Notice } from '@/ui/notice/Notice'
import { Table } from '@/ui/table/Table'

// Enough to begin with; the rest stands on the page of papers.
const kNamed = 6

/** My day: what I took in, gave out, cashed, and have not handed over. */
export function DayPage() {
  const t = useText()
  const unit = useUnit()
  const [on, setOn] = useState(today())
  const sheet = useQuery({
    queryKey: ['day', unit, on],
    queryFn: () => ask(api.GET('/api/desk/day', { params: { query: { unit_id: unit, on } } })),
  })
  const day = sheet.data
  const lines = (title: string, rows: DayLine[]) => (
    <section className="card stack">
      <h2>
        {title} ({count(rows.length)})
      </h2>
      <Table
        aria-label={title}
        clipped
        rows={rows}
        rowKey={row => row.code}
        columns={[
          { id: 'at', title: t('web.time'), width: '4rem', cell: row => time(row.at) },
          {
            id: 'code',
            title: t('web.code'),
            width: codeWidth(rows.map(row => row.code)),
            head: true,
            cell: row => row.code,
          },
          { id: 'procedure', title: t('web.procedure'), cell: row => row.procedure_name },
          { id: 'who', title: t('web.applicant'), width: '11rem', cell: row => row.applicant_name },
        ]}
      />
    </section>
  )
  return (
    <div className="stack">
      <div className="row">
        <h1>{t('desk.day')}</h1>
        <DateField label={t('web.day')} value={on} onChange={value => value && setOn(value)} />
        <Button look="primary" shortcut="F9" onPress={() => print(drawn.day(unit, on))}>
          {t('web.print')}
        </Button>
      </div>
      <Refused error={sheet.error} />
      {day && (
        <>
          {day.not_handed_over.length > 0 && (
            <Notice tone="bad">
              {t('desk.not_handed_over', { n: day.not_handed_over.length })}{' '}
              {day.not_handed_over.slice(0, kNamed).map(one => (
                <Fragment key={one.dossier_code}>
                  <span className="whole">{one.dossier_code}</span>{' '}
                </Fragment>
              ))}
              {day.not_handed_over.length > kNamed && '… '}
              <Link to={to.desk.papers}>{t('desk.papers')}</Link>
            </Notice>
          )}
          <div className="halves">
            {lines(t('desk.receptions'), day.receptions)}
            {lines(t('desk.returns'), day.returns)}
            <section className="card stack">
              <h2>{t('desk.cash')}</h2>
              <Table
                aria-label={t('desk.cash')}
                rows={day.cash}
                rowKey={row => row.code}
                columns={[
                  { id: 'name', title: t('web.fee'), head: true, cell: row => row.name },
                  { id: 'n', title: t('desk.times'), number: true, cell: row => count(row.count) },
                  {
                    id: 'sum',
                    title: t('desk.amount'),
                    number: true,
                    cell: row => money(row.amount),
                  },
                ]}
              />
              <b className="number">{t('desk.cash_total', { sum: money(day.cash_total) })}</b>
            </section>
            {day.certified.length > 0 && (
              <section className="card stack">
                <h2>{t('desk.certification')}</h2>
                <Table
                  aria-label={t('desk.certification')}
                  rows={day.certified}
                  rowKey={row => row.kind}
                  columns={[
                    {
                      id: 'kind',
                      title: t('desk.kind'),
                      head: true,
                      cell: row => name('desk.kind', row.kind),
                    },
                    {
                      id: 'n',
                      title: t('desk.times'),
                      number: true,
                      cell: row => count(row.count),
                    },
                    {
                      id: 'copies',
                      title: t('desk.copies_made'),
                      number: true,
                      cell: row => count(row.copies),
                    },
                    {
                      id: 'pages',
                      title: t('desk.pages'),
                      number: true,
                      cell: row => count(row.pages),
                    },
                    {
                      id: 'sum',
                      title: t('desk.amount'),
                      number: true,
                      cell: row => money(row.amount),
                    },
                  ]}
                />
                <b className="number">
                  {t('desk.cash_total', {
                    sum: money(day.certified.reduce((sum, one) => sum + one.amount, 0)),
                  })}
                </b>
              </section>
            )}
          </div>
        </>
      )}
    </div>
  )
}
