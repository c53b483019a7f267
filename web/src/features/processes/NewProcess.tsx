// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { SaveFoot } from '@/parts/SaveFoot'
import { useText } from '@/text/words'
import { Radios } from '@/ui/choice/Choice'
import { Dialog } from '@/ui/dialog/Dialog'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { TextField } from '@/ui/field/Field'
import { useNewDraft } from './drafts'
import { blank, codeFrom } from './model/blank'

export function NewProcess({ onClose }: { onClose: () => void }) {
  const t = useText()
  const [title, setTitle] = useState('')
  const [typed, setTyped] = useState<string | null>(null)
  const [sort, setSort] = useState<'procedure' | 'internal'>('procedure')
  const code = typed ?? codeFrom(title)
  const draft = useNewDraft()
  const isWhole = title.trim() !== '' && /^[A-Za-z][A-Za-z0-9_.-]*$/.test(code)
  return (
    <Dialog
      title={t('modeller.new_process')}
      onClose={onClose}
      foot={
        <SaveFoot
          label={t('modeller.begin')}
          onClose={onClose}
          pending={draft.pending}
          disabledReason={isWhole ? undefined : t('modeller.name_and_code_first')}
          onSave={() => {
            const isInternal = sort === 'internal'
            const first = t(isInternal ? 'modeller.first_step' : 'modeller.act.receive')
            draft.run({ bpmn: blank({ code, name: title.trim(), isInternal, first }) })
          }}
        />
      }
    >
      <Refused error={draft.error} />
      <TextField
        name="title"
        label={t('modeller.process_name')}
        width="wide"
        value={title}
        onChange={setTitle}
        autoFocus
      />
      <TextField
        name="code"
        label={t('modeller.field.code')}
        hint={t('modeller.code_hint')}
        value={code}
        onChange={setTyped}
      />
      <Radios
        legend={t('modeller.sort')}
        value={sort}
        onChange={setSort}
        options={[
          { value: 'procedure', label: t('modeller.sort.procedure') },
          { value: 'internal', label: t('modeller.sort.internal') },
        ]}
      />
    </Dialog>
  )
}
