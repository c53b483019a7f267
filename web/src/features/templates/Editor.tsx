// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask, fetchBlob } from '@/api/client'
import { today } from '@/lib/moment'
import { name, useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { DateField } from '@/ui/date-field/DateField'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { TextArea, TextField } from '@/ui/field/Field'
import { toast } from '@/ui/toast/toast'

export function Editor({ form }: { form: string }) {
  const t = useText()
  const stored = useQuery({
    queryKey: ['template', form],
    queryFn: () => ask(api.GET('/api/admin/templates/{form}', { params: { path: { form } } })),
  })
  const [edited, setEdited] = useState<string | null>(null)
  const [decision, setDecision] = useState('')
  const [from, setFrom] = useState<string | null>(today())
  const [picture, setPicture] = useState<string | null>(null)
  useEffect(() => () => void (picture && URL.revokeObjectURL(picture)), [picture])
  const xml = edited ?? stored.data?.xml ?? ''

  const preview = useAct(
    (text: string, headers) =>
      fetchBlob(`/api/admin/templates/${encodeURIComponent(form)}/preview`, {
        method: 'POST',
        body: JSON.stringify({ xml: text }),
        headers: { ...headers, 'Content-Type': 'application/json' },
      }),
    { reading: true, onDone: blob => setPicture(URL.createObjectURL(blob)) },
  )
  const save = useAct(
    (body: { xml: string; from_on: string; decision: string }, headers) =>
      ask(
        api.PUT('/api/admin/templates/{form}', {
          params: { path: { form } },
          // The printed contract takes this for an approval of dossiers: two structs had one name.
          body: body as never,
          headers,
        }),
      ),
    {
      stale: [['template'], ['templates']],
      onDone: () => {
        setEdited(null)
        toast(t('admin.template_saved'))
      },
    },
  )
  const why =
    edited === null
      ? t('admin.nothing_changed')
      : decision.trim() && from
        ? undefined
        : t('admin.decision_first')
  return (
    <div className="halves">
      <div className="stack">
        <Refused error={stored.error ?? save.error ?? preview.error} />
        <TextArea
          name="xml"
          label={t('admin.template_text')}
          width="wide"
          monospace
          rows={30}
          value={xml}
          onChange={setEdited}
        />
        <div className="row">
          <DateField label={t('web.from')} value={from} onChange={setFrom} />
          <TextField
            name="decision"
            label={t('admin.decision')}
            value={decision}
            onChange={setDecision}
          />
          <Button shortcut="F9" pending={preview.pending} onPress={() => preview.run(xml)}>
            {t('admin.preview')}
          </Button>
          <Button
            look="primary"
            pending={save.pending}
            disabledReason={why}
            onPress={() => from && save.run({ xml, from_on: from, decision: decision.trim() })}
          >
            {t('web.save')}
          </Button>
        </div>
      </div>
      <section
        className="page-preview"
        aria-label={t('admin.preview')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        tabIndex={0}
      >
        {picture ? (
          <img src={picture} alt={t('admin.preview_of', { form: name('admin.form', form) })} />
        ) : (
          <p className="soft">{t('admin.preview_hint')}</p>
        )}
      </section>
    </div>
  )
}
