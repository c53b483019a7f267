// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, ask } from '@/api/client'
import type { Method, OfferedAt, OfferView, PaperGroup } from '@/api/wire'
import { to } from '@/lib/addresses'
import { distinctCases } from '@/lib/cases'
import { day } from '@/lib/moment'
import { money } from '@/lib/money'
import { paperWords } from '@/text/papers'
import { statedTermWords, termWords } from '@/text/term'
import { name, useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Radios } from '@/ui/choice/Choice'
import { Facts } from '@/ui/details/Facts'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Notice } from '@/ui/notice/Notice'
import { YourCase } from './YourCase'
import './procedures.css'

/** One procedure as people need it: where, which papers, how long, how much; printable as the posting. */
export function ProcedurePage({ code }: { code: string }) {
  const t = useText()
  const [chosen, setChosen] = useState<string | null>(null)
  const asked = useQuery({
    queryKey: ['procedure', code],
    queryFn: () => ask(api.GET('/api/procedures/{code}', { params: { path: { code } } })),
    staleTime: 300_000,
  })
  const places = useQuery({
    queryKey: ['procedure', code, 'places'],
    queryFn: async () =>
      (await ask(api.GET('/api/procedures/{code}/places', { params: { path: { code } } }))).items,
    enabled: (asked.data?.offers.length ?? 0) > 0,
    staleTime: 300_000,
  })
  const found = asked.data
  if (!found)
    return asked.isPending ? (
      <p role="status">{t('web.loading')}</p>
    ) : (
      <>
        <h1>{t('web.not_found')}</h1>
        <Refused error={asked.error} />
        <p>
          <Link to={to.portal.home}>{t('portal.home')}</Link>
        </p>
      </>
    )
  const { row, version, offers } = found
  const facts = version?.facts
  const cases = distinctCases(facts?.cases ?? [])
  const current = cases.find(one => one.code === chosen) ?? cases[0]
  const others = cases.filter(one => one !== current).map(one => one.name)
  const ours = found.groups.some(group => group.name === current?.name)
  // Fees and papers of a procedure are decided once for the city; places differ in nothing else.
  const ruled = offers.find(one => one.rules.fees || one.rules.papers)
  const groups = found.groups.filter(group => !ours || !others.includes(group.name))
  return (
    <article className="procedure" lang="vi">
      <nav className="no-print" aria-label={t('portal.path')}>
        <ol className="crumbs">
          <li>
            <Link to={to.portal.home}>{t('portal.home')}</Link>
          </li>
          <li>{row.domain}</li>
        </ol>
      </nav>
      <p className="posting-only">{t('portal.posting')}</p>
      <h1>{row.name}</h1>
      {!row.is_receivable && row.reason && <Notice>{name('portal.reason', row.reason)}</Notice>}
      {!facts && <Notice>{t('portal.only_listed')}</Notice>}
      <div className="two">
        <div>
          {groups.length > 0 && (
            <section className="card">
              <h2>{t('portal.papers')}</h2>
              {cases.length > 1 && (
                <Radios
                  legend={t('portal.your_case')}
                  value={current?.code ?? ''}
                  onChange={setChosen}
                  options={cases.map(one => ({ value: one.code, label: one.name }))}
                />
              )}
              {groups.map(group => (
                <Papers key={group.name} group={group} heading={group.name !== current?.name} />
              ))}
            </section>
          )}
          {ruled && <YourCase offer={ruled.offer} caseCode={current?.code ?? null} />}
          {facts && facts.methods.length > 0 && (
            <section className="card">
              <h2>{t('portal.how_long_how_much')}</h2>
              {facts.methods.map((method, at) => (
                <MethodFacts key={at} method={method} offer={offers[0]} />
              ))}
            </section>
          )}
          {facts && facts.steps.length > 0 && (
            <section className="card">
              <h2>{t('portal.how')}</h2>
              {facts.steps.map(step => (
                <p key={step.name + step.text} className="kept-lines">
                  {step.name && <b>{step.name} </b>}
                  {step.text}
                </p>
              ))}
            </section>
          )}
          {facts && facts.legal.length > 0 && (
            <section className="card">
              <h2>{t('portal.legal')}</h2>
              <ul className="legal">
                {facts.legal.map(one => (
                  <li key={one.number + one.name}>
                    {one.number} {one.name}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
        <aside aria-label={t('portal.in_short')}>
          <section className="card">
            <h2>{t('portal.in_short')}</h2>
            <Facts
              facts={[
                [t('web.procedure_code'), row.code],
                [t('web.term'), offers[0]?.terms[0] && termWords(offers[0].terms[0].term)],
                [t('portal.who_for'), facts?.subjects.join(', ')],
                [t('portal.who_does'), facts?.executing.join(', ') || row.promulgator],
                [t('portal.results'), facts?.results.map(one => one.name).join(', ')],
                [t('portal.requirements'), facts?.requirements],
              ]}
            />
            <p className="no-print after-facts">
              <Button onPress={() => globalThis.print()}>{t('portal.print_posting')}</Button>
            </p>
          </section>
          {offers.length > 0 && (
            <section className="card">
              <h2>{t('portal.where')}</h2>
              <ul className="legal">
                {offers.map(offer => (
                  <li key={offer.offer}>
                    <PlaceOf
                      place={places.data?.find(one => one.offer === offer.offer)}
                      otherwise={offer.decision.agency}
                    />{' '}
                    <span className="soft">
                      (
                      {t('portal.by_decision', {
                        no: offer.decision.number,
                        on: day(offer.decision.signed_on),
                      })}
                      )
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </aside>
      </div>
      {version?.source && (
        <p className="soft">{t('portal.source', { source: version.source, on: version.as_of })}</p>
      )}
    </article>
  )
}

function PlaceOf({ place, otherwise }: { place: OfferedAt | undefined; otherwise: string }) {
  if (!place) return <>{otherwise}</>
  return (
    <>
      <b>{place.name}</b>
      {place.address && <div>{place.address}</div>}
      {place.telephone && (
        <div>
          <a href={`tel:${place.telephone.replace(/[^+\d]/g, '')}`}>{place.telephone}</a>
        </div>
      )}
    </>
  )
}

function Papers({ group, heading }: { group: PaperGroup; heading: boolean }) {
  return (
    <>
      {heading && group.name && <h3>{group.name}</h3>}
      <ol className="papers">
        {group.papers.map((paper, at) => (
          <li key={at}>
            {paper.name}{' '}
            {paper.originals + paper.copies > 0 && (
              <span className="soft">({paperWords(paper)})</span>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

/** What is charged here is the offer's; what the source prints is shown only where nothing is decided. */
function MethodFacts({ method, offer }: { method: Method; offer: OfferView | undefined }) {
  const t = useText()
  const decided = offer?.fees.filter(fee => !fee.channel || fee.channel === method.channel)
  const term = offer?.terms.find(one => one.channel === method.channel)
  const fees = offer?.rules.fees
    ? [t('portal.fee_by_case')]
    : decided?.length
      ? decided.map(fee => `${fee.name}: ${money(fee.amount)}`)
      : offer
        ? [t('portal.no_fee')]
        : method.fees.map(fee => fee.text)
  return (
    <div className="method">
      <h3>{name('portal.channel', method.channel)}</h3>
      <Facts
        facts={[
          [
            t('web.term'),
            term ? termWords(term.term) : statedTermWords(method.term, method.time_text),
          ],
          [t('web.fee'), fees.join('; ')],
          [t('web.note'), method.is_glued ? method.text : ''],
        ]}
      />
    </div>
  )
}
