// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import { useLanguage, useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Select, TextField } from '@/ui/field/Field'
import { Notice } from '@/ui/notice/Notice'
import { typedValue } from './values'
import type { fetchModel } from './wire'

type Model = Awaited<ReturnType<typeof fetchModel>>

/** Asks one version with inputs somebody types; nothing is kept. */
export function Try({ model }: { model: Model }) {
  const t = useText()
  const language = useLanguage()
  const [decided, setDecided] = useState(model.decisions.at(-1)?.id ?? '')
  const [typed, setTyped] = useState<Record<string, string>>({})
  const version = model.versions[0]?.version ?? 1
  const decision = model.decisions.find(one => one.id === decided)
  const run = useAct(
    (body: { decision: string; inputs: string }, headers) =>
      ask(
        api.POST('/api/admin/decision-models/{code}/versions/{version}/try', {
          params: { path: { code: model.code, version } },
          body,
          headers,
        }),
      ),
    { reading: true },
  )
  const answer = run.answer
  return (
    <section className="stack" aria-label={t('admin.rules_try')}>
      <h2>{t('admin.rules_try')}</h2>
      <Select
        label={t('admin.rules_decision')}
        value={decided}
        onChange={setDecided}
        options={model.decisions.map(one => ({ value: one.id, label: one.name || one.id }))}
      />
      {decision?.inputs.map(input =>
        input.type === 'boolean' ? (
          <Select
            key={input.name}
            label={input.name}
            value={typed[input.name] ?? ''}
            onChange={value => setTyped({ ...typed, [input.name]: value })}
            options={[
              { value: '', label: t('admin.rules_not_known') },
              { value: 'true', label: t('admin.rules_yes') },
              { value: 'false', label: t('admin.rules_no') },
            ]}
          />
        ) : (
          <TextField
            key={input.name}
            name={input.name}
            label={input.name}
            hint={input.type || undefined}
            value={typed[input.name] ?? ''}
            onChange={value => setTyped({ ...typed, [input.name]: value })}
          />
        ),
      )}
      <div>
        <Button
          look="primary"
          pending={run.pending}
          onPress={() =>
            run.run({
              decision: decided,
              inputs: JSON.stringify(
                Object.fromEntries(
                  (decision?.inputs ?? []).map(input => [
                    input.name,
                    typedValue(input.type, typed[input.name] ?? ''),
                  ]),
                ),
              ),
            })
          }
        >
          {t('admin.rules_ask')}
        </Button>
      </div>
      <Refused error={run.error} />
      {answer && (
        <Notice live>
          <p>
            <code>{answer.value}</code>
          </p>
          {answer.matched.map(one => (
            <p key={`${one.decision} ${one.rule}`}>
              {t('desk.rule_matched', { rule: one.rule, text: one.text })}
            </p>
          ))}
          {answer.warnings.map((one, at) => (
            <p key={at}>{language === 'en' ? one.text.en : one.text.vi}</p>
          ))}
        </Notice>
      )}
    </section>
  )
}
