// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import type { ReorganiseInput } from '@/api/wire'
import { today } from '@/lib/moment'
import { useAgencies } from '@/parts/admin'
import { PreviewFoot, usePreview } from '@/parts/PreviewFoot'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Radios } from '@/ui/choice/Choice'
import { ComboBox } from '@/ui/combobox/ComboBox'
import { DateField } from '@/ui/date-field/DateField'
import { Dialog } from '@/ui/dialog/Dialog'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { TextField } from '@/ui/field/Field'
import { type Form, kinds, noPart, type PartForm, sharesOut, startOf, toRequest } from './form'
import { Preview } from './Preview'

/** First what it touches, then, knowing that, the decision itself. */
export function NewReorganisation({ onClose }: { onClose: () => void }) {
  const t = useText()
  const agencies = useAgencies()
  const [form, setForm] = useState<Form>(() => startOf(today()))
  const put = (change: Partial<Form>) => setForm(now => ({ ...now, ...change }))
  const putPart = (at: number, change: Partial<PartForm>) =>
    put({ parts: form.parts.map((one, i) => (i === at ? { ...one, ...change } : one)) })
  const body = toRequest(form)
  const preview = usePreview(body, (asked: ReorganiseInput, headers) =>
    ask(api.POST('/api/admin/reorganisations/preview', { body: asked, headers })),
  )
  const { touched } = preview
  const save = useAct(
    (asked: ReorganiseInput, headers) =>
      ask(api.POST('/api/admin/reorganisations', { body: asked, headers })),
    { onDone: onClose, stale: [['reorganisations'], ['agencies'], ['admin-offers']] },
  )
  const choices = (agencies.data ?? []).map(one => ({
    id: one.code,
    name: one.name,
    note: one.code,
  }))
  return (
    <Dialog
      wide
      title={t('admin.new_reorganisation')}
      onClose={onClose}
      foot={
        <PreviewFoot
          body={body}
          isSeen={touched !== null}
          label={t('admin.preview_reorganisation')}
          preview={preview.act}
          save={save}
          onClose={onClose}
        />
      }
    >
      <Refused error={save.error ?? preview.act.error} />
      <Radios
        legend={t('admin.succession_kind')}
        value={form.kind}
        onChange={kind => put({ kind })}
        options={kinds.map(value => ({ value, label: t(`admin.succession.${value}`) }))}
      />
      <h3>{t('admin.agencies_before')}</h3>
      {form.before.map((code, at) => (
        <ComboBox
          key={at}
          label={t('admin.agency_before', { n: String(at + 1) })}
          options={choices}
          value={code}
          onChange={one => put({ before: form.before.map((old, i) => (i === at ? one : old)) })}
          wide
        />
      ))}
      <div>
        <Button look="quiet" onPress={() => put({ before: [...form.before, null] })}>
          {t('admin.add_agency')}
        </Button>
      </div>
      <h3>{t('admin.agencies_after')}</h3>
      {form.parts.map((part, at) => (
        <div className="row" key={at}>
          <ComboBox
            label={t('admin.agency_after', { n: String(at + 1) })}
            options={choices}
            value={part.after}
            onChange={after => putPart(at, { after })}
            wide
          />
          {sharesOut(form.kind) && (
            <>
              <TextField
                label={t('admin.scope_procedures')}
                hint={t('admin.scope_hint')}
                value={part.procedures}
                onChange={procedures => putPart(at, { procedures })}
              />
              <TextField
                label={t('admin.scope_domains')}
                value={part.domains}
                onChange={domains => putPart(at, { domains })}
              />
              <TextField
                label={t('admin.scope_communes')}
                value={part.communes}
                onChange={communes => putPart(at, { communes })}
              />
            </>
          )}
        </div>
      ))}
      {sharesOut(form.kind) && (
        <div>
          <Button look="quiet" onPress={() => put({ parts: [...form.parts, noPart] })}>
            {t('admin.add_agency')}
          </Button>
        </div>
      )}
      <div className="row">
        <TextField
          name="decision"
          label={t('admin.decision')}
          value={form.decision}
          onChange={decision => put({ decision })}
        />
        <TextField
          name="decided_by"
          label={t('admin.decided_by')}
          value={form.decidedBy}
          onChange={decidedBy => put({ decidedBy })}
        />
        <DateField
          label={t('desk.signed_on')}
          value={form.decidedOn}
          onChange={decidedOn => put({ decidedOn })}
        />
        <DateField
          label={t('admin.effective_on')}
          value={form.effectiveOn}
          onChange={effectiveOn => put({ effectiveOn })}
        />
      </div>
      {touched && <Preview touched={touched} />}
    </Dialog>
  )
}
