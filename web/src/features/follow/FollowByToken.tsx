// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { api, ask } from '@/api/client'
import type { FollowView } from '@/api/wire'
import { dayTime } from '@/lib/moment'
import { name, say, useText } from '@/text/words'
import { Facts } from '@/ui/details/Facts'
import { Due } from '@/ui/due/Due'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Notice } from '@/ui/notice/Notice'
import { StatusTag } from '@/ui/status-tag/StatusTag'
import { Steps, stateOf } from '@/ui/steps/Steps'
import { FollowByCode } from './FollowByCode'
import { Parts } from './Parts'
import { Promises } from './Promises'
import { Why } from './Why'

export function FollowByToken({ token }: { token: string }) {
  const t = useText()
  const asked = useQuery({
    queryKey: ['follow', token],
    queryFn: () =>
      ask(
        api.POST('/api/portal/follow-by-token', {
          body: { token },
          headers: { 'Idempotency-Key': crypto.randomUUID() },
        }),
      ),
    refetchInterval: 120_000,
  })
  if (asked.data) return <Followed found={asked.data} token={token} />
  if (asked.isPending) return <p role="status">{t('web.loading')}</p>
  return (
    <div className="stack">
      <Refused error={asked.error} />
      <FollowByCode />
    </div>
  )
}

/** follow.bring_papers with its detail, in the portal's own words. */
const toDoWords = ({ key, detail }: { key: string; detail: string }) =>
  say(`portal.to_do.${key.replace(/^.*\./, '')}`, { detail }) ?? detail

/** What the applicant wants to know, in the order he wants it: what must I do, when, where is it. */
function Followed({ found, token }: { found: FollowView; token: string }) {
  const t = useText()
  const done =
    found.status === 'returned' || found.status === 'finished' || found.status === 'stopped'
  return (
    <div className="stack">
      <section className="card">
        <h2>
          {found.procedure_name} <StatusTag status={found.status} />
        </h2>
        <p>{name('portal.status_meaning', found.status)}</p>
        <Facts
          facts={[
            [t('web.code'), found.code],
            [t('web.received_at'), dayTime(found.received_at)],
            [
              t('portal.promised'),
              <Due key="promised" due={found.promised_at} done={done} whole />,
            ],
            found.differs
              ? [t('portal.now_expected'), <Due key="due" due={found.due_at} done={done} whole />]
              : ['', null],
          ]}
        />
        {found.differs && <Notice>{t('portal.differs')}</Notice>}
      </section>
      <Promises found={found} />
      <Parts found={found} />
      {found.to_do.length > 0 && (
        <Notice tone="bad">
          <h2>{t('portal.you_must')}</h2>
          <ul>
            {found.to_do.map(one => (
              <li key={one.key}>
                {toDoWords(one)} {one.by && <b>{t('portal.to_do_by', { at: dayTime(one.by) })}</b>}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <div className="two">
        <section className="card">
          <h2>{t('portal.steps')}</h2>
          <Steps
            aria-label={t('portal.steps')}
            steps={found.steps.map(({ name, state, at }) => ({ name, state: stateOf(state), at }))}
          />
        </section>
        <section className="card">
          <h2>{t('portal.ask_us')}</h2>
          <p>
            <b>{found.unit_name}</b>
          </p>
          {found.telephone && (
            <p>
              <a className="button secondary" href={`tel:${found.telephone.replace(/\s/g, '')}`}>
                {found.telephone}
              </a>
            </p>
          )}
        </section>
      </div>
      <Why found={found} token={token} />
    </div>
  )
}
