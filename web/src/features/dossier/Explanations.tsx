// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ask } from '@/api/client'
import { dayTime } from '@/lib/moment'
import { name, useText } from '@/text/words'
import { Radios } from '@/ui/choice/Choice'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Notice } from '@/ui/notice/Notice'
import { WhyDate } from '@/ui/why-date/WhyDate'

type Clock = 'legal' | 'index'
const clocks: Clock[] = ['legal', 'index']

/** Why this date, day by day, for each clock, with the rules it stands on. */
export function Explanations({ code }: { code: string }) {
  const t = useText()
  const [clock, setClock] = useState<Clock>('legal')
  const asked = useQuery({
    queryKey: ['explanation', code, clock],
    queryFn: () =>
      ask(
        api.GET('/api/desk/dossiers/{code}/why-this-date', {
          params: { path: { code }, query: { clock } },
        }),
      ),
  })
  const found = asked.data
  return (
    <div className="card stack">
      <Radios
        legend={t('desk.clock')}
        value={clock}
        onChange={setClock}
        options={clocks.map(one => ({ value: one, label: t(`desk.clock.${one}`) }))}
      />
      <Refused error={asked.error} />
      {found && (
        <>
          <p>
            <b>{found.due ? dayTime(found.due) : t('web.no_due')}</b> ·{' '}
            {name('desk.clock_state', found.state)}
          </p>
          {found.provisional && <Notice>{t('web.provisional')}</Notice>}
          <WhyDate days={found.explanation} caption={t('desk.tab.why')} />
          <ul>
            {found.rules.map(rule => (
              <li key={rule.id}>
                <b>{rule.id.toUpperCase()}</b> · {rule.source}{' '}
                <span className="soft">({name('desk.certainty', rule.certainty)})</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
