// SPDX-License-Identifier: Apache-2.0
import type { ExplainedDay } from '@/api/wire'
import { day, weekday } from '@/lib/moment'
import { language, name, useText } from '@/text/words'
import './why-date.css'

export type WhyDateProps = { days: ExplainedDay[]; caption: string }

/** Why this date: one line per calendar day, what counted and why. */
export function WhyDate({ days, caption }: WhyDateProps) {
  const t = useText()
  return (
    <table className="why-date">
      <caption className="hidden-text">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('web.day')}</th>
          <th scope="col">{t('web.why')}</th>
          <th scope="col" className="amount">
            {t('web.counted')}
          </th>
        </tr>
      </thead>
      <tbody>
        {days.map(line => (
          <tr key={line.date} className={line.counted ? '' : 'off'}>
            <th scope="row" className="date">
              {name('web.weekday', String(weekday(line.date)))} {day(line.date)}
            </th>
            <td>{line.text[language()]}</td>
            <td className="amount">{line.counted ? line.amount : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
