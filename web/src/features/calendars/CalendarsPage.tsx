// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ask } from '@/api/client'
import { day, today, weekday } from '@/lib/moment'
import { name, useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Select } from '@/ui/field/Field'
import { Notice } from '@/ui/notice/Notice'
import { Tag } from '@/ui/status-tag/StatusTag'
import { Table } from '@/ui/table/Table'
import { NewClosure } from './NewClosure'

const tones = { closed: 'bad', half_day: 'wait', working: 'good' } as const

/** Days that differ from the week's rule, year by year, and a new one with its consequences first. */
export function CalendarsPage() {
  const t = useText()
  const [chosen, setChosen] = useState<string | null>(null)
  const [year, setYear] = useState(today().slice(0, 4))
  const [making, setMaking] = useState(false)
  const calendars = useQuery({
    queryKey: ['calendars'],
    queryFn: async () => (await ask(api.GET('/api/admin/calendars'))).items,
  })
  const calendar = calendars.data?.find(one => one.code === chosen) ?? calendars.data?.[0]
  const code = calendar?.code ?? ''
  const shown = useQuery({
    queryKey: ['calendar', code, year],
    queryFn: () =>
      ask(
        api.GET('/api/admin/calendars/{code}', {
          params: { path: { code }, query: { year: Number(year) } },
        }),
      ),
    enabled: code !== '',
  })
  return (
    <div className="stack">
      <div className="row">
        <h1>{t('admin.calendars')}</h1>
        <Select
          label={t('admin.calendar')}
          value={code}
          onChange={setChosen}
          options={(calendars.data ?? []).map(one => ({ value: one.code, label: one.name }))}
        />
        <Select
          label={t('admin.year')}
          value={year}
          onChange={setYear}
          options={(calendar?.years ?? []).map(one => ({ value: String(one), label: String(one) }))}
        />
        <Button
          look="primary"
          onPress={() => setMaking(true)}
          disabledReason={code ? undefined : t('web.loading')}
        >
          {t('admin.new_closure')}
        </Button>
      </div>
      <Refused error={calendars.error ?? shown.error} />
      {shown.data?.provisional && <Notice>{t('web.provisional')}</Notice>}
      <Table
        aria-label={t('admin.calendars')}
        rows={shown.data?.days ?? []}
        rowKey={one => one.day}
        loading={shown.isFetching}
        columns={[
          { id: 'day', title: t('web.day'), head: true, cell: one => `${name('web.weekday', String(weekday(one.day)))} ${day(one.day)}` },
          { id: 'kind', title: t('admin.day_kind'), cell: one => <Tag tone={tones[one.kind]}>{t(`admin.day_kind.${one.kind}`)}</Tag> },
          { id: 'reason', title: t('web.reason'), cell: one => one.reason },
          { id: 'source', title: t('admin.source'), cell: one => one.source },
        ]}
      />
      {making && <NewClosure calendar={code} onClose={() => setMaking(false)} />}
    </div>
  )
}
