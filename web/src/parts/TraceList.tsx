// SPDX-License-Identifier: Apache-2.0
import type { TraceLine } from '@/api/wire'
import { dayTime } from '@/lib/moment'
import { name, say, useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Tag } from '@/ui/status-tag/StatusTag'
import { Table } from '@/ui/table/Table'

// What a route shows, by the end of its address; the first that fits.
const routes: [part: RegExp, what: string][] = [
  [/\/trace$/, 'trace'],
  [/\/forms\//, 'form'],
  [/\/diagram$/, 'diagram'],
  [/\/why-this-date$/, 'why'],
  [/\/files/, 'file'],
  [/^GET .*\/dossiers\/\{code\}$/, 'dossier'],
  [/\/desk\/work$/, 'work'],
  [/\/desk\/late$/, 'late'],
  [/\/desk\/search$/, 'search'],
  [/\/desk\/register/, 'register'],
  [/\/desk\/day/, 'day'],
  [/\/bundles|waiting-papers/, 'papers'],
  [/\/portal\//, 'follow'],
]

/** In words what was seen or done; an act nobody has named is shown as it is. */
export function traceWords(act: string): string {
  const what = routes.find(([part]) => part.test(act))?.[1]
  if (what) return name('desk.trace.seen', what)
  const done = /\/dossiers\/\{code\}\/([a-z-]+)$/.exec(act)?.[1]
  return (done && say(`desk.act.${done}`)) ?? act
}

const tones = { change: 'good', personal_read: 'plain', access_denied: 'bad' } as const
const toneOf = (kind: string) => tones[kind as keyof typeof tones] ?? 'plain'

type Props = { lines: TraceLine[]; loading: boolean; onMore: (() => void) | undefined }

/** Who looked at a dossier or changed something on it, the newest first. */
export function TraceList({ lines, loading, onMore }: Props) {
  const t = useText()
  return (
    <>
      <Table
        aria-label={t('desk.trace')}
        clipped
        rows={lines.map((line, at) => ({ ...line, at_row: at }))}
        rowKey={line => String(line.at_row)}
        loading={loading}
        empty={t('desk.trace.empty')}
        columns={[
          { id: 'at', title: t('web.time'), width: '10rem', cell: line => dayTime(line.at) },
          {
            id: 'who',
            title: t('desk.trace.who'),
            head: true,
            cell: line => line.actor_name || name('desk.trace.actor', line.actor_is),
          },
          {
            id: 'kind',
            title: t('desk.kind'),
            width: '9rem',
            cell: line => <Tag tone={toneOf(line.kind)}>{name('desk.trace.kind', line.kind)}</Tag>,
          },
          {
            id: 'what',
            title: t('desk.trace.what'),
            full: line => line.act,
            cell: line => traceWords(line.act),
          },
        ]}
      />
      {onMore && (
        <div>
          <Button onPress={onMore}>{t('web.more')}</Button>
        </div>
      )}
    </>
  )
}
