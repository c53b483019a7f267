// SPDX-License-Identifier: Apache-2.0

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import { to } from '@/lib/addresses'
import { LifeState } from '@/parts/LifeState'
import { giveFile } from '@/parts/versions'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Notice } from '@/ui/notice/Notice'
import { toast } from '@/ui/toast/toast'
import { Approve } from './Approve'
import type { Drawing } from './draw/drawing'
import { Editor } from './Editor'
import { FilePick } from './FilePick'
import { fetchDraft, keys, kStale } from './wire'

/** A draft on the drawing board: kept, checked, approved or dropped. */
export default function DraftPage({ id }: { id: string }) {
  const t = useText()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const stored = useQuery({
    queryKey: keys.draft(id),
    queryFn: () => fetchDraft(id),
    // What is on the drawing must not be renewed below the hand that draws.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  const [approving, setApproving] = useState(false)
  // What the drawing was opened with: a save or a renewed answer must not open it again.
  const [file, setFile] = useState<string | null>(null)
  const [isUnkept, setUnkept] = useState(false)
  // Of the file one began with; a save moves the version, not the drawing.
  const [version, setVersion] = useState<number | null>(null)
  const board = useRef<Drawing>(null)
  const draft = stored.data?.draft
  const bpmn = stored.data?.bpmn
  useEffect(() => setFile(was => was ?? bpmn ?? null), [bpmn])
  const now = version ?? draft?.version ?? 0
  const save = useAct(
    ({ bpmn }: { bpmn: string }, headers) =>
      ask(
        api.PUT('/api/admin/process-drafts/{draft}', {
          params: { path: { draft: id } },
          body: { version: now, bpmn },
          headers,
        }),
      ),
    {
      onDone: (kept, { bpmn }) => {
        setVersion(kept.version)
        board.current?.kept(bpmn)
        setUnkept(false)
        queries.setQueryData(
          keys.draft(id),
          (old: typeof stored.data) => old && { ...old, draft: kept },
        )
        void queries.invalidateQueries({ queryKey: keys.drafts })
        toast(t('modeller.draft_kept'))
      },
    },
  )
  const drop = useAct(
    (_: undefined, headers) =>
      ask(
        api.POST('/api/admin/process-drafts/{draft}/discard', {
          params: { path: { draft: id } },
          body: { version: now },
          headers,
        }),
      ),
    { stale: kStale, onDone: () => void navigate({ to: to.admin.processes, ignoreBlocker: true }) },
  )
  if (!draft) return <Refused error={stored.error} />
  return (
    <div className="stack">
      <div className="row middle">
        <Link to={to.admin.processes}>{t('modeller.processes')}</Link>
        <h1>{draft.name || draft.code}</h1>
        <LifeState state={draft.state} />
        <span className="soft">
          {draft.based_on > 0
            ? t('modeller.draft_of', { code: draft.code, version: draft.based_on })
            : t('modeller.draft_new', { code: draft.code })}
        </span>
      </div>
      <Refused error={save.error ?? drop.error} />
      {draft.ended_at ? (
        <Notice>{t('modeller.draft_ended')}</Notice>
      ) : (
        <Editor
          file={file ?? bpmn!}
          isNew={isUnkept}
          saving={save.pending}
          onSave={(bpmn, drawing) => {
            board.current = drawing
            save.run({ bpmn })
          }}
        >
          {(drawing, errors) => (
            <>
              <Button
                onPress={() =>
                  void drawing.file().then(text => giveFile(text, `${draft.code}.bpmn`))
                }
              >
                {t('modeller.export')}
              </Button>
              <FilePick
                label={t('modeller.import_over')}
                onFile={text => {
                  setFile(text)
                  setUnkept(true)
                }}
              />
              <Button look="quiet" pending={drop.pending} onPress={() => drop.run(undefined)}>
                {t('modeller.discard')}
              </Button>
              <Button
                disabledReason={
                  drawing.isChanged
                    ? t('modeller.save_first')
                    : errors > 0
                      ? t('modeller.mend_first', { n: errors })
                      : undefined
                }
                onPress={() => setApproving(true)}
              >
                {t('modeller.approve')}
              </Button>
            </>
          )}
        </Editor>
      )}
      {approving && (
        <Approve
          id={id}
          version={now}
          title={draft.name || draft.code}
          onVersion={setVersion}
          onClose={() => setApproving(false)}
        />
      )}
    </div>
  )
}
