// SPDX-License-Identifier: Apache-2.0
import { type ReactNode, type RefObject, useRef, useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import { useUnit } from '@/api/place'
import { useOffers } from '@/api/questions'
import type { CertificationInput, Certified } from '@/api/wire'
import { drawn } from '@/lib/addresses'
import { count, money } from '@/lib/money'
import { print } from '@/parts/print'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Checkbox } from '@/ui/choice/Choice'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { NumberField, Select, TextField } from '@/ui/field/Field'
import { Notice } from '@/ui/notice/Notice'
import { Table } from '@/ui/table/Table'
import { useHolder } from './holder'

type Done = Certified & { who: string; copies: number; pages: number }

/**
 * Certification in a row: who (card, or a name, or nobody), copies, pages, Enter. Fee and book number
 * come back; the next person begins at once.
 */
export function CertificationPage() {
  const t = useText()
  const unit = useUnit()
  const offers = useOffers(unit)
  const bulk = (offers.data ?? []).filter(offer => offer.bulk)
  const [offerId, setOfferId] = useState<string | null>(null)
  const offer = bulk.find(one => one.offer_id === offerId) ?? bulk[0]
  const [kind, setKind] = useState<CertificationInput['kind'] | null>(null)
  const [copies, setCopies] = useState(1)
  const [pages, setPages] = useState(1)
  const [receipt, setReceipt] = useState(false)
  const [done, setDone] = useState<Done[]>([])
  const who = useRef<HTMLInputElement>(null)
  const copiesField = useRef<HTMLInputElement>(null)
  const pagesField = useRef<HTMLInputElement>(null)
  const holder = useHolder(() => copiesField.current?.focus())
  const price = offer?.fees[0]?.amount ?? 0
  // The kind follows the procedure unless the officer says otherwise.
  const shownKind = kind ?? (/chữ ký/i.test(offer?.name ?? '') ? 'signature' : 'copy')

  const certify = useAct(
    (body: CertificationInput, headers) =>
      ask(api.POST('/api/desk/certifications', { body, headers })),
    { stale: [['day']] },
  )
  const submit = () => {
    if (!offer) return
    certify.run(
      {
        unit_id: unit,
        offer_id: offer.offer_id,
        person_id: holder.person?.person ?? null,
        person_name: holder.name.trim() || null,
        kind: shownKind,
        copies,
        pages,
        receipt,
      },
      answer => {
        setDone(all => [{ ...answer, who: holder.name, copies, pages }, ...all].slice(0, 100))
        if (receipt) void print(drawn.form(answer.dossier_code, '01'))
        holder.clear()
        setCopies(1)
        setPages(1)
        setReceipt(false)
        who.current?.focus()
      },
    )
  }
  const total = done.reduce((sum, one) => sum + one.fee, 0)

  return (
    <div className="halves">
      <section className="card stack">
        <h1>{t('desk.certification')}</h1>
        <Refused error={certify.error ?? offers.error} />
        {offers.data && bulk.length === 0 && <Notice>{t('desk.no_certification_here')}</Notice>}
        <Select
          label={t('desk.what_is_certified')}
          width="wide"
          value={offer?.offer_id ?? ''}
          onChange={id => {
            setOfferId(id)
            setKind(null)
          }}
          options={bulk.map(one => ({ value: one.offer_id, label: one.name }))}
        />
        <TextField
          ref={who}
          label={t('desk.holder')}
          hint={t('desk.holder_hint')}
          width="wide"
          value={holder.name}
          onChange={holder.type}
          onEnter={holder.enter}
          autoFocus
        />
        {holder.garbled && <Notice tone="bad">{t('desk.card_garbled')}</Notice>}
        <Enter on={submit} next={pagesField} first={copiesField}>
          <NumberField
            ref={copiesField}
            label={t(shownKind === 'copy' ? 'desk.copies_made' : 'desk.papers_signed')}
            width="narrow"
            min={1}
            max={500}
            value={copies}
            onChange={setCopies}
          />
          <NumberField
            ref={pagesField}
            label={t('desk.pages_each')}
            width="narrow"
            min={1}
            max={500}
            value={pages}
            onChange={setPages}
          />
          <Select
            label={t('desk.kind')}
            value={shownKind}
            onChange={value => setKind(value as CertificationInput['kind'])}
            options={[
              { value: 'copy', label: t('desk.kind.copy') },
              { value: 'signature', label: t('desk.kind.signature') },
            ]}
          />
        </Enter>
        <p className="soft">{t('desk.certification_price', { price: money(price) })}</p>
        <div className="row middle">
          <Button
            look="primary"
            shortcut="F9"
            onPress={submit}
            pending={certify.pending}
            disabledReason={offer ? undefined : t('desk.no_certification_here')}
          >
            {t('desk.certify')}
          </Button>
          <Checkbox checked={receipt} onChange={setReceipt}>
            {t('desk.with_receipt')}
          </Checkbox>
        </div>
      </section>
      <section className="card stack">
        <div className="row middle">
          <h2>{t('desk.done_here', { n: count(done.length) })}</h2>
          <b className="push">{money(total)}</b>
        </div>
        <Table
          aria-label={t('desk.done_list')}
          clipped
          rows={done}
          rowKey={one => one.dossier_code}
          columns={[
            {
              id: 'no',
              title: t('desk.book_no'),
              cell: one => one.book_no,
              width: '5rem',
              head: true,
            },
            { id: 'who', title: t('desk.holder'), cell: one => one.who || '–' },
            {
              id: 'copies',
              title: t('desk.copies_made'),
              cell: one => one.copies,
              number: true,
              width: '4rem',
            },
            {
              id: 'pages',
              title: t('desk.pages'),
              cell: one => one.pages,
              number: true,
              width: '4rem',
            },
            {
              id: 'fee',
              title: t('web.fee'),
              cell: one => money(one.fee),
              number: true,
              width: '6rem',
            },
          ]}
        />
      </section>
    </div>
  )
}

type EnterProps = {
  children: ReactNode
  on: () => void
  first: RefObject<HTMLInputElement | null>
  next: RefObject<HTMLInputElement | null>
}

/** Enter in the first number goes to the next, in the next it certifies. */
const Enter = ({ children, on, first, next }: EnterProps) => (
  <div
    className="row"
    role="group"
    onKeyDown={event => {
      if (event.key !== 'Enter') return
      event.preventDefault()
      if (event.target === first.current) next.current?.focus()
      else if (event.target === next.current) on()
    }}
  >
    {children}
  </div>
)
