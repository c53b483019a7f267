// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ask } from '@/api/client'
import type { Officer } from '@/api/wire'
import { matches } from '@/lib/fold'
import { dayTime } from '@/lib/moment'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { TextField } from '@/ui/field/Field'
import { Tag } from '@/ui/status-tag/StatusTag'
import { Table } from '@/ui/table/Table'
import { Account } from './Account'
import { NewOfficer } from './NewOfficer'
import { Posts } from './Posts'

/** Officers in service; Enter shows the posts one holds. Nothing is deleted, only ended. */
export function OfficersPage() {
  const t = useText()
  const [typed, setTyped] = useState('')
  const [making, setMaking] = useState(false)
  const [chosenId, setChosen] = useState<string | null>(null)
  const officers = useQuery({
    queryKey: ['admin-officers'],
    queryFn: async () => (await ask(api.GET('/api/admin/officers'))).items,
  })
  const shown = (officers.data ?? []).filter(one =>
    matches(`${one.name} ${one.staff_code} ${one.login}`, typed),
  )
  const chosen = officers.data?.find(one => one.officer === chosenId)
  const accountOf = (one: Officer) =>
    one.is_disabled ? <Tag tone="bad">{t('admin.account_shut')}</Tag> : one.login || '–'
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
          onOpen={one => setChosen(one.officer)}
          columns={[
            { id: 'name', title: t('web.name'), head: true, cell: one => one.name },
            { id: 'code', title: t('admin.staff_code'), cell: one => one.staff_code },
            { id: 'login', title: t('web.account'), cell: one => accountOf(one) },
            {
              id: 'last',
              title: t('admin.last_log_in'),
              cell: one => one.last_log_in_at && dayTime(one.last_log_in_at),
            },
            {
              id: 'do',
              title: '',
              cell: one => (
                <Button
                  aria-label={t('admin.posts_of', { officer: one.name })}
                  onPress={() => setChosen(one.officer)}
                >
                  {t('admin.posts')}
                </Button>
              ),
            },
          ]}
        />
        {chosen && (
          <section
            className="card stack"
            key={chosen.officer}
            // On a phone it stands below the list.
            ref={card => card?.scrollIntoView({ block: 'nearest' })}
            aria-label={t('admin.posts_of', { officer: chosen.name })}
          >
            <Account officer={chosen} />
            <Posts officer={chosen} />
          </section>
        )}
      </div>
      {making && <NewOfficer onClose={() => setMaking(false)} />}
    </div>
  )
}
