// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { to } from '@/lib/addresses'
import { useText } from '@/text/words'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Compare } from './Compare'
import { fetchDraft, fetchVersion, keys } from './wire'

/** A side is a version by its number, or a draft by its id. */
const useSide = (code: string, side: string) => {
  const isVersion = /^\d+$/.test(side)
  return useQuery({
    queryKey: isVersion ? keys.file(code, Number(side)) : [...keys.draft(side), 'file'],
    queryFn: () =>
      isVersion ? fetchVersion(code, Number(side)) : fetchDraft(side).then(one => one.bpmn),
    ...(isVersion ? { staleTime: Number.POSITIVE_INFINITY } : {}),
  })
}

export default function ComparePage({
  code,
  was,
  now,
}: {
  code: string
  was: string
  now: string
}) {
  const t = useText()
  const before = useSide(code, was)
  const after = useSide(code, now)
  const title = (side: string) =>
    /^\d+$/.test(side) ? t('modeller.version_n', { version: side }) : t('modeller.the_draft')
  return (
    <div className="stack">
      <div className="row middle">
        <Link to={to.admin.process(code)}>{code}</Link>
        <h1>{t('modeller.compare_what', { was: title(was), now: title(now) })}</h1>
      </div>
      <Refused error={before.error ?? after.error} />
      {before.data !== undefined && after.data !== undefined && (
        <Compare
          was={{ title: title(was), file: before.data }}
          now={{ title: title(now), file: after.data }}
        />
      )}
    </div>
  )
}
