// SPDX-License-Identifier: Apache-2.0
import { useMemo, useRef, useState } from 'react'
import { useUnit } from '@/api/place'
import { wordsOfCode } from '@/api/problem'
import { useDossier } from '@/api/questions'
import type { Scan } from '@/api/wire'
import { count } from '@/lib/money'
import { receiptOf } from '@/lib/scanned'
import { shownScan, useDismissScan, useFileScan, useScans } from '@/parts/scans'
import { Viewer } from '@/parts/Viewer'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Dialog } from '@/ui/dialog/Dialog'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Select, TextField } from '@/ui/field/Field'
import { useShortcut } from '@/ui/key-hint/shortcut'
import { Table } from '@/ui/table/Table'
import { toast } from '@/ui/toast/toast'
import './scans.css'

/** The counter's tray: scans whose receipt could not be read. Each goes to a dossier, or away. */
export function ScansPage() {
  const t = useText()
  const unit = useUnit()
  const scans = useScans(unit)
  const items = scans.data?.items ?? []
  const [chosen, setChosen] = useState<string | null>(null)
  const [dropping, setDropping] = useState(false)
  const scan = items.find(one => one.id === chosen) ?? items[0] ?? null
  const shown = useMemo(
    () => (scan && !scan.problem ? shownScan(unit, scan) : null),
    [scan?.id, unit],
  )
  const dismiss = useDismissScan(unit, () => setDropping(false))
  return (
    <div className="stack">
      <div className="row middle">
        <h1>{t('desk.scans')}</h1>
        <span className="soft">{t('desk.scans.folder', { folder: scans.data?.folder ?? '' })}</span>
        <span className="soft push" role="status">
          {t('desk.scans.n', { n: count(items.length) })}
        </span>
      </div>
      <Refused error={scans.error ?? dismiss.error} />
      <div className="scans">
        <Table
          aria-label={t('desk.scans')}
          clipped
          autoFocus
          rows={items}
          rowKey={row => row.id}
          loading={scans.isPending}
          empty={t('desk.scans.empty')}
          onOpen={row => setChosen(row.id)}
          columns={[
            {
              id: 'name',
              title: t('web.files'),
              head: true,
              full: row => row.name,
              cell: row => row.name,
            },
            {
              id: 'size',
              title: 'KB',
              width: '4.5rem',
              number: true,
              cell: row => count(Math.max(1, Math.round(row.size / 1024))),
            },
            {
              id: 'look',
              title: '',
              width: '6rem',
              cell: row => (
                <Button
                  look={row.id === scan?.id ? 'primary' : 'secondary'}
                  aria-label={`${t('desk.scans.look')}: ${row.name}`}
                  onPress={() => setChosen(row.id)}
                >
                  {t('desk.scans.look')}
                </Button>
              ),
            },
          ]}
        />
        <div className="stack">
          {scan?.problem && <p className="fault">{wordsOfCode(scan.problem)}</p>}
          {shown && <Viewer file={shown} />}
        </div>
        {scan && (
          <div className="stack">
            {!scan.problem && <FileTo key={scan.id} scan={scan} unit={unit} />}
            <div>
              <Button look="danger" shortcut="F8" onPress={() => setDropping(true)}>
                {t('desk.scans.dismiss')}
              </Button>
            </div>
          </div>
        )}
      </div>
      {dropping && scan && (
        <Dialog
          role="alertdialog"
          title={t('desk.scans.dismiss')}
          onClose={() => setDropping(false)}
          foot={
            <>
              <Button onPress={() => setDropping(false)}>{t('web.cancel')}</Button>
              <Button
                look="danger"
                shortcut="Ctrl+Enter"
                pending={dismiss.pending}
                onPress={() => dismiss.run(scan)}
              >
                {t('desk.scans.dismiss')}
              </Button>
            </>
          }
        >
          <p>{t('desk.scans.dismiss_what', { name: scan.name })}</p>
        </Dialog>
      )}
    </div>
  )
}

/** Which dossier, which paper of it. The receipt under the hand scanner names the dossier. */
function FileTo({ scan, unit }: { scan: Scan; unit: string }) {
  const t = useText()
  const [typed, setTyped] = useState('')
  const [code, setCode] = useState('')
  const [paper, setPaper] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useShortcut('F2', () => field.current?.focus())
  const asked = useDossier(code)
  const dossier = code ? asked.data : undefined
  const file = useFileScan(unit, done => toast(t('desk.scans.filed', { code: done })))
  const find = () => {
    const named = receiptOf(typed) ?? typed.trim()
    setTyped(named)
    setCode(named)
    setPaper('')
  }
  return (
    <section className="card stack" aria-label={t('desk.scans.to')}>
      <TextField
        ref={field}
        label={t('desk.scans.to')}
        hint={t('desk.scans.to_hint')}
        width="wide"
        value={typed}
        onChange={setTyped}
        onEnter={find}
      />
      <Refused error={(code && asked.error) || file.error} />
      {dossier && (
        <>
          <p>
            <b>{dossier.applicant.name}</b> · {dossier.procedure_name}
          </p>
          <Select
            label={t('web.paper')}
            width="wide"
            value={paper}
            onChange={setPaper}
            options={[
              { value: '', label: t('desk.no_paper') },
              ...dossier.papers.map(one => ({ value: one.code, label: one.name })),
            ]}
          />
        </>
      )}
      <div>
        <Button
          look="primary"
          shortcut="F9"
          pending={file.pending}
          disabledReason={dossier ? undefined : t('desk.scans.dossier_first')}
          onPress={() =>
            dossier &&
            file.run({ scan, code: dossier.code, version: dossier.version, paper: paper || null })
          }
        >
          {t('desk.scans.attach')}
        </Button>
      </div>
    </section>
  )
}
