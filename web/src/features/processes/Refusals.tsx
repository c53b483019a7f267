// SPDX-License-Identifier: Apache-2.0
import { useInfiniteQuery } from '@tanstack/react-query'
import { api, ask } from '@/api/client'
import { language, useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Dialog } from '@/ui/dialog/Dialog'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Table } from '@/ui/table/Table'

/** What a move could not take over, each dossier with the reason. */
export function Refusals({ move, onClose }: { move: string; onClose: () => void }) {
  const t = useText()
  const asked = useInfiniteQuery({
    queryKey: ['process-move-refusals', move],
    queryFn: ({ pageParam }) =>
      ask(
        api.GET('/api/admin/process-moves/{move}/refusals', {
          params: { path: { move }, query: pageParam ? { after: pageParam } : {} },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: last => last.next ?? undefined,
  })
  return (
    <Dialog
      wide
      title={t('modeller.stayed_title')}
      onClose={onClose}
      foot={<Button onPress={onClose}>{t('web.close')}</Button>}
    >
      <Refused error={asked.error} />
      <Table
        aria-label={t('modeller.stayed_title')}
        rows={asked.data?.pages.flatMap(page => page.items) ?? []}
        rowKey={one => one.dossier_code}
        loading={asked.isFetching}
        {...(asked.hasNextPage ? { onMore: () => asked.fetchNextPage() } : {})}
        columns={[
          { id: 'code', title: t('web.code'), head: true, cell: one => one.dossier_code },
          { id: 'why', title: t('modeller.stayed_why'), cell: one => one.text[language()] },
        ]}
      />
    </Dialog>
  )
}
