// SPDX-License-Identifier: Apache-2.0
import { useRef, useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import { useUnit } from '@/api/place'
import type { Bundle } from '@/api/wire'
import { dayTime } from '@/lib/moment'
import { receiptOf } from '@/lib/scanned'
import { type Key, useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Checkbox } from '@/ui/choice/Choice'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { TextField } from '@/ui/field/Field'
import { useShortcut } from '@/ui/key-hint/shortcut'
import { Notice } from '@/ui/notice/Notice'
import { toast } from '@/ui/toast/toast'
import { allThere, itemsOf, type Said, scannedInto, ticked, unsaid, type Word } from './arrived'
import { useBundles } from './bundles'
import './paper.css'

type Heard = { words: Key; code: string; bad: boolean }

/** Lists on their way here. A receipt under the scanner ticks its dossier, whichever list it is on. */
export function Arriving() {
  const t = useText()
  const bundles = useBundles(useUnit(), 'arriving')
  const open = bundles.data?.filter(bundle => bundle.state !== 'confirmed') ?? []
  const [said, setSaid] = useState<Said>({})
  const [typed, setTyped] = useState('')
  const [heard, setHeard] = useState<Heard | null>(null)
  const field = useRef<HTMLInputElement>(null)
  useShortcut('F2', () => field.current?.focus())
  const scan = () => {
    const text = typed.trim()
    if (!text) return
    const code = receiptOf(text) ?? text
    const { outcome, said: now } = scannedInto(said, open, code)
    setSaid(now)
    setHeard({ words: `desk.scan.${outcome}`, code, bad: outcome !== 'ticked' })
    // The next receipt is already on its way.
    setTyped('')
  }
  return (
    <div className="stack">
      <Refused error={bundles.error} />
      {bundles.data && open.length === 0 && <p className="soft">{t('desk.nothing_arrives')}</p>}
      {open.length > 0 && (
        <div className="row middle">
          <TextField
            ref={field}
            label={t('desk.scan_to_tick')}
            width="wide"
            value={typed}
            onChange={setTyped}
            onEnter={scan}
            autoFocus
          />
        </div>
      )}
      {heard && (
        <Notice tone={heard.bad ? 'bad' : 'good'} live>
          {t(heard.words, { code: heard.code })}
        </Notice>
      )}
      {open.map(bundle => (
        <Confirm key={bundle.id} bundle={bundle} said={said} onSay={setSaid} />
      ))}
    </div>
  )
}

type Props = { bundle: Bundle; said: Said; onSay: (change: (now: Said) => Said) => void }

/** Each dossier on the list is there, or it is said what is wrong with it. */
function Confirm({ bundle, said, onSay }: Props) {
  const t = useText()
  const items = itemsOf(bundle, said)
  const silent = unsaid(items)
  const confirm = useAct(
    (body: ReturnType<typeof ticked>, headers) =>
      ask(
        api.POST('/api/desk/bundles/{bundle}/confirm', {
          params: { path: { bundle: bundle.id } },
          body,
          headers,
        }),
      ),
    {
      stale: [['bundles'], ['waiting'], ['dossier']],
      onDone: () => toast(t('desk.bundle_confirmed', { number: bundle.number })),
    },
  )
  const put = (code: string, word: Word) => onSay(now => ({ ...now, [code]: word }))
  return (
    <section className="card stack" aria-label={`${bundle.number} · ${bundle.from_unit}`}>
      <div className="row middle">
        <h2>
          {bundle.number} · {bundle.from_unit}
        </h2>
        <span className="soft">
          {dayTime(bundle.made_at)} ·{' '}
          {t('desk.n_of_n_there', { n: items.filter(item => item.ok).length, all: items.length })}
        </span>
        <span className="push" />
        <Button onPress={() => onSay(now => allThere(now, bundle))}>{t('desk.all_there')}</Button>
        <Button
          look="primary"
          pending={confirm.pending}
          disabledReason={silent > 0 ? t('desk.say_what_is_wrong') : undefined}
          onPress={() => confirm.run(ticked(items))}
        >
          {t('desk.confirm_bundle')}
        </Button>
      </div>
      <Refused error={confirm.error} />
      {items.map(item => (
        <div className="arrived" key={item.code}>
          <Checkbox checked={item.ok} onChange={ok => put(item.code, { ok, reason: null })}>
            <b className="whole">{item.code}</b>
          </Checkbox>
          <span className="clip" title={item.name}>
            {item.name}
          </span>
          {!item.ok && item.reason === null && (
            <Button
              look="quiet"
              aria-label={t('desk.missing_or_wrong_of', { code: item.code })}
              onPress={() => put(item.code, { ok: false, reason: '' })}
            >
              {t('desk.missing_or_wrong')}
            </Button>
          )}
          {!item.ok && item.reason !== null && (
            <TextField
              label={t('desk.what_is_wrong')}
              width="wide"
              value={item.reason}
              onChange={reason => put(item.code, { ok: false, reason })}
              autoFocus
            />
          )}
        </div>
      ))}
    </section>
  )
}
