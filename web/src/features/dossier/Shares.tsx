// SPDX-License-Identifier: Apache-2.0
import type { DossierView, Share } from '@/api/wire'
import { drawn } from '@/lib/addresses'
import { day, dayTime } from '@/lib/moment'
import { print } from '@/parts/print'
import { termWords } from '@/text/term'
import { name, useText } from '@/text/words'
import { workingTime } from '@/text/working_time'
import { Button } from '@/ui/button/Button'
import { Due } from '@/ui/due/Due'
import { Notice } from '@/ui/notice/Notice'
import { Tag } from '@/ui/status-tag/StatusTag'

type SharesProps = { dossier: DossierView; onWhy: (part: string) => void }

/** Who has an interlinked dossier, until when, and who was late by how much. */
export function Shares({ dossier, onWhy }: SharesProps) {
  const t = useText()
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
              <Button look="quiet" onPress={() => onWhy(share.part)}>
                {t('desk.tab.why')}
              </Button>
            )}
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
