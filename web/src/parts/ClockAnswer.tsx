// SPDX-License-Identifier: Apache-2.0
import type { DateView } from '@/api/wire'
import { dayTime } from '@/lib/moment'
import { termWords } from '@/text/term'
import { language, name, useText } from '@/text/words'
import { Notice } from '@/ui/notice/Notice'
import { WhyDate } from '@/ui/why-date/WhyDate'

/** "… art. 147.2", in Vietnamese with "điều". */
const sourceOf = ({ source }: DateView['rules'][number]) =>
  language() === 'vi' ? source.replace(/\b(arts|art\.) /, 'điều ') : source

/** One clock's answer: until when, by whose calendar, every day with its reason, and the rules. */
export function ClockAnswer({ found, caption }: { found: DateView; caption: string }) {
  const t = useText()
  return (
    <>
      <div>
        <b>{found.due ? dayTime(found.due) : t('web.no_due')}</b> ·{' '}
        {name('web.clock_state', found.state)} · {termWords(found.term)}
      </div>
      {found.agency_name && (
        <div className="soft">{t('web.clock_by', { agency: found.agency_name })}</div>
      )}
      {found.capped && <Notice>{t('web.clock_capped')}</Notice>}
      {found.provisional && <Notice>{t('web.provisional')}</Notice>}
      <WhyDate days={found.explanation} caption={caption} />
      {found.rules.length > 0 && (
        <section>
          <h2>{t('web.rules')}</h2>
          <ul>
            {found.rules.map(rule => (
              <li key={rule.id}>
                {rule.text[language()]}{' '}
                <span className="soft">
                  (
                  {[sourceOf(rule), name('web.certainty', rule.certainty)]
                    .filter(Boolean)
                    .join('; ')}
                  )
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
