// SPDX-License-Identifier: Apache-2.0

import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import type { ProcessVersion } from '@/api/wire'
import { to } from '@/lib/addresses'
import { dayTime } from '@/lib/moment'
import { LifeState } from '@/parts/LifeState'
import { giveFile, versionColumns } from '@/parts/versions'
import { byWords } from '@/text/by'
import { name, useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Tag } from '@/ui/status-tag/StatusTag'
import { Table } from '@/ui/table/Table'
import { toast } from '@/ui/toast/toast'
import { useNewDraft } from './drafts'
import { Move } from './Move'
import { Moves } from './Moves'
import { Retire } from './Retire'
import { Unstaffed } from './Unstaffed'
import { fetchProcess, fetchVersion, keys } from './wire'

/** One process: its versions, who approved them, who is at a draft, dossiers moved between versions. */
export default function ProcessPage({ code }: { code: string }) {
  const t = useText()
  const navigate = useNavigate()
  const found = useQuery({ queryKey: keys.one(code), queryFn: () => fetchProcess(code) })
  const [retiring, setRetiring] = useState<ProcessVersion | null>(null)
  const [moving, setMoving] = useState(false)
  const [chosen, setChosen] = useState<Set<string>>(new Set())
  const draft = useNewDraft()
  const beginFrom = useAct(
    async (version: number) => ({ bpmn: await fetchVersion(code, version), based_on: version }),
    { reading: true, onDone: body => draft.run(body) },
  )
  const give = useAct(
    async (version: number) => ({ text: await fetchVersion(code, version), version }),
    { reading: true, onDone: ({ text, version }) => giveFile(text, `${code}-${version}.bpmn`) },
  )
  const staff = useAct(
    (version: number, headers) =>
      ask(
        api.POST('/api/admin/processes/{code}/versions/{version}/staffing', {
          params: { path: { code, version } },
          headers,
        }),
      ),
    { stale: [keys.one(code), keys.list], onDone: () => toast(t('modeller.staffing_asked')) },
  )
  const process = found.data
  const versions = process?.versions ?? []
  const pair = [...chosen].map(Number).sort((a, b) => a - b)
  if (!process) return <Refused error={found.error} />
  return (
    <div className="stack">
      <div className="row middle">
        <Link to={to.admin.processes}>{t('modeller.processes')}</Link>
        <h1>{process.name || process.code}</h1>
        <Tag tone="plain">{name('modeller.sort', process.kind)}</Tag>
        <span className="soft">{process.code}</span>
      </div>
      <Refused error={draft.error ?? beginFrom.error ?? give.error ?? staff.error} />
      <div className="row middle">
        <Button
          disabledReason={pair.length === 2 ? undefined : t('modeller.choose_two')}
          onPress={() =>
            void navigate({ to: to.admin.processCompare(code, String(pair[0]), String(pair[1])) })
          }
        >
          {t('modeller.compare')}
        </Button>
        <Button
          disabledReason={versions.length > 1 ? undefined : t('modeller.one_version')}
          onPress={() => setMoving(true)}
        >
          {t('modeller.move')}
        </Button>
      </div>
      <Table
        aria-label={t('modeller.versions')}
        rows={versions}
        rowKey={one => String(one.version)}
        chosen={chosen}
        onChoose={setChosen}
        onOpen={one => void navigate({ to: to.admin.processVersion(code, one.version) })}
        columns={[
          ...versionColumns<ProcessVersion>(),
          {
            id: 'by',
            title: t('admin.stated_by'),
            cell: one => `${byWords(one.published_by)}, ${dayTime(one.checked_at)}`,
          },
          {
            id: 'staff',
            title: t('modeller.staffing'),
            cell: one =>
              one.not_staffed.length > 0
                ? t('modeller.n_not_staffed', { n: one.not_staffed.length })
                : '',
          },
          {
            id: 'do',
            title: '',
            cell: one => {
              const v = { version: one.version }
              return (
                <span className="row">
                  <Button
                    look="quiet"
                    aria-label={t('modeller.open_version', v)}
                    onPress={() =>
                      void navigate({ to: to.admin.processVersion(code, one.version) })
                    }
                  >
                    {t('modeller.open')}
                  </Button>
                  <Button
                    look="quiet"
                    aria-label={t('modeller.draft_from', v)}
                    onPress={() => beginFrom.run(one.version)}
                  >
                    {t('modeller.draft_from_short')}
                  </Button>
                  <Button
                    look="quiet"
                    aria-label={t('modeller.export_version', v)}
                    onPress={() => give.run(one.version)}
                  >
                    {t('modeller.export')}
                  </Button>
                  {one.state !== 'retired' && (
                    <Button
                      look="quiet"
                      aria-label={t('modeller.ask_staffing_of', v)}
                      onPress={() => staff.run(one.version)}
                    >
                      {t('modeller.ask_staffing')}
                    </Button>
                  )}
                  {!one.retired_from && (
                    <Button
                      look="quiet"
                      aria-label={t('modeller.retire_version', v)}
                      onPress={() => setRetiring(one)}
                    >
                      {t('modeller.retire')}
                    </Button>
                  )}
                </span>
              )
            },
          },
        ]}
      />
      <Unstaffed rows={versions.find(one => one.state !== 'retired')?.not_staffed ?? []} />
      {process.drafts.length > 0 && (
        <section className="stack" aria-label={t('modeller.drafts')}>
          <h2>{t('modeller.drafts')}</h2>
          <ul>
            {process.drafts.map(one => (
              <li key={one.id}>
                <Link to={to.admin.draft(one.id)}>
                  {one.based_on > 0
                    ? t('modeller.draft_of', { code, version: one.based_on })
                    : t('modeller.draft_new', { code })}
                </Link>{' '}
                <LifeState state={one.state} />{' '}
                <span className="soft">
                  {one.changed_by}, {dayTime(one.changed_at)}
                </span>
                {versions[0] && (
                  <>
                    {' '}
                    <Link to={to.admin.processCompare(code, String(versions[0].version), one.id)}>
                      {t('modeller.compare_with', { version: versions[0].version })}
                    </Link>
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Moves code={code} />
      {retiring && <Retire code={code} version={retiring} onClose={() => setRetiring(null)} />}
      {moving && <Move code={code} versions={versions} onClose={() => setMoving(false)} />}
    </div>
  )
}
