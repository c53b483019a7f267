// SPDX-License-Identifier: Apache-2.0
import type { DossierEvent, DossierView } from '@/api/wire'
import { dayTime } from '@/lib/moment'
import { name, useText } from '@/text/words'

const kApart = 60_000

const words = (event: DossierEvent) => name('desk.event', event.type)

/** Every event of the log, newest first; what was recorded later than it happened says so. */
export function History({ dossier }: { dossier: DossierView }) {
  const t = useText()
  return (
    <ol className="events card" reversed>
      {[...dossier.events].reverse().map(event => (
        <li key={event.seq}>
          <time dateTime={event.at}>{dayTime(event.at)}</time>
          <span>
            <b>{words(event)}</b> · {[event.by, event.agency].filter(Boolean).join(', ')}
            {event.note && <div>{event.note}</div>}
            {Date.parse(event.recorded_at) - Date.parse(event.at) > kApart && (
              <div className="soft">
                {t('desk.recorded_at', { at: dayTime(event.recorded_at) })}
              </div>
            )}
          </span>
        </li>
      ))}
    </ol>
  )
}
