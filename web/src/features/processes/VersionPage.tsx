// SPDX-License-Identifier: Apache-2.0

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { to } from '@/lib/addresses'
import { LifeState } from '@/parts/LifeState'
import { giveFile } from '@/parts/versions'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { useNewDraft } from './drafts'
import { Editor } from './Editor'
import { fetchProcess, fetchVersion, keys } from './wire'

/** An approved version to look at and to try; what is changed on it is kept as a draft. */
export default function VersionPage({ code, version }: { code: string; version: number }) {
  const t = useText()
  const file = useQuery({
    queryKey: keys.file(code, version),
    queryFn: () => fetchVersion(code, version),
    // An approved version never changes.
    staleTime: Number.POSITIVE_INFINITY,
  })
  const process = useQuery({ queryKey: keys.one(code), queryFn: () => fetchProcess(code) })
  const one = process.data?.versions.find(other => other.version === version)
  const draft = useNewDraft()
  return (
    <div className="stack">
      <div className="row middle">
        <Link to={to.admin.process(code)}>{process.data?.name || code}</Link>
        <h1>{t('modeller.version_n', { version })}</h1>
        {one && <LifeState state={one.state} />}
        <span className="soft">{t('modeller.changes_make_a_draft')}</span>
      </div>
      <Refused error={file.error ?? draft.error} />
      {file.data !== undefined && (
        <Editor
          file={file.data}
          saving={draft.pending}
          saveLabel={t('modeller.save_as_draft')}
          onSave={bpmn => draft.run({ bpmn, based_on: version })}
        >
          {drawing => (
            <Button
              onPress={() =>
                void drawing.file().then(text => giveFile(text, `${code}-${version}.bpmn`))
              }
            >
              {t('modeller.export')}
            </Button>
          )}
        </Editor>
      )}
    </div>
  )
}
