// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ask } from '@/api/client'
import type { Officer } from '@/api/wire'
import { matches } from '@/lib/fold'
import { day } from '@/lib/moment'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { TextField } from '@/ui/field/Field'
import { Table } from '@/ui/table/Table'
import { NewOfficer } from './NewOfficer'
import { Posts } from './Posts'

/** Officers in service; Enter shows the posts one holds. Nothing is deleted, only ended. */
export function OfficersPage() {
  const t = useText()
  const [typed, setTyped] = useState('')
  const [making, setMaking] = useState(false)
  const [chosen, setChosen] = useState<Officer | null>(null)
  const officers = useQuery({
    queryKey: ['admin-officers'],
    queryFn: async () => (await ask(api.GET('/api/admin/officers'))).items,
  })
  const shown = (officers.data ?? []).filter(one => matches(`${one.name} ${one.staff_code}`, typed))
  return (
    <div className="stack">
      <div className="row">
        <h1>{t('admin.officers')}</h1>
        <TextField label={t('web.find')} value={typed} onChange={setTyped} width="wide" />
        <Button look="primary" onPress={() => setMaking(true)}>
          {t('admin.new_officer')}
        </Button>
      </div>
      <Refused error={officers.error} />
      <div className="halves">
        <Table
          aria-label={t('admin.officers')}
          rows={shown}
          rowKey={one => one.officer}
          loading={officers.isFetching}
          onOpen={setChosen}
          columns={[
            { id: 'name', title: t('web.name'), head: true, cell: one => one.name },
            { id: 'code', title: t('admin.staff_code'), cell: one => one.staff_code },
            { id: 'from', title: t('web.from'), cell: one => day(one.from_on) },
            {
              id: 'do',
              title: '',
              cell: one => (
                <Button
                  aria-label={t('admin.posts_of', { officer: one.name })}
                  onPress={() => setChosen(one)}
                >
                  {t('admin.posts')}
                </Button>
              ),
            },
          ]}
        />
        {chosen && <Posts key={chosen.officer} officer={chosen} />}
      </div>
      {making && <NewOfficer onClose={() => setMaking(false)} />}
    </div>
  )
}
