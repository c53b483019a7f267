// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import type { Acts } from '@/api/wire'
import { drawn } from '@/lib/addresses'
import { useText } from '@/text/words'
import { Checkbox, Radios } from '@/ui/choice/Choice'
import { TextField } from '@/ui/field/Field'
import { print } from '../print'
import { type ActProps, useDossierAct } from './act'
import { Frame } from './Frame'

type Signed = Acts['return-result']['signed_by']

/** Hands the result over against a signature. */
export function ReturnResult({ dossier, task, onClose }: ActProps) {
  const t = useText()
  const [name, setName] = useState(dossier.applicant.name)
  const [identity, setIdentity] = useState(dossier.applicant.identity)
  const [signed, setSigned] = useState<Signed>('paper')
  const [post, setPost] = useState('')
  const [printing, setPrinting] = useState(false)
  const send = useDossierAct('return-result', dossier, onClose)
  const why = !name.trim()
    ? t('desk.name_first')
    : signed === 'post' && !post.trim()
      ? t('desk.post_code_first')
      : undefined
  const run = () =>
    send.run(
      {
        task_id: task?.task_id ?? null,
        receiver_name: name.trim(),
        receiver_identity: identity.trim() || null,
        signed_by: signed,
        post_code: signed === 'post' ? post.trim() : null,
      },
      () => {
        if (printing) void print(drawn.form(dossier.code, 'return'))
      },
    )
  return (
    <Frame
      act="return-result"
      dossier={dossier}
      pending={send.pending}
      error={send.error}
      disabledReason={why}
      onDo={run}
      onClose={onClose}
    >
      <TextField
        name="receiver_name"
        label={t('desk.receiver')}
        width="wide"
        value={name}
        onChange={setName}
        autoFocus
      />
      <TextField
        name="receiver_identity"
        label={t('web.identity')}
        inputMode="numeric"
        value={identity}
        onChange={setIdentity}
      />
      <Radios
        legend={t('desk.signed')}
        value={signed}
        onChange={setSigned}
        options={[
          { value: 'paper', label: t('desk.signed.paper') },
          { value: 'pad', label: t('desk.signed.pad') },
          { value: 'post', label: t('desk.signed.post') },
        ]}
      />
      {signed === 'post' && (
        <TextField name="post_code" label={t('desk.post_code')} value={post} onChange={setPost} />
      )}
      <Checkbox checked={printing} onChange={setPrinting}>
        {t('desk.print_return')}
      </Checkbox>
    </Frame>
  )
}
