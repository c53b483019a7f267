// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, ask } from '@/api/client'
import type { Method } from '@/api/sketch'
import { to } from '@/lib/addresses'
import { day } from '@/lib/moment'
import { money } from '@/lib/money'
import { termWords } from '@/text/term'
import { name, useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Radios } from '@/ui/choice/Choice'
import { Facts } from '@/ui/details/Facts'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Notice } from '@/ui/notice/Notice'
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
  const found = asked.data
  if (!found)
    return asked.isPending ? <p role="status">{t('web.loading')}</p> : <Refused error={asked.error} />
  const current = found.cases.find(one => one.code === chosen) ?? found.cases[0]
  const direct = found.methods.find(one => one.channel === 'direct') ?? found.methods[0]
  return (
    <article className="procedure" lang="vi">
      <nav className="no-print" aria-label={t('portal.path')}>
        <ol className="crumbs">
          <li>
            <Link to={to.portal.home}>{t('portal.home')}</Link>
          </li>
          <li>{found.domains[0]}</li>
        </ol>
      </nav>
      <p className="posting-only">{t('portal.posting')}</p>
      <h1>{found.name}</h1>
      {!found.receivable && (
        <Notice>
          {found.offers.length ? t('portal.other_system_hint') : t('portal.not_offered_hint')}
        </Notice>
      )}
      <div className="two">
        <div>
          <section className="card">
            <h2>{t('portal.papers')}</h2>
            {found.cases.length > 1 && (
              <Radios
                legend={t('portal.your_case')}
                value={current?.code ?? ''}
                onChange={setChosen}
                options={found.cases.map(one => ({ value: one.code, label: one.name }))}
              />
            )}
            <ol className="papers">
              {current?.papers.map(paper => (
                <li key={paper.code}>
                  {paper.name}{' '}
                  <span className="soft">
                    ({t('portal.n_originals_copies', { originals: paper.originals, copies: paper.copies })})
                  </span>
                </li>
              ))}
            </ol>
          </section>
          <section className="card">
            <h2>{t('portal.how_long_how_much')}</h2>
            {found.methods.map(method => (
              <MethodFacts key={method.channel} method={method} />
            ))}
          </section>
          {found.legal.length > 0 && (
            <section className="card">
              <h2>{t('portal.legal')}</h2>
              <ul className="legal">
                {found.legal.map(one => (
                  <li key={one.no + one.name}>
                    {one.no} {one.name}
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
                [t('web.procedure_code'), found.code],
                [t('web.term'), direct ? termWords(direct.term) : null],
                [t('portal.who_for'), found.subjects.join(', ')],
                [t('portal.who_does'), found.executing.join(', ')],
                [t('portal.results'), found.results.map(one => one.name).join(', ')],
              ]}
            />
            <p className="no-print">
              <Button onPress={() => globalThis.print()}>{t('portal.print_posting')}</Button>
            </p>
          </section>
          {found.offers.map(offer => (
            <section className="card" key={offer.unit_name}>
              <h2>{t('portal.where')}</h2>
              <p>
                <b>{offer.unit_name}</b>
                <br />
                {offer.address}
              </p>
              {offer.telephone && (
                <p>
                  {t('web.phone')}: <a href={`tel:${offer.telephone.replace(/\s/g, '')}`}>{offer.telephone}</a>
                </p>
              )}
            </section>
          ))}
        </aside>
      </div>
      <p className="soft">{t('portal.source', { source: found.source, on: day(found.source_on) })}</p>
    </article>
  )
}

function MethodFacts({ method }: { method: Method }) {
  const t = useText()
  const fees = method.fees.map(fee =>
    fee.amount === null ? fee.text : `${fee.name}: ${money(fee.amount)}`,
  )
  return (
    <div className="method">
      <h3>{name('portal.channel', method.channel)}</h3>
      <Facts
        facts={[
          [t('web.term'), method.term ? termWords(method.term) : method.term_text],
          [t('web.fee'), fees.length ? fees.join('; ') : t('portal.no_fee')],
        ]}
      />
    </div>
  )
}
