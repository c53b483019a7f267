// SPDX-License-Identifier: Apache-2.0
import { type RefObject, useEffect, useState } from 'react'
import { distinctCases } from '@/lib/cases'
import { money, count as shown } from '@/lib/money'
import { UploadList } from '@/parts/UploadList'
import { photographOf, useUploads } from '@/parts/uploads'
import { name, useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Radios } from '@/ui/choice/Choice'
import { NumberField, Select, TextArea, TextField } from '@/ui/field/Field'
import { FileDrop } from '@/ui/file-drop/FileDrop'
import { Notice } from '@/ui/notice/Notice'
import { ByRules } from './ByRules'
import { Checklist } from './Checklist'
import { allGiven, type Draft, feeTotal, withCase, withFile } from './draft'
import { kKeys } from './keys'
import { LateEntry } from './LateEntry'

type Props = {
  draft: Draft
  /** The line the officer is at: files go to it. */
  current: number
  onCurrent: (at: number) => void
  onChange: (change: (draft: Draft) => Draft) => void
  firstRef: RefObject<HTMLInputElement | null>
  unit: string
  channel: string
  applicant: string | null
}

/** What came over the counter for one procedure: case, papers, files, fee, how the result goes back. */
export function DossierForm({ draft, current, onCurrent, onChange, firstRef, ...who }: Props) {
  const t = useText()
  const uploads = useUploads()
  const [more, setMore] = useState(false)
  const put = (change: Partial<Draft>) => onChange(now => ({ ...now, ...change }))

  const attach = (file: { id: string; name: string }) =>
    onChange(now => withFile(now, current, file))
  // The officer's hand goes on to the papers as soon as they are there.
  useEffect(() => firstRef.current?.focus(), [firstRef])
  const cases = distinctCases(draft.checklist.cases)
  const currentName = draft.lines[current]?.paper.name

  return (
    <div className="stack">
      {draft.offer.record !== 'ours' && <Notice>{name('desk.record', draft.offer.record)}</Notice>}
      <div className="row">
        {cases.length > 1 && (
          <Select
            label={t('desk.case')}
            width="wide"
            value={draft.caseCode}
            onChange={code => onChange(now => withCase(now, code))}
            options={cases.map(one => ({ value: one.code, label: one.name }))}
          />
        )}
        <Button shortcut={kKeys.allPapers} onPress={() => onChange(allGiven)}>
          {t('desk.all_given')}
        </Button>
      </div>
      {draft.notes.length > 0 && (
        <Notice>
          {draft.notes.map(note => (
            <p key={note}>{note}</p>
          ))}
        </Notice>
      )}
      {draft.offer.by_rules && <ByRules draft={draft} onChange={onChange} {...who} />}
      <Checklist
        draft={draft}
        onChange={next => onChange(() => next)}
        onCurrent={onCurrent}
        firstRef={firstRef}
      />
      <FileDrop
        paste
        camera={photographOf(currentName, kKeys.camera)}
        onFiles={files =>
          uploads.add(files, stored => attach({ id: stored.file_id, name: stored.name }))
        }
      >
        {currentName && <span className="soft">{t('desk.goes_to', { paper: currentName })}</span>}
      </FileDrop>
      <UploadList
        uploads={uploads.uploads.filter(one => one.state !== 'stored')}
        onRemove={uploads.remove}
      />
      {(draft.fees.length > 0 || draft.ruled?.fees_by) && (
        <div className="row">
          {(draft.ruled?.fees_by ? [] : draft.fees).map(({ fee, quantity }, at) => (
            <NumberField
              key={fee.code}
              label={`${fee.name} × ${money(fee.amount)}`}
              width="narrow"
              max={999}
              value={quantity}
              onChange={count =>
                put({
                  fees: draft.fees.map((one, index) =>
                    index === at ? { ...one, quantity: count } : one,
                  ),
                })
              }
            />
          ))}
          <Radios
            legend={t('desk.fee_method')}
            value={draft.feeMethod}
            onChange={feeMethod => put({ feeMethod })}
            options={[
              { value: 'cash', label: t('desk.fee_method.cash') },
              { value: 'transfer', label: t('desk.fee_method.transfer') },
            ]}
          />
          <span className="fee-total push">{money(feeTotal(draft))}</span>
        </div>
      )}
      <div>
        <Button look="quiet" aria-expanded={more} onPress={() => setMore(!more)}>
          {t(more ? 'desk.less' : 'desk.more_fields')}
        </Button>
        {!more && (
          <span className="soft">
            {t(`desk.result_by.${draft.resultBy}`)} · {t('desk.sets')}: {shown(draft.sets)}
          </span>
        )}
      </div>
      {more && (
        <div className="stack">
          <div className="row">
            <Radios
              legend={t('desk.result_by')}
              value={draft.resultBy}
              onChange={resultBy => put({ resultBy })}
              options={[
                { value: 'counter', label: t('desk.result_by.counter') },
                { value: 'post', label: t('desk.result_by.post') },
                { value: 'online', label: t('desk.result_by.online') },
              ]}
            />
            <NumberField
              label={t('desk.sets')}
              width="narrow"
              min={1}
              max={20}
              value={draft.sets}
              onChange={sets => put({ sets })}
            />
          </div>
          <LateEntry at={draft.occurredAt} onChange={occurredAt => put({ occurredAt })} />
          {draft.occurredAt && (
            <TextField
              name="occurred_reason"
              label={t('desk.why_late_entry')}
              width="wide"
              value={draft.occurredReason}
              onChange={occurredReason => put({ occurredReason })}
            />
          )}
          <TextArea
            label={t('web.note')}
            width="wide"
            rows={2}
            value={draft.note}
            onChange={note => put({ note })}
          />
        </div>
      )}
    </div>
  )
}
