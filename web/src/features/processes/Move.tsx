// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import type { ProcessVersion } from '@/api/wire'
import { usePreview } from '@/parts/PreviewFoot'
import { SaveFoot } from '@/parts/SaveFoot'
import { language, useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Dialog } from '@/ui/dialog/Dialog'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Select, TextField } from '@/ui/field/Field'
import { Notice } from '@/ui/notice/Notice'
import { toast } from '@/ui/toast/toast'
import { readFile } from './model/file'
import { processesOf } from './model/node'
import { stepsOf } from './model/order'
import { nameOf } from './titles'
import { fetchVersion, keys } from './wire'

type Props = { code: string; versions: ProcessVersion[]; onClose: () => void }
type Pair = { from: string; to: string }

/** Takes running dossiers from one version to another; what would happen is shown first. */
export function Move({ code, versions, onClose }: Props) {
  const t = useText()
  const [to, setTo] = useState(versions[0]?.version ?? 0)
  const [from, setFrom] = useState(versions[1]?.version ?? 0)
  const [mapping, setMapping] = useState<Record<string, string>>({})
  const [reason, setReason] = useState('')
  const pairs: Pair[] = Object.entries(mapping)
    .filter(([, target]) => target)
    .map(([source, target]) => ({ from: source, to: target }))
  const targets = useQuery({
    queryKey: [...keys.file(code, to), 'steps'],
    queryFn: async () => {
      const process = processesOf(await readFile(await fetchVersion(code, to)))[0]
      return process
        ? stepsOf(process).map(one => ({ id: one.node.id, name: nameOf(one.node) }))
        : []
    },
    enabled: to > 0,
  })
  const preview = usePreview(
    { from, to, mapping: pairs },
    (body: { from: number; to: number; mapping: Pair[] }, headers) =>
      ask(
        api.POST('/api/admin/processes/{code}/moves/preview', {
          params: { path: { code } },
          body,
          headers,
        }),
      ),
  )
  const answer = preview.touched
  const move = useAct(
    (body: { from: number; to: number; mapping: Pair[]; reason: string }, headers) =>
      ask(
        api.POST('/api/admin/processes/{code}/moves', {
          params: { path: { code } },
          body,
          headers,
        }),
      ),
    {
      stale: [keys.moves(code)],
      onDone: () => {
        toast(t('modeller.move_asked'))
        onClose()
      },
    },
  )
  const option = (one: ProcessVersion) => ({
    value: String(one.version),
    label: t('modeller.version_n', { version: one.version }),
  })
  const why =
    from === to
      ? t('modeller.two_versions_first')
      : !answer
        ? t('modeller.preview_first')
        : reason.trim()
          ? undefined
          : t('modeller.reason_first')
  return (
    <Dialog
      title={t('modeller.move')}
      wide
      onClose={onClose}
      foot={
        <SaveFoot
          label={t('modeller.move_now')}
          onClose={onClose}
          pending={move.pending}
          disabledReason={why}
          onSave={() => move.run({ from, to, mapping: pairs, reason: reason.trim() })}
        />
      }
    >
      <Refused error={preview.act.error ?? move.error} />
      <div className="row">
        <Select
          name="from"
          label={t('modeller.move_from')}
          value={String(from)}
          onChange={value => setFrom(Number(value))}
          options={versions.map(option)}
        />
        <Select
          name="to"
          label={t('modeller.move_to')}
          value={String(to)}
          onChange={value => setTo(Number(value))}
          options={versions.map(option)}
        />
        <Button
          pending={preview.act.pending}
          disabledReason={from === to ? t('modeller.two_versions_first') : undefined}
          onPress={() => preview.act.run({ from, to, mapping: pairs })}
        >
          {t('modeller.preview')}
        </Button>
      </div>
      {answer && (
        <>
          <Notice live tone={answer.refused.length > 0 ? 'note' : 'good'}>
            {t('modeller.move_result', { n: answer.movable, of: answer.looked_at })}
            {!answer.is_whole && ` ${t('modeller.move_partly')}`}
          </Notice>
          <ul>
            {answer.refused.map(one => (
              <li key={one.dossier_code}>
                {one.dossier_code}: {one.text[language()]}
              </li>
            ))}
          </ul>
        </>
      )}
      {preview.act.answer?.open
        .filter(one => !one.is_there || mapping[one.element])
        .map(one => (
          <Select
            key={one.element}
            label={t('modeller.map_step', { name: one.name, n: one.dossiers })}
            value={mapping[one.element] ?? ''}
            onChange={value => setMapping({ ...mapping, [one.element]: value })}
            options={[
              { value: '', label: t('modeller.choose_step') },
              ...(targets.data ?? []).map(step => ({ value: step.id, label: step.name })),
            ]}
          />
        ))}
      <TextField
        name="reason"
        label={t('modeller.move_reason')}
        width="wide"
        value={reason}
        onChange={setReason}
      />
    </Dialog>
  )
}
