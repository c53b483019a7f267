// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { api, ask } from '@/api/client'
import { drawn } from '@/lib/addresses'
import { ClockAnswer } from '@/parts/ClockAnswer'
import { askedClock, clockChoices } from '@/parts/clocks'
import { print } from '@/parts/print'
import { language, useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Select } from '@/ui/field/Field'

type ExplanationsProps = {
  code: string
  choice: string
  onChoose: (choice: string) => void
}

/** Why this date, day by day, for each clock of a dossier, with the rules it stands on. */
export function Explanations({ code, choice, onChoose }: ExplanationsProps) {
  const t = useText()
  const which = askedClock(choice)
  const asked = useQuery({
    queryKey: ['explanation', code, choice],
    // While another is fetched the list of clocks stays.
    placeholderData: before => before,
    queryFn: () =>
      ask(
        api.GET('/api/desk/dossiers/{code}/why-this-date', {
          params: { path: { code }, query: which },
        }),
      ),
  })
  const found = asked.data
  const other = language() === 'vi' ? 'en' : 'vi'
  const paper = (spoken: 'vi' | 'en') => print(drawn.whyDate(code, which, spoken))
  return (
    <div className="card stack">
      <div className="row">
        <Select
          label={t('web.clock')}
          value={choice}
          onChange={onChoose}
          options={clockChoices(found)}
        />
        <Button onPress={() => paper(language())}>{t('web.print_why')}</Button>
        <Button look="quiet" onPress={() => paper(other)}>
          {t('web.print_why_other')}
        </Button>
      </div>
      <Refused error={asked.error} />
      {found && <ClockAnswer found={found} caption={t('desk.tab.why')} />}
    </div>
  )
}
