// SPDX-License-Identifier: Apache-2.0
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ask } from '@/api/client'
import { receiptOf } from '@/lib/scanned'
import { TraceList } from '@/parts/TraceList'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { TextField } from '@/ui/field/Field'

/** The administrator's way to the same: by code, without opening the dossier. */
export function TracePage() {
  const t = useText()
  const [typed, setTyped] = useState('')
  const [code, setCode] = useState('')
  const trace = useInfiniteQuery({
    queryKey: ['trace', code],
    queryFn: ({ pageParam }) =>
      ask(
        api.GET('/api/admin/trace', {
          params: { query: { code, ...(pageParam ? { before: pageParam } : {}) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: page => page.next ?? undefined,
    enabled: code !== '',
    staleTime: 0,
  })
  const find = () => setCode(receiptOf(typed) ?? typed.trim().toUpperCase())
  return (
    <div className="stack">
      <h1>{t('desk.trace')}</h1>
      <div className="row">
        <TextField
          label={t('web.code')}
          hint={t('desk.trace.hint')}
          width="wide"
          value={typed}
          onChange={setTyped}
          onEnter={find}
          autoFocus
        />
        <Button look="primary" onPress={find}>
          {t('web.find')}
        </Button>
      </div>
      <Refused error={trace.error} />
      {code && (
        <TraceList
          lines={trace.data?.pages.flatMap(page => page.items) ?? []}
          loading={trace.isFetching}
          onMore={trace.hasNextPage ? () => void trace.fetchNextPage() : undefined}
        />
      )}
    </div>
  )
}
