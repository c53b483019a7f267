// SPDX-License-Identifier: Apache-2.0
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import { useUnit } from '@/api/place'
import { codeOf } from '@/api/problem'
import { useOffers } from '@/api/questions'
import type { Offer } from '@/api/wire'
import { drawn } from '@/lib/addresses'
import { print } from '@/parts/print'
import { ScanTray } from '@/parts/ScanTray'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { ComboBox } from '@/ui/combobox/ComboBox'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { useShortcut } from '@/ui/key-hint/shortcut'
import { toast } from '@/ui/toast/toast'
import './counter.css'
import { DossierForm } from './DossierForm'
import {
  type Draft,
  missing,
  receiveDisabledReason,
  startDraft,
  toRequest,
  withFile,
} from './draft'
import { kKeys } from './keys'
import { AskToComplete, Guide, RefuseToReceive } from './Outcomes'
import { SameOpen } from './SameOpen'
import { VisitorPanel } from './VisitorPanel'
import { VisitPanel } from './VisitPanel'
import { useVisit } from './visit'

type Asking = 'complete' | 'refuse' | 'guide' | null

/** The counter: who, which procedure, which papers, received and printed, by keyboard alone. */
export function CounterPage() {
  const t = useText()
  const unit = useUnit()
  const offers = useOffers(unit)
  const { visitor, setVisitor, visit, ...acts } = useVisit(unit)
  const [chosen, setChosen] = useState<Offer | null>(null)
  const [draft, setDraft] = useState<Draft | null>(null)
  // The line of the checklist the officer is at: files and scans go there.
  const [line, setLine] = useState(0)
  const [asking, setAsking] = useState<Asking>(null)
  const person = useRef<HTMLInputElement>(null)
  const procedure = useRef<HTMLInputElement>(null)
  const firstPaper = useRef<HTMLInputElement>(null)
  const focus = (field: typeof person) => {
    // Once React has drawn it, and again where a closing dialog has left the focus nowhere.
    setTimeout(() => field.current?.focus())
    setTimeout(() => {
      if (document.activeElement === document.body) field.current?.focus()
    }, 80)
  }

  useShortcut(kKeys.person, () => person.current?.focus())
  useShortcut(kKeys.procedure, () => procedure.current?.focus())

  const queries = useQueryClient()
  const begin = useAct(
    async (offer: Offer) => ({
      offer,
      // A checklist changes with a version only: one look a shift is enough.
      checklist: await queries.fetchQuery({
        queryKey: ['checklist', offer.offer_id],
        queryFn: () =>
          ask(
            api.GET('/api/desk/offers/{offer}/checklist', {
              params: { path: { offer: offer.offer_id } },
            }),
          ),
        staleTime: 600_000,
      }),
    }),
    {
      reading: true,
      onDone: ({ offer, checklist }) => {
        setLine(0)
        setDraft(startDraft(offer, checklist))
      },
    },
  )
  const choose = (id: string | null) => {
    setDraft(null)
    const offer = offers.data?.find(one => one.offer_id === id)
    setChosen(offer ?? null)
    if (offer) begin.run(offer)
  }
  const changeDraft = useCallback(
    (change: (draft: Draft) => Draft) => setDraft(now => now && change(now)),
    [],
  )
  const nextDossier = () => {
    setDraft(null)
    setChosen(null)
    setAsking(null)
    focus(procedure)
  }
  const receive = (despiteOpen: boolean) => {
    if (!draft || !visitor) return
    const words = toRequest(draft, visitor.onBehalfOf?.person ?? null, despiteOpen)
    acts.receive.run(words, received => {
      toast(t('desk.received', { code: received.dossier_code }))
      printed(drawn.form(received.dossier_code, '01'))
    })
  }
  const printed = (url: string | undefined) => {
    if (url) void print(url)
    nextDossier()
  }
  const sameOpen = codeOf(acts.receive.error) === 'dossier.same_open'
  const why = !visitor ? t('desk.person_first') : !draft ? t('desk.procedure_first') : undefined
  const notReceivable = draft && receiveDisabledReason(draft)

  return (
    <div className="counter">
      <h1 className="hidden-text">{t('desk.counter')}</h1>
      <div className="stack">
        <section className="card" aria-label={t('desk.person')}>
          <VisitorPanel
            visitor={visitor}
            onChange={setVisitor}
            onFound={() => focus(procedure)}
            settled={visit !== null}
            inputRef={person}
          />
        </section>
        <section className="card stack" aria-label={t('desk.dossier')}>
          <ComboBox
            ref={procedure}
            wide
            label={t('desk.procedure_with_key')}
            options={(offers.data ?? []).map(offer => ({
              id: offer.offer_id,
              name: offer.name,
              note: `${offer.domain} · ${offer.code}`,
              words: `${offer.code} ${offer.domain}`,
            }))}
            value={chosen?.offer_id ?? null}
            onChange={choose}
          />
          <Refused error={offers.error ?? begin.error} />
          {draft && (
            <DossierForm
              key={draft.offer.offer_id}
              draft={draft}
              current={line}
              onCurrent={setLine}
              onChange={changeDraft}
              firstRef={firstPaper}
              unit={unit}
              channel={visitor?.channel ?? 'direct'}
              applicant={(visitor?.onBehalfOf ?? visitor?.person)?.person ?? null}
            />
          )}
          {!sameOpen && <Refused error={acts.receive.error} />}
          <div className="acts">
            <Button
              look="primary"
              shortcut={kKeys.receive}
              pending={acts.receive.pending}
              disabledReason={why ?? (notReceivable ? t(notReceivable) : undefined)}
              onPress={() => receive(false)}
            >
              {t('desk.receive_and_print')}
            </Button>
            <Button
              shortcut={kKeys.askToComplete}
              disabledReason={why}
              onPress={() => setAsking('complete')}
            >
              {t('desk.ask_to_complete')}
            </Button>
            <Button
              look="danger"
              shortcut={kKeys.refuse}
              disabledReason={why}
              onPress={() => setAsking('refuse')}
            >
              {t('desk.refuse')}
            </Button>
            <Button
              shortcut={kKeys.guide}
              disabledReason={visitor ? undefined : t('desk.person_first')}
              onPress={() => setAsking('guide')}
            >
              {t('desk.guide')}
            </Button>
          </div>
        </section>
      </div>
      <div className="stack">
        <VisitPanel
          visit={visit}
          hasVisitor={visitor !== null}
          finishing={acts.close.pending}
          onFinish={() => {
            setDraft(null)
            setChosen(null)
            acts.close.run(null)
            focus(person)
          }}
        />
        <ScanTray
          unit={unit}
          into={draft?.lines[line]?.paper.name}
          onTaken={file => setDraft(now => now && withFile(now, line, file))}
        />
      </div>
      {sameOpen && draft && (
        <SameOpen
          error={acts.receive.error}
          onAnyway={() => receive(true)}
          onClose={acts.receive.forget}
          pending={acts.receive.pending}
        />
      )}
      {asking === 'complete' && draft && (
        <AskToComplete
          offer={draft.offer}
          missing={missing(draft)}
          pending={acts.askToComplete.pending}
          error={acts.askToComplete.error}
          onClose={() => setAsking(null)}
          onAsk={(papers, reason) =>
            acts.askToComplete.run(
              { offer_id: draft.offer.offer_id, case_code: draft.caseCode || null, papers, reason },
              made => printed(drawn.visitForm(made.item_id)),
            )
          }
        />
      )}
      {asking === 'refuse' && draft && (
        <RefuseToReceive
          offer={draft.offer}
          pending={acts.refuse.pending}
          error={acts.refuse.error}
          onClose={() => setAsking(null)}
          onRefuse={reason =>
            acts.refuse.run({ offer_id: draft.offer.offer_id, reason }, made =>
              printed(drawn.visitForm(made.item_id)),
            )
          }
        />
      )}
      {asking === 'guide' && (
        <Guide
          offer={draft?.offer ?? null}
          pending={acts.guide.pending}
          error={acts.guide.error}
          onClose={() => setAsking(null)}
          onGuide={text =>
            acts.guide.run({ offer_id: draft?.offer.offer_id ?? null, text }, () =>
              printed(undefined),
            )
          }
        />
      )}
    </div>
  )
}
