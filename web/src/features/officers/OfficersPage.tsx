// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ask } from '@/api/client'
import type { AdminOfficer, Post } from '@/api/sketch'
import { matches } from '@/lib/fold'
import { day, today } from '@/lib/moment'
import { useRoles } from '@/parts/admin'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { TextField } from '@/ui/field/Field'
import { Table } from '@/ui/table/Table'
import { EndPost, NewOfficer, NewPost } from './dialogs'

type Open =
  | { kind: 'officer' }
  | { kind: 'post'; officer: AdminOfficer }
  | { kind: 'end'; post: Post }
  | null

/** Officers and the posts they hold, each with its days. Nothing is deleted, only ended. */
export function OfficersPage() {
  const t = useText()
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState<Open>(null)
  const roles = useRoles()
  const officers = useQuery({
    queryKey: ['admin-officers'],
    queryFn: async () => (await ask(api.GET('/api/admin/officers'))).items,
  })
  const roleName = (code: string) => roles.data?.find(role => role.code === code)?.name ?? code
  const shown = (officers.data ?? []).filter(one =>
    matches(`${one.name} ${one.staff_code} ${one.account}`, typed),
  )
  const close = () => setOpen(null)
  return (
    <div className="stack">
      <div className="row">
        <h1>{t('admin.officers')}</h1>
        <TextField label={t('web.find')} value={typed} onChange={setTyped} width="wide" />
        <Button look="primary" onPress={() => setOpen({ kind: 'officer' })}>
          {t('admin.new_officer')}
        </Button>
      </div>
      <Refused error={officers.error} />
      <Table
        aria-label={t('admin.officers')}
        rows={shown}
        rowKey={one => one.id}
        loading={officers.isFetching}
        onOpen={officer => setOpen({ kind: 'post', officer })}
        columns={[
          { id: 'name', title: t('web.name'), head: true, cell: one => one.name },
          { id: 'code', title: t('admin.staff_code'), cell: one => one.staff_code },
          { id: 'account', title: t('web.account'), cell: one => one.account },
          {
            id: 'posts',
            title: t('admin.posts'),
            cell: one => (
              <ul className="plain">
                {one.posts.map(post => (
                  <li key={post.id}>
                    {roleName(post.role)} · {post.unit_name}{' '}
                    <span className="soft">
                      {t('admin.from_until', {
                        from: day(post.from),
                        until: post.until ? day(post.until) : '…',
                      })}
                    </span>{' '}
                    {(!post.until || post.until >= today()) && (
                      <Button
                        look="quiet"
                        aria-label={t('admin.end_post_of', {
                          officer: one.name,
                          role: roleName(post.role),
                        })}
                        onPress={() => setOpen({ kind: 'end', post })}
                      >
                        {t('admin.end_post')}
                      </Button>
                    )}
                  </li>
                ))}
              </ul>
            ),
          },
          {
            id: 'do',
            title: '',
            cell: one => (
              <Button
                aria-label={t('admin.new_post_for', { officer: one.name })}
                onPress={() => setOpen({ kind: 'post', officer: one })}
              >
                {t('admin.new_post')}
              </Button>
            ),
          },
        ]}
      />
      {open?.kind === 'officer' && <NewOfficer onClose={close} />}
      {open?.kind === 'post' && <NewPost officer={open.officer} onClose={close} />}
      {open?.kind === 'end' && <EndPost post={open.post} onClose={close} />}
    </div>
  )
}
