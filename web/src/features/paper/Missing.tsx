// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import { useUnit } from '@/api/place'
import { fieldOf, wordsOf } from '@/api/problem'
import { shortDayTime } from '@/lib/moment'
import { SaveFoot } from '@/parts/SaveFoot'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Dialog } from '@/ui/dialog/Dialog'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { TextField } from '@/ui/field/Field'
import { Table } from '@/ui/table/Table'
import { toast } from '@/ui/toast/toast'
import { type Missed, missed, useBundles } from './bundles'

/** What a list named and nobody has in hand. Whoever finds it says so; it is then where it was found. */
export function Missing() {
  const t = useText()
  const unit = useUnit()
  const bundles = useBundles(unit, 'missing')
  const [found, setFound] = useState<Missed | null>(null)
  return (
    <>
      <Refused error={bundles.error} />
      <Table
        aria-label={t('desk.papers.missing')}
        rows={missed(bundles.data ?? [])}
        rowKey={row => `${row.bundle.id} ${row.item.dossier_code}`}
        loading={bundles.isFetching}
        empty={t('desk.nothing_missing')}
        columns={[
          {
            id: 'code',
            title: t('web.code'),
            head: true,
            cell: row => <span className="whole">{row.item.dossier_code}</span>,
          },
          { id: 'name', title: t('web.procedure'), cell: row => row.item.procedure_name },
          {
            id: 'bundle',
            title: t('desk.bundle'),
            cell: row =>
              `${row.bundle.number} · ${row.bundle.from_unit} → ${row.bundle.to_unit || t('desk.by_post')}`,
          },
          { id: 'made', title: t('desk.made_at'), cell: row => shortDayTime(row.bundle.made_at) },
          { id: 'reason', title: t('desk.what_is_wrong'), cell: row => row.item.reason },
          {
            id: 'find',
            title: '',
            cell: row => (
              <Button
                aria-label={t('desk.paper_found_of', { code: row.item.dossier_code })}
                onPress={() => setFound(row)}
              >
                {t('desk.paper_found')}
              </Button>
            ),
          },
        ]}
      />
      {found && <Found missed={found} unit={unit} onClose={() => setFound(null)} />}
    </>
  )
}

type Props = { missed: Missed; unit: string; onClose: () => void }

function Found({ missed: { bundle, item }, unit, onClose }: Props) {
  const t = useText()
  const [note, setNote] = useState('')
  const find = useAct(
    (body: { dossier_code: string; unit_id: string; note: string }, headers) =>
      ask(
        api.POST('/api/desk/bundles/{bundle}/find', {
          params: { path: { bundle: bundle.id } },
          body,
          headers,
        }),
      ),
    {
      stale: [['bundles'], ['waiting'], ['dossier']],
      onDone: () => {
        toast(t('desk.paper_found_of', { code: item.dossier_code }))
        onClose()
      },
    },
  )
  return (
    <Dialog
      title={t('desk.paper_found_of', { code: item.dossier_code })}
      onClose={onClose}
      foot={
        <SaveFoot
          onClose={onClose}
          pending={find.pending}
          onSave={() => find.run({ dossier_code: item.dossier_code, unit_id: unit, note })}
        />
      }
    >
      <Refused error={find.error} />
      <p className="soft">{t('desk.paper_found_hint')}</p>
      <TextField
        label={t('web.note')}
        name="note"
        width="wide"
        value={note}
        onChange={setNote}
        fault={fieldOf(find.error) === 'note' ? wordsOf(find.error) : undefined}
        autoFocus
      />
    </Dialog>
  )
}
