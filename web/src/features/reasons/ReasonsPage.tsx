// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import { usePlace } from '@/api/place'
import { useOffers } from '@/api/questions'
import type { Ready, ReadyInput, ReadyUse } from '@/api/wire'
import { useLibrary } from '@/parts/ready'
import { name, useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Dialog } from '@/ui/dialog/Dialog'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Select, TextArea } from '@/ui/field/Field'
import { Tag } from '@/ui/status-tag/StatusTag'
import { Table } from '@/ui/table/Table'
import { Tabs } from '@/ui/tabs/Tabs'
import { toast } from '@/ui/toast/toast'

const uses: ReadyUse[] = ['supplement', 'refuse', 'send_back', 'correct', 'extension']

/** The agency's phrases for its acts: everybody's are read here, its own are added and ended. */
export function ReasonsPage() {
  const t = useText()
  const place = usePlace()
  const [use, setUse] = useState<ReadyUse>('supplement')
  const [adding, setAdding] = useState(false)
  const agency = place?.agency_id ?? ''
  return (
    <div className="stack">
      <div className="row middle">
        <h1>{t('desk.reasons')}</h1>
        <span className="soft">{place?.agency_name}</span>
        <span className="push" />
        <Button look="primary" shortcut="F9" onPress={() => setAdding(true)}>
          {t('desk.reasons.add')}
        </Button>
      </div>
      <Tabs
        aria-label={t('desk.reasons')}
        value={use}
        onChange={id => setUse(uses.find(one => one === id) ?? 'supplement')}
        tabs={uses.map(one => ({
          id: one,
          title: name('desk.reasons.use', one),
          panel: <Phrases use={one} agency={agency} />,
        }))}
      />
      {adding && <NewPhrase use={use} agency={agency} onClose={() => setAdding(false)} />}
    </div>
  )
}

function Phrases({ use, agency }: { use: ReadyUse; agency: string }) {
  const t = useText()
  const library = useLibrary(use, agency)
  const [ending, setEnding] = useState<Ready | null>(null)
  const end = useAct(
    (reason: string, headers) =>
      ask(api.POST('/api/desk/reasons/{reason}/end', { params: { path: { reason } }, headers })),
    {
      stale: [['reasons']],
      onDone: () => {
        setEnding(null)
        toast(t('desk.reasons.ended'))
      },
    },
  )
  return (
    <>
      <Refused error={library.error} />
      <Table
        aria-label={name('desk.reasons.use', use)}
        rows={library.data ?? []}
        rowKey={row => row.id}
        loading={library.isPending}
        columns={[
          { id: 'text', title: t('desk.reasons.text'), head: true, cell: row => row.text },
          {
            id: 'domain',
            title: t('desk.reasons.domain'),
            width: '16rem',
            cell: row => row.domain || t('desk.reasons.every_domain'),
          },
          {
            id: 'whose',
            title: t('desk.reasons.whose'),
            width: '12rem',
            cell: row => (
              <Tag tone={row.is_common ? 'plain' : 'good'}>
                {t(row.is_common ? 'desk.reasons.common' : 'desk.reasons.own')}
              </Tag>
            ),
          },
          {
            id: 'end',
            title: '',
            width: '8rem',
            cell: row =>
              !row.is_common && (
                <Button
                  aria-label={`${t('desk.reasons.end')}: ${row.text}`}
                  onPress={() => setEnding(row)}
                >
                  {t('desk.reasons.end')}
                </Button>
              ),
          },
        ]}
      />
      {ending && (
        <Dialog
          role="alertdialog"
          title={t('desk.reasons.end')}
          onClose={() => setEnding(null)}
          foot={
            <>
              <Button onPress={() => setEnding(null)}>{t('web.cancel')}</Button>
              <Button
                look="danger"
                shortcut="Ctrl+Enter"
                pending={end.pending}
                onPress={() => end.run(ending.id)}
              >
                {t('desk.reasons.end')}
              </Button>
            </>
          }
        >
          <Refused error={end.error} />
          <p>{ending.text}</p>
          <p className="soft">{t('desk.reasons.end_hint')}</p>
        </Dialog>
      )}
    </>
  )
}

type NewProps = { use: ReadyUse; agency: string; onClose: () => void }

function NewPhrase({ use: begun, agency, onClose }: NewProps) {
  const t = useText()
  const offers = useOffers(usePlace()?.unit_id ?? '')
  const [use, setUse] = useState<ReadyUse>(begun)
  const [domain, setDomain] = useState('')
  const [text, setText] = useState('')
  const domains = [...new Set((offers.data ?? []).map(offer => offer.domain))].sort((a, b) =>
    a.localeCompare(b, 'vi'),
  )
  const add = useAct(
    (body: ReadyInput, headers) => ask(api.POST('/api/desk/reasons', { body, headers })),
    {
      stale: [['reasons']],
      onDone: () => {
        toast(t('desk.reasons.added'))
        onClose()
      },
    },
  )
  return (
    <Dialog
      title={t('desk.reasons.add')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('web.cancel')}</Button>
          <Button
            look="primary"
            shortcut="Ctrl+Enter"
            pending={add.pending}
            disabledReason={text.trim() ? undefined : t('desk.reasons.text_first')}
            onPress={() => add.run({ agency, use, domain, text: text.trim() })}
          >
            {t('web.save')}
          </Button>
        </>
      }
    >
      <Refused error={add.error} />
      <Select
        label={t('desk.reasons.for')}
        width="wide"
        value={use}
        onChange={id => setUse(uses.find(one => one === id) ?? use)}
        options={uses.map(one => ({ value: one, label: name('desk.reasons.use', one) }))}
      />
      <Select
        label={t('desk.reasons.domain')}
        width="wide"
        value={domain}
        onChange={setDomain}
        options={[
          { value: '', label: t('desk.reasons.every_domain') },
          ...domains.map(one => ({ value: one, label: one })),
        ]}
      />
      <TextArea
        name="text"
        label={t('desk.reasons.text')}
        width="wide"
        rows={3}
        value={text}
        onChange={setText}
        autoFocus
      />
    </Dialog>
  )
}
