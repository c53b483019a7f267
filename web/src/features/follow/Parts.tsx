// SPDX-License-Identifier: Apache-2.0
import type { FollowView } from '@/api/wire'
import { dayTime } from '@/lib/moment'
import { name, useText } from '@/text/words'
import { Tag } from '@/ui/status-tag/StatusTag'

/** Every agency that works on an interlinked dossier, and which results are ready. */
export function Parts({ found }: { found: FollowView }) {
  const t = useText()
  if (found.parts.length === 0) return null
  return (
    <section className="card">
      <h2>{t('portal.parts')}</h2>
      <ol className="stack">
        {found.parts.map(part => (
          <li key={part.agency_name}>
            <b>{part.work || part.agency_name}</b>{' '}
            <Tag tone={part.state === 'ended' ? 'good' : 'wait'}>
              {name('portal.part_state', part.state)}
            </Tag>
            {part.work && <div className="soft">{part.agency_name}</div>}
            {part.results.length > 0 && (
              <div>{t('portal.part_results', { numbers: part.results.join(', ') })}</div>
            )}
            {part.ended_at && (
              <div className="soft">{t('portal.part_ended', { at: dayTime(part.ended_at) })}</div>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
