// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ask } from '@/api/client'
import type { Officer, Post } from '@/api/wire'
import { day, isForEver, today } from '@/lib/moment'
import { roleName, useRoles, useUnits } from '@/parts/admin'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Table } from '@/ui/table/Table'
import { EndPost, NewPost } from './post_dialogs'

/** The posts of one officer, past ones too. */
export function Posts({ officer }: { officer: Officer }) {
  const t = useText()
  const [making, setMaking] = useState(false)
  const [ending, setEnding] = useState<Post | null>(null)
  const roles = useRoles()
  const posts = useQuery({
    queryKey: ['posts', officer.officer],
    queryFn: async () =>
      (
        await ask(
          api.GET('/api/admin/officers/{officer}/posts', {
            params: { path: { officer: officer.officer } },
          }),
        )
      ).items,
  })
  const units = useUnits([...new Set((posts.data ?? []).map(post => post.agency))])
  const role = (code: string) => {
    const found = roles.data?.find(one => one.role === code)
    return found ? roleName(found) : code
  }
  const unit = (id: string) => units.find(one => one.unit === id)?.name ?? '…'
  return (
    <>
      <div className="row middle">
        <h3>{t('admin.posts')}</h3>
        <span className="push" />
        <Button onPress={() => setMaking(true)}>{t('admin.new_post')}</Button>
      </div>
      <Refused error={posts.error} />
      <Table
        aria-label={t('admin.posts')}
        rows={posts.data ?? []}
        rowKey={post => post.post}
        loading={posts.isFetching}
        columns={[
          { id: 'role', title: t('admin.role'), head: true, cell: post => role(post.role) },
          { id: 'unit', title: t('admin.unit'), cell: post => unit(post.unit) },
          {
            id: 'days',
            title: t('admin.period'),
            cell: post =>
              t('admin.from_until', {
                from: day(post.from_on),
                until: isForEver(post.to_on) ? '…' : day(post.to_on),
              }),
          },
          { id: 'decision', title: t('admin.decision'), cell: post => post.decision },
          {
            id: 'end',
            title: '',
            cell: post =>
              post.to_on >= today() && (
                <Button
                  look="quiet"
                  aria-label={t('admin.end_post_of', {
                    officer: officer.name,
                    role: role(post.role),
                  })}
                  onPress={() => setEnding(post)}
                >
                  {t('admin.end_post')}
                </Button>
              ),
          },
        ]}
      />
      {making && <NewPost officer={officer} onClose={() => setMaking(false)} />}
      {ending && (
        <EndPost post={ending} title={role(ending.role)} onClose={() => setEnding(null)} />
      )}
    </>
  )
}
