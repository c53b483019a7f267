// SPDX-License-Identifier: Apache-2.0
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import { fieldOf, wordsOf } from '@/api/problem'
import { to } from '@/lib/addresses'
import { today } from '@/lib/moment'
import { SaveFoot } from '@/parts/SaveFoot'
import { useText } from '@/text/words'
import { DateField } from '@/ui/date-field/DateField'
import { Dialog } from '@/ui/dialog/Dialog'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { TextField } from '@/ui/field/Field'
import { toast } from '@/ui/toast/toast'
import { kStale } from './wire'

type File = { name: string; dmn: string }
type Words = {
  code: string
  dmn: string
  decision_no: string
  decision_on: string
  in_force_from: string
}

/** A DMN file and the decision that puts it in force; `of`: the model it is a version of. */
export function Publish({ of, onClose }: { of?: string; onClose: () => void }) {
  const t = useText()
  const navigate = useNavigate()
  const [file, setFile] = useState<File | null>(null)
  const [typed, setTyped] = useState<string | null>(of ?? null)
  const [number, setNumber] = useState('')
  const [on, setOn] = useState<string | null>(today())
  const [from, setFrom] = useState<string | null>(today())
  const code = typed ?? (file?.name.replace(/\.[^.]*$/, '') || '')
  const publish = useAct(
    (body: Words, headers) => ask(api.POST('/api/admin/decision-models', { body, headers })),
    {
      stale: kStale,
      onDone: made => {
        toast(t('admin.rules_published', { code: made.code, version: made.version }))
        onClose()
        void navigate({ to: to.admin.rulesOf(made.code) })
      },
    },
  )
  const faultAt = (field: string) =>
    fieldOf(publish.error) === field ? wordsOf(publish.error) : undefined
  const why = !file
    ? t('admin.rules_file_first')
    : code && number.trim() && on && from
      ? undefined
      : t('admin.decision_first')
  return (
    <Dialog
      title={t('admin.rules_publish')}
      onClose={onClose}
      foot={
        <SaveFoot
          label={t('admin.rules_publish')}
          onClose={onClose}
          pending={publish.pending}
          disabledReason={why}
          onSave={() =>
            file &&
            on &&
            from &&
            publish.run({
              code,
              dmn: file.dmn,
              decision_no: number.trim(),
              decision_on: on,
              in_force_from: from,
            })
          }
        />
      }
    >
      <Refused error={publish.error} />
      <label className="button secondary">
        {file ? file.name : t('admin.rules_file')}
        <input
          type="file"
          className="hidden-text"
          accept=".dmn,.xml,application/xml,text/xml"
          onChange={event => {
            const [chosen] = event.target.files ?? []
            event.target.value = ''
            if (chosen) void chosen.text().then(dmn => setFile({ name: chosen.name, dmn }))
          }}
        />
      </label>
      {!of && (
        <TextField
          name="code"
          fault={faultAt('code')}
          label={t('admin.rules_code')}
          value={code}
          onChange={setTyped}
        />
      )}
      <TextField
        name="decision_no"
        fault={faultAt('decision')}
        label={t('admin.decision')}
        value={number}
        onChange={setNumber}
      />
      <div className="row">
        <DateField label={t('modeller.decision_on')} value={on} onChange={setOn} />
        <DateField label={t('modeller.in_force_from')} value={from} onChange={setFrom} />
      </div>
    </Dialog>
  )
}
