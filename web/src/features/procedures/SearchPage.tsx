// SPDX-License-Identifier: Apache-2.0
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { api, ask } from '@/api/client'
import { to } from '@/lib/addresses'
import { name, useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { TextField } from '@/ui/field/Field'
import { Notice } from '@/ui/notice/Notice'
import { Tag } from '@/ui/status-tag/StatusTag'
import './procedures.css'

const examples = [
  'portal.example.birth',
  'portal.example.copy',
  'portal.example.land',
  'portal.example.shop',
] as const

/** Ask in everyday words; procedures of this office first. What is asked stands in the address, a person never does. */
export function SearchPage() {
  const t = useText()
  const go = useNavigate()
  const { q } = useSearch({ strict: false }) as { q?: string }
  const [typed, setTyped] = useState(q ?? '')
  const asked = useDeferredValue(typed.trim())
  const found = useQuery({
    queryKey: ['procedures', asked],
    queryFn: async ({ signal }) =>
      (
        await ask(
          api.GET('/api/procedures', { params: { query: { q: asked, limit: 20 } }, signal }),
        )
      ).items,
    enabled: asked.length > 1,
    placeholderData: keepPreviousData,
    staleTime: 300_000,
  })
  const search = (words: string) => {
    setTyped(words)
    void go({ to: '/', search: (words.trim() ? { q: words.trim() } : {}) as never, replace: true })
  }
  const items = asked.length > 1 ? found.data : undefined
  return (
    <>
      <section className="hero">
        <h1>{t('portal.ask_title')}</h1>
        <form
          className="row"
          role="search"
          onSubmit={event => {
            event.preventDefault()
            search(typed)
          }}
        >
          <TextField
            label={t('portal.ask_label')}
            hint={t('portal.ask_hint')}
            width="wide"
            type="search"
            value={typed}
            onChange={setTyped}
          />
          <Button type="submit" look="primary">
            {t('web.find')}
          </Button>
        </form>
        <p className="examples">
          <span>{t('portal.for_example')}</span>
          {examples.map(key => (
            <Button key={key} look="quiet" onPress={() => search(t(key))}>
              {t(key)}
            </Button>
          ))}
        </p>
      </section>
      <Refused error={found.error} />
      <p role="status" className={items ? 'soft' : 'hidden-text'}>
        {items && t('portal.n_found', { n: items.length })}
      </p>
      {items?.length === 0 && <Notice>{t('portal.nothing_found')}</Notice>}
      {items && (
        <ul className="found">
          {items.map(one => (
            <li key={one.code} className="card">
              <Link to={to.portal.procedure(one.code)}>{one.name}</Link>
              <div className="soft">{one.code}</div>
              {one.receivable ? (
                <Tag tone="good">{t('portal.received_here')}</Tag>
              ) : (
                <Tag tone="plain">{name('portal.reason', one.reason_code)}</Tag>
              )}
            </li>
          ))}
        </ul>
      )}
      {!items && (
        <section className="card">
          <h2>{t('portal.have_receipt')}</h2>
          <p>{t('portal.have_receipt_hint')}</p>
          <Link className="button secondary" to={to.portal.follow}>
            {t('portal.follow')}
          </Link>
        </section>
      )}
    </>
  )
}
