// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import { useUnit } from '@/api/place'
import type { Bundle } from '@/api/wire'
import { dayTime } from '@/lib/moment'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Checkbox } from '@/ui/choice/Choice'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { TextField } from '@/ui/field/Field'
import { toast } from '@/ui/toast/toast'
import { useBundles } from './bundles'

export function Arriving() {
  const t = useText()
  const bundles = useBundles(useUnit(), 'arriving')
  const open = bundles.data?.filter(bundle => bundle.state !== 'confirmed')
  return (
    <div className="stack">
      <Refused error={bundles.error} />
      {open?.length === 0 && <p className="soft">{t('desk.nothing_arrives')}</p>}
      {open?.map(bundle => (
        <Confirm key={bundle.id} bundle={bundle} />
      ))}
    </div>
  )
}

type Said = Record<string, { ok: boolean; reason: string }>

/** Each dossier on the list is there, or it is said what is wrong with it. */
function Confirm({ bundle }: { bundle: Bundle }) {
  const t = useText()
  const [said, setSaid] = useState<Said>({})
  const of = (code: string) => said[code] ?? { ok: true, reason: '' }
  const put = (code: string, change: Partial<Said[string]>) =>
    setSaid(now => ({ ...now, [code]: { ...of(code), ...change } }))
  const confirm = useAct(
    (_: Said, headers) =>
      ask(
        api.POST('/api/desk/bundles/{bundle}/confirm', {
          params: { path: { bundle: bundle.id } },
          body: {
            items: bundle.items.map(({ dossier_code }) => {
              const { ok, reason } = of(dossier_code)
              return { dossier_code, ok, reason: ok ? null : reason.trim() }
            }),
          },
          headers,
        }),
      ),
    {
      stale: [['bundles'], ['waiting'], ['dossier']],
      onDone: () => toast(t('desk.bundle_confirmed', { number: bundle.number })),
    },
  )
  const silent = bundle.items.some(
    ({ dossier_code }) => !of(dossier_code).ok && !of(dossier_code).reason.trim(),
  )
  return (
    <section className="card stack">
      <div className="row middle">
        <h2>
          {bundle.number} · {bundle.from_unit}
        </h2>
        <span className="soft">{dayTime(bundle.made_at)}</span>
        <span className="push" />
        <Button
          look="primary"
          pending={confirm.pending}
          disabledReason={silent ? t('desk.say_what_is_wrong') : undefined}
          onPress={() => confirm.run(said)}
        >
          {t('desk.confirm_bundle')}
        </Button>
      </div>
      <Refused error={confirm.error} />
      {bundle.items.map(item => (
        <div className="row middle" key={item.dossier_code}>
          <Checkbox
            checked={of(item.dossier_code).ok}
            onChange={ok => put(item.dossier_code, { ok })}
          >
            <b>{item.dossier_code}</b> {item.procedure_name}
          </Checkbox>
          {!of(item.dossier_code).ok && (
            <TextField
              label={t('desk.what_is_wrong')}
              width="wide"
              value={of(item.dossier_code).reason}
              onChange={reason => put(item.dossier_code, { reason })}
            />
          )}
        </div>
      ))}
    </section>
  )
}
