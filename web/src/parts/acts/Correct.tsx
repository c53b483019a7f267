// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import type { DossierView, PaperInput, Person } from '@/api/wire'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { NumberField } from '@/ui/field/Field'
import { ReasonField } from '@/ui/reason-field/ReasonField'
import { PersonFinder } from '../PersonFinder'
import { useReady } from '../ready'
import { type ActProps, useDossierAct } from './act'
import { Frame } from './Frame'

const heldPapers = (dossier: DossierView): PaperInput[] =>
  dossier.papers.map(({ files, code, ...paper }) => ({
    ...paper,
    code: code || null,
    file_ids: files.map(file => file.file_id),
  }))

/** Puts right what was written wrong at intake; the history keeps both, the receipt is printed anew. */
export function Correct({ dossier, onClose }: ActProps) {
  const t = useText()
  const library = useReady('correct')
  const [reason, setReason] = useState('')
  const [papers, setPapers] = useState(() => heldPapers(dossier))
  const [fees, setFees] = useState(dossier.fees)
  const [applicant, setApplicant] = useState<Person | null>(null)
  const send = useDossierAct('correct', dossier, onClose)
  const changed = (now: unknown, was: unknown) => JSON.stringify(now) !== JSON.stringify(was)
  const papersChanged = changed(papers, heldPapers(dossier))
  const feesChanged = changed(fees, dossier.fees)
  const why = !reason.trim()
    ? t('web.reason_first')
    : papersChanged || feesChanged || applicant
      ? undefined
      : t('desk.nothing_corrected')
  return (
    <Frame
      act="correct"
      wide
      dossier={dossier}
      pending={send.pending}
      error={send.error}
      disabledReason={why}
      onDo={() =>
        send.run({
          reason: reason.trim(),
          applicant_id: applicant?.person ?? null,
          case_code: null,
          papers: papersChanged ? papers : null,
          fees: feesChanged ? fees : null,
        })
      }
      onClose={onClose}
    >
      <ReasonField
        label={t('web.reason')}
        value={reason}
        onChange={setReason}
        library={library}
        autoFocus
        rows={2}
      />
      <div className="row middle">
        <span>
          {t('web.applicant')}: <b>{(applicant ?? dossier.applicant).name}</b>
        </span>
        {applicant && (
          <Button look="quiet" onPress={() => setApplicant(null)}>
            {t('web.cancel')}
          </Button>
        )}
      </div>
      <PersonFinder label={t('desk.right_applicant')} onFound={setApplicant} />
      {papers.map((paper, at) => (
        <div className="row" key={paper.name}>
          <span className="field wide">{paper.name}</span>
          {(['originals', 'copies'] as const).map(kind => (
            <NumberField
              key={kind}
              label={t(`web.${kind}`)}
              width="narrow"
              value={paper[kind]}
              onChange={value =>
                setPapers(all =>
                  all.map((one, index) => (index === at ? { ...one, [kind]: value } : one)),
                )
              }
            />
          ))}
        </div>
      ))}
      {fees.map((fee, at) => (
        <NumberField
          key={fee.code}
          label={fee.name}
          value={fee.amount}
          onChange={amount =>
            setFees(all => all.map((one, index) => (index === at ? { ...one, amount } : one)))
          }
        />
      ))}
    </Frame>
  )
}
