// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ask } from '@/api/client'
import type { FollowView } from '@/api/wire'
import { ClockAnswer } from '@/parts/ClockAnswer'
import { askedClock, clockChoices } from '@/parts/clocks'
import { keep } from '@/parts/print'
import { language, useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Select } from '@/ui/field/Field'

/** Why this date, for the holder of the receipt: every clock, on the screen and on paper. */
export function Why({ found, token }: { found: FollowView; token: string }) {
  const t = useText()
  const [open, setOpen] = useState(false)
  const [choice, setChoice] = useState('legal')
  const which = askedClock(choice)
  const asked = useQuery({
    queryKey: ['follow-why', token, choice],
    queryFn: () =>
      ask(
        api.POST('/api/portal/why-this-date', {
          body: { token, clock: which.clock, of: which.of ?? null, language: null },
          headers: { 'Idempotency-Key': crypto.randomUUID() },
        }),
      ),
    enabled: open,
    placeholderData: before => before,
  })
  const paper = (spoken: 'vi' | 'en') =>
    keep('/api/portal/why-this-date/sheet', `giai-thich-thoi-han-${found.code}.pdf`, {
      method: 'POST',
      body: JSON.stringify({ token, ...which, language: spoken }),
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
    })
  const other = language() === 'vi' ? 'en' : 'vi'
  return (
    <section className="card stack">
      <div>
        <Button aria-expanded={open} onPress={() => setOpen(!open)}>
          {t('portal.why_date')}
        </Button>
      </div>
      {open && (
        <>
          <Select
            label={t('web.clock')}
            value={choice}
            onChange={setChoice}
            options={clockChoices(asked.data)}
          />
          <Refused error={asked.error} />
          {asked.data && (
            <>
              <ClockAnswer found={asked.data} caption={t('portal.why_date')} />
              <div className="row">
                <Button onPress={() => paper(language())}>{t('web.keep_why')}</Button>
                <Button look="quiet" onPress={() => paper(other)}>
                  {t('web.keep_why_other')}
                </Button>
              </div>
            </>
          )}
        </>
      )}
    </section>
  )
}
