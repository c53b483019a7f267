// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type KeyHeader, useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import type { IncidentLine, IncidentPage } from '@/api/wire'
import { SaveFoot } from '@/parts/SaveFoot'
import { whyStuck } from '@/text/incident'
import { useText } from '@/text/words'
import { Radios } from '@/ui/choice/Choice'
import { Dialog } from '@/ui/dialog/Dialog'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Select, TextArea } from '@/ui/field/Field'
import { toast } from '@/ui/toast/toast'

type What = 'retry' | 'move' | 'end'
type Words = { what: What; reason: string; move: string; outcome: string }

const wayOf = (move: IncidentPage['moves'][number]) => `${move.task}>${move.to}`

function send(line: IncidentLine, words: Words, headers: KeyHeader) {
  const params = { path: { code: line.dossier_code, incident: line.incident } }
  const body = { reason: words.reason }
  if (words.what === 'retry')
    return ask(api.POST('/api/admin/incidents/{code}/{incident}/retry', { params, body, headers }))
  if (words.what === 'end')
    return ask(api.POST('/api/admin/incidents/{code}/{incident}/end', { params, body, headers }))
  const [task = '', to = ''] = words.move.split('>')
  return ask(
    api.POST('/api/admin/incidents/{code}/{incident}/move', {
      params,
      body: { ...body, task, to, outcome: words.outcome },
      headers,
    }),
  )
}

/** Try again, move elsewhere or end; each with a reason that stays with the dossier. */
export function Handle({ line, onClose }: { line: IncidentLine; onClose: () => void }) {
  const t = useText()
  const page = useQuery({
    queryKey: ['incident', line.dossier_code, line.incident],
    queryFn: () =>
      ask(
        api.GET('/api/admin/incidents/{code}/{incident}', {
          params: { path: { code: line.dossier_code, incident: line.incident } },
        }),
      ),
  })
  const [asked, setWhat] = useState<What | null>(null)
  const [reason, setReason] = useState('')
  const [chosen, setMove] = useState('')
  const [outcome, setOutcome] = useState('')
  const moves = page.data?.moves ?? []
  const can: What[] = page.data
    ? [
        ...(page.data.may_retry ? (['retry'] as const) : []),
        ...(moves.length ? (['move'] as const) : []),
        ...(page.data.may_end ? (['end'] as const) : []),
      ]
    : []
  const what = asked ?? can[0]
  const move = moves.find(one => wayOf(one) === chosen) ?? moves[0]
  const save = useAct((words: Words, headers) => send(line, words, headers), {
    stale: [['incidents']],
    onDone: () => {
      toast(t('admin.incident_handled'))
      onClose()
    },
  })
  return (
    <Dialog
      title={t('admin.handle_of', { code: line.dossier_code })}
      onClose={onClose}
      foot={
        <SaveFoot
          label={t(what ? `admin.incident.${what}` : 'admin.handle')}
          onClose={onClose}
          pending={save.pending}
          disabledReason={what && reason.trim() ? undefined : t('web.reason_first')}
          onSave={() => what && save.run({ what, reason, move: move ? wayOf(move) : '', outcome })}
        />
      }
    >
      <div className="stack">
        <Refused error={save.error ?? page.error} />
        <p>{whyStuck(line)}</p>
        {what && (
          <Radios
            legend={t('admin.incident_act')}
            value={what}
            onChange={setWhat}
            options={can.map(one => ({ value: one, label: t(`admin.incident.${one}`) }))}
          />
        )}
        {what === 'move' && move && (
          <Select
            label={t('admin.move_to')}
            value={wayOf(move)}
            onChange={setMove}
            width="wide"
            options={moves.map(one => ({
              value: wayOf(one),
              label: one.to
                ? t('admin.move_back', { from: one.step_name, to: one.to_name })
                : t('admin.move_past', { step: one.step_name }),
            }))}
          />
        )}
        {what === 'move' && move && move.outcomes.length > 0 && (
          <Select
            label={t('admin.move_outcome')}
            value={outcome}
            onChange={setOutcome}
            options={[
              { value: '', label: '—' },
              ...move.outcomes.map(one => ({ value: one.value, label: one.name })),
            ]}
          />
        )}
        {what === 'end' && <p className="soft">{t('admin.end_hint')}</p>}
        <TextArea
          name="reason"
          label={t('web.reason')}
          width="wide"
          rows={3}
          value={reason}
          onChange={setReason}
        />
      </div>
    </Dialog>
  )
}
