// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import { fieldOf, wordsOf } from '@/api/problem'
import type { AheadInput } from '@/api/wire'
import { RefusedAnswer, RuleField } from '@/parts/RuleField'
import { RulesSaid } from '@/parts/RulesSaid'
import { answersText, fieldOfQuestion, type RuleAnswers } from '@/parts/rules'
import { name, useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Radios } from '@/ui/choice/Choice'
import './procedures.css'

const channels = ['direct', 'post', 'online'] as const

/** What rules make of fee and papers for somebody's own case, before anything is handed in. */
export function YourCase({ offer, caseCode }: { offer: string; caseCode: string | null }) {
  const t = useText()
  const [channel, setChannel] = useState<AheadInput['channel']>('direct')
  const [typed, setTyped] = useState<RuleAnswers>({})
  const body = { offer_id: offer, channel, case_code: caseCode, sets: 1, answers: null }
  const send = (words: AheadInput, key: string) =>
    ask(api.POST('/api/portal/rules', { body: words, headers: { 'Idempotency-Key': key } }))
  // Which questions there are rests on the way of handing in and the case, not on the answers.
  const questions = useQuery({
    queryKey: ['rules-ahead', offer, channel, caseCode],
    queryFn: () => send({ ...body, decide: false }, crypto.randomUUID()),
    placeholderData: before => before,
  })
  const asked = questions.data?.questions ?? []
  const answers = answersText(asked, typed)
  const soFar = useQuery({
    queryKey: ['rules-ahead', offer, channel, caseCode, answers],
    queryFn: () => send({ ...body, answers, decide: false }, crypto.randomUUID()),
    enabled: asked.length > 0 && answers !== null,
    placeholderData: before => before,
  })
  const all = useAct((words: AheadInput, headers) => send(words, headers['Idempotency-Key']), {
    reading: true,
  })
  const ruled = answers === null ? questions.data : (soFar.data ?? questions.data)
  const error = soFar.error ?? all.error ?? questions.error
  const put = (question: string, value: string) => {
    setTyped(now => ({ ...now, [question]: value }))
    all.forget()
  }
  return (
    <section className="card stack">
      <h2>{t('portal.own_case')}</h2>
      <p className="soft">{t('portal.own_case_hint')}</p>
      <Radios
        legend={t('portal.hand_in_by')}
        value={channel}
        onChange={chosen => {
          setChannel(chosen)
          all.forget()
        }}
        options={channels.map(value => ({
          value,
          label: name('portal.channel', value === 'post' ? 'postal' : value),
        }))}
      />
      {channel === 'online' && <p className="soft">{t('portal.online_elsewhere')}</p>}
      <RefusedAnswer error={error} questions={asked} />
      {asked.map((one, at) => (
        <RuleField
          key={one.name}
          question={one}
          name={fieldOfQuestion(at)}
          value={typed[one.name] ?? ''}
          fault={fieldOf(error) === `answers.${one.name}` ? wordsOf(error) : undefined}
          onChange={value => put(one.name, value)}
        />
      ))}
      {asked.length > 0 && (
        <div className="no-print">
          <Button
            look="primary"
            pending={all.pending}
            onPress={() => all.run({ ...body, answers, decide: true })}
          >
            {t('portal.tell_fee_and_papers')}
          </Button>
        </div>
      )}
      {ruled && <RulesSaid ruled={ruled} />}
      <p className="soft">{t('portal.own_case_not_binding')}</p>
    </section>
  )
}
