// SPDX-License-Identifier: Apache-2.0
import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import { usePlace } from '@/api/place'
import type { InternalProcess, InternalWorkInput } from '@/api/wire'
import { to } from '@/lib/addresses'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Dialog } from '@/ui/dialog/Dialog'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { TextArea, TextField } from '@/ui/field/Field'
import { Table } from '@/ui/table/Table'
import { toast } from '@/ui/toast/toast'

const useStartable = (unit: string, text: string) =>
  useInfiniteQuery({
    queryKey: ['internal', unit, text],
    queryFn: ({ pageParam }) =>
      ask(
        api.GET('/api/desk/internal-processes', {
          params: { query: { unit_id: unit, text, after: pageParam } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.next ?? undefined,
    enabled: unit !== '',
  })

/** Work inside the agency: which process, what about; its steps come to the ordinary lists. */
export function InternalPage() {
  const t = useText()
  const place = usePlace()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<InternalProcess | null>(null)
  const found = useStartable(place?.unit_id ?? '', useDeferredValue(typed.trim()))
  const rows = found.data?.pages.flatMap(page => page.items) ?? []
  return (
    <div className="stack">
      <div className="row middle">
        <h1>{t('desk.internal')}</h1>
        <span className="soft">{place?.unit_name}</span>
      </div>
      <p className="soft">{t('desk.internal.hint')}</p>
      <TextField
        label={t('desk.internal.find')}
        width="wide"
        value={typed}
        onChange={setTyped}
        autoFocus
      />
      <Refused error={found.error} />
      <Table
        aria-label={t('desk.internal')}
        rows={rows}
        rowKey={row => row.code}
        loading={found.isPending}
        empty={t('web.nothing_found')}
        onMore={found.hasNextPage ? () => found.fetchNextPage() : undefined}
        onOpen={setChosen}
        columns={[
          { id: 'code', title: t('web.code'), width: '12rem', cell: row => row.code },
          { id: 'name', title: t('desk.internal.process'), head: true, cell: row => row.name },
          {
            id: 'begin',
            title: '',
            width: '8rem',
            cell: row => (
              <Button
                aria-label={`${t('desk.internal.begin')}: ${row.name}`}
                onPress={() => setChosen(row)}
              >
                {t('desk.internal.begin')}
              </Button>
            ),
          },
        ]}
      />
      {chosen && place && (
        <Begin process={chosen} unit={place.unit_id} onClose={() => setChosen(null)} />
      )}
    </div>
  )
}

type Props = { process: InternalProcess; unit: string; onClose: () => void }

function Begin({ process, unit, onClose }: Props) {
  const t = useText()
  const go = useNavigate()
  const [title, setTitle] = useState('')
  const [note, setNote] = useState('')
  const begin = useAct(
    (body: InternalWorkInput, headers) =>
      ask(api.POST('/api/desk/internal-work', { body, headers })),
    {
      stale: [['work']],
      onDone: begun => {
        toast(t('desk.internal.begun', { code: begun.dossier_code }))
        go({ to: to.desk.dossier(begun.dossier_code) })
      },
    },
  )
  const send = () =>
    begin.run({
      unit_id: unit,
      process_code: process.code,
      title: title.trim(),
      note: note.trim() || null,
    })
  return (
    <Dialog
      title={`${t('desk.internal.begin')}: ${process.name}`}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('web.cancel')}</Button>
          <Button
            look="primary"
            shortcut="Ctrl+Enter"
            pending={begin.pending}
            disabledReason={title.trim() ? undefined : t('desk.internal.title_first')}
            onPress={send}
          >
            {t('desk.internal.begin')}
          </Button>
        </>
      }
    >
      <Refused error={begin.error} />
      <TextField
        label={t('desk.internal.title')}
        width="wide"
        value={title}
        onChange={setTitle}
        autoFocus
      />
      <TextArea
        name="note"
        label={t('desk.internal.note')}
        width="wide"
        rows={3}
        value={note}
        onChange={setNote}
      />
    </Dialog>
  )
}
