// SPDX-License-Identifier: Apache-2.0
import { useUnit } from '@/api/place'
import { drawn } from '@/lib/addresses'
import { shortDayTime } from '@/lib/moment'
import { print } from '@/parts/print'
import { name, useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Tag } from '@/ui/status-tag/StatusTag'
import { Table } from '@/ui/table/Table'
import { useBundles } from './bundles'

export function Sent() {
  const t = useText()
  const bundles = useBundles(useUnit(), 'sent')
  return (
    <>
      <Refused error={bundles.error} />
      <Table
        aria-label={t('desk.papers.sent')}
        rows={bundles.data ?? []}
        rowKey={bundle => bundle.id}
        loading={bundles.isFetching}
        columns={[
          { id: 'number', title: t('desk.bundle'), head: true, cell: one => one.number },
          { id: 'to', title: t('desk.goes_where'), cell: one => one.to_unit || t('desk.by_post') },
          { id: 'made', title: t('desk.made_at'), cell: one => shortDayTime(one.made_at) },
          { id: 'n', title: t('web.dossiers'), number: true, cell: one => one.items.length },
          {
            id: 'state',
            title: t('web.status'),
            cell: one => (
              <Tag tone={one.state === 'confirmed' ? 'good' : 'wait'}>
                {name('desk.bundle', one.state)}
              </Tag>
            ),
          },
          {
            id: 'print',
            title: '',
            cell: one => (
              <Button onPress={() => print(drawn.bundle(one.id))}>{t('web.print')}</Button>
            ),
          },
        ]}
      />
    </>
  )
}
