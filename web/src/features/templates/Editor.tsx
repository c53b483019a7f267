// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask, fetchBlob } from '@/api/client'
import { codeOf, fieldOf, wordsOf } from '@/api/problem'
import { today } from '@/lib/moment'
import { name, useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { DateField } from '@/ui/date-field/DateField'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { TextArea, TextField } from '@/ui/field/Field'
import { toast } from '@/ui/toast/toast'
import { type Fault, Faults, goToLine } from './Faults'
import { Versions } from './Versions'

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
  const [faults, setFaults] = useState<Fault[]>([])
  const look = useAct(
    (text: string, headers) =>
      ask(
        api.POST('/api/admin/templates/{form}/faults', {
          params: { path: { form } },
          body: { xml: text },
          headers,
        }),
      ),
    { reading: true, onDone: answer => setFaults(answer.items) },
  )

  const preview = useAct(
    (text: string, headers) =>
      fetchBlob(`/api/admin/templates/${encodeURIComponent(form)}/preview`, {
        method: 'POST',
        body: JSON.stringify({ xml: text }),
        headers: { ...headers, 'Content-Type': 'application/json' },
      }),
    {
      reading: true,
      onDone: blob => {
        setFaults([])
        setPicture(URL.createObjectURL(blob))
      },
    },
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
  const refused = save.error ?? preview.error
  const isFaulty = codeOf(refused) === 'documents.template_faulty'
  const lookAt = look.run
  // The refusal names the first fault; the list names every one, at its line.
  useEffect(() => {
    if (isFaulty) lookAt(xml)
    // Asked anew for each refusal, not for each letter typed after it.
  }, [isFaulty, refused])
  const go = (line: number) => {
    const area = document.getElementById('field-xml')
    if (area instanceof HTMLTextAreaElement) goToLine(area, line)
  }
  const faultAt = (field: string) =>
    fieldOf(save.error) === field ? wordsOf(save.error) : undefined
  const why =
    edited === null
      ? t('admin.nothing_changed')
      : decision.trim() && from
        ? undefined
        : t('admin.decision_first')
  // An empty page to type on would be kept instead of the form that is on its way.
  if (!stored.data) return <Refused error={stored.error} />
  return (
    <>
      <div className="halves">
        <div className="stack">
          <Refused error={stored.error ?? (isFaulty && faults.length ? undefined : refused)} />
          {faults.length > 0 && <Faults faults={faults} onGo={go} />}
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
            <DateField
              label={t('web.from')}
              fault={faultAt('from_on')}
              value={from}
              onChange={setFrom}
            />
            <TextField
              name="decision"
              fault={faultAt('decision')}
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
      <Versions
        form={form}
        inForce={stored.data?.version ?? 0}
        onTake={text => {
          setEdited(text)
          setFaults([])
          toast(t('admin.taken_up'))
          preview.run(text)
        }}
      />
    </>
  )
}
