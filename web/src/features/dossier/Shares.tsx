// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ask } from '@/api/client'
import type { DossierView, Share } from '@/api/wire'
import { drawn } from '@/lib/addresses'
import { day, dayTime } from '@/lib/moment'
import { print } from '@/parts/print'
import { termWords } from '@/text/term'
import { name, useText } from '@/text/words'
import { workingTime } from '@/text/working_time'
import { Button } from '@/ui/button/Button'
import { Due } from '@/ui/due/Due'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Notice } from '@/ui/notice/Notice'
import { Tag } from '@/ui/status-tag/StatusTag'
import { WhyDate } from '@/ui/why-date/WhyDate'

/** Who has an interlinked dossier, until when, and who was late by how much. */
export function Shares({ dossier }: { dossier: DossierView }) {
  const t = useText()
  const [why, setWhy] = useState<string | null>(null)
  if (dossier.shares.length === 0) return null
  return (
    <section className="card stack" aria-label={t('desk.shares')}>
      <h2>{t('desk.shares')}</h2>
      {dossier.lateness.length > 0 && (
        <Notice tone="bad">
          {t('desk.late_because')}
          <ul>
            {dossier.lateness.map(one => (
              <li key={one.agency_name}>
                {one.overrun_minutes > 0
                  ? t('desk.late_by', {
                      agency: one.agency_name,
                      time: workingTime(one.overrun_minutes),
                    })
                  : t('desk.late_lead', { agency: one.agency_name })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <ol className="plain-list stack">
        {dossier.shares.map(share => (
          <li key={share.part}>
            <OneShare share={share} />
            {share.due_at && (
              <Button
                look="quiet"
                aria-expanded={why === share.part}
                onPress={() => setWhy(why === share.part ? null : share.part)}
              >
                {t('desk.tab.why')}
              </Button>
            )}
            {why === share.part && <Why code={dossier.code} part={share.part} />}
          </li>
        ))}
      </ol>
      <div className="row">
        <Button look="quiet" onPress={() => print(drawn.form(dossier.code, 'transfer'))}>
          {t('desk.print_transfer')}
        </Button>
      </div>
    </section>
  )
}

function OneShare({ share }: { share: Share }) {
  const t = useText()
  return (
    <>
      <b>{share.agency_name}</b>{' '}
      <span className="soft">({t(share.is_lead ? 'desk.share_lead' : 'desk.share_other')})</span>{' '}
      <Tag tone={share.overrun_minutes > 0 ? 'bad' : share.state === 'ended' ? 'good' : 'wait'}>
        {share.overrun_minutes > 0
          ? t('desk.over_by', { time: workingTime(share.overrun_minutes) })
          : name('desk.share_state', share.state)}
      </Tag>
      <div>{share.work}</div>
      <div className="soft">
        {[
          share.allotted && t('desk.share_allotted', { term: termWords(share.allotted) }),
          share.started_at && t('desk.share_from', { at: dayTime(share.started_at) }),
          share.state !== 'not_begun' &&
            t('desk.share_used', { time: workingTime(share.used_minutes) }),
          share.ended_at && t('desk.share_ended', { at: dayTime(share.ended_at) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </div>
      {share.state === 'open' && share.due_at && (
        <div>
          {t('web.due_at')}: <Due due={share.due_at} />
        </div>
      )}
      {share.results.map(result => (
        <div key={`${result.step_name} ${result.at}`}>
          {result.step_name}: <b>{result.number}</b>
          {result.signed_on && `, ${day(result.signed_on)}`}{' '}
          {result.files.map(file => (
            <a key={file.file_id} href={drawn.file(file.file_id)}>
              {file.name}
            </a>
          ))}
        </div>
      ))}
    </>
  )
}

function Why({ code, part }: { code: string; part: string }) {
  const t = useText()
  const asked = useQuery({
    queryKey: ['explanation', code, 'share', part],
    queryFn: () =>
      ask(
        api.GET('/api/desk/dossiers/{code}/why-this-date', {
          params: { path: { code }, query: { share: part } },
        }),
      ),
  })
  if (!asked.data) return <Refused error={asked.error} />
  return <WhyDate days={asked.data.explanation} caption={t('desk.tab.why')} />
}
