// SPDX-License-Identifier: Apache-2.0
import { useMemo, useState } from 'react'
import type { DossierFile, DossierView } from '@/api/wire'
import { drawn } from '@/lib/addresses'
import { count, money } from '@/lib/money'
import { Viewer } from '@/parts/Viewer'
import { paperWords } from '@/text/papers'
import { useText } from '@/text/words'
import { Facts } from '@/ui/details/Facts'

/** The checklist beside the files: what came, and how it looks. */
export function PapersAndFiles({ dossier }: { dossier: DossierView }) {
  const t = useText()
  const results = dossier.result?.files ?? []
  const [shown, setShown] = useState<DossierFile | null>(
    [...dossier.papers.flatMap(paper => paper.files), ...dossier.other_files][0] ?? null,
  )
  const viewed = useMemo(
    () => shown && { name: shown.name, type: shown.type, address: drawn.file(shown.file_id) },
    [shown],
  )
  const file = (one: DossierFile) => (
    <li key={one.file_id + one.name}>
      <button
        type="button"
        className="file-button"
        aria-pressed={shown?.file_id === one.file_id && shown.name === one.name}
        onClick={() => setShown(one)}
      >
        {one.name}
      </button>{' '}
      <span className="soft">{count(Math.max(1, Math.round(one.size / 1024)))} KB</span>
    </li>
  )
  return (
    <div className="papers-files">
      <div className="stack">
        <ol className="paper-list">
          {dossier.papers.map(paper => (
            <li key={paper.code + paper.name}>
              <b>{paper.name}</b> <span className="soft">{paperWords(paper)}</span>
              <ul>{paper.files.map(file)}</ul>
            </li>
          ))}
          {dossier.other_files.length > 0 && (
            <li>
              <b>{t('desk.other_files')}</b>
              <ul>{dossier.other_files.map(file)}</ul>
            </li>
          )}
          {results.length > 0 && (
            <li>
              <b>{t('desk.result')}</b>
              <ul>{results.map(file)}</ul>
            </li>
          )}
        </ol>
        {dossier.fees.length > 0 && (
          <Facts
            facts={dossier.fees.map(fee => [
              fee.name,
              fee.ground ? `${money(fee.amount)} – ${fee.ground}` : money(fee.amount),
            ])}
          />
        )}
      </div>
      <Viewer file={viewed} />
    </div>
  )
}
