// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useAct } from '@/api/act'
import { to } from '@/lib/addresses'
import { day, dayTime } from '@/lib/moment'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Table } from '@/ui/table/Table'
import { Publish } from './Publish'
import { Retire } from './Retire'
import { State } from './State'
import { Try } from './Try'
import { fetchFile, fetchModel, keys } from './wire'

function giveFile(text: string, called: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/xml' }))
  link.download = called
  link.click()
  URL.revokeObjectURL(link.href)
}

/** One decision model: its versions, what it decides, and a place to try it. */
export function ModelPage({ code }: { code: string }) {
  const t = useText()
  const found = useQuery({ queryKey: keys.one(code), queryFn: () => fetchModel(code) })
  const [publishing, setPublishing] = useState(false)
  const [retiring, setRetiring] = useState<number | null>(null)
  const give = useAct(
    async (version: number) => ({ text: await fetchFile(code, version), version }),
    { reading: true, onDone: ({ text, version }) => giveFile(text, `${code}-${version}.dmn`) },
  )
  const model = found.data
  if (!model) return <Refused error={found.error} />
  const ending = model.versions.find(one => one.version === retiring)
  return (
    <div className="stack">
      <div className="row middle">
        <Link to={to.admin.rules}>{t('admin.rules')}</Link>
        <h1>{model.name || model.code}</h1>
        <span className="soft">{model.code}</span>
        <Button onPress={() => setPublishing(true)}>{t('admin.rules_new_version')}</Button>
      </div>
      <Refused error={give.error} />
      <Table
        aria-label={t('modeller.versions')}
        rows={model.versions}
        rowKey={one => String(one.version)}
        columns={[
          {
            id: 'version',
            title: t('modeller.version'),
            head: true,
            cell: one => String(one.version),
          },
          { id: 'state', title: t('modeller.state'), cell: one => <State state={one.state} /> },
          {
            id: 'decision',
            title: t('admin.decision'),
            cell: one => `${one.decision_no}, ${day(one.decision_on)}`,
          },
          {
            id: 'from',
            title: t('modeller.in_force_from'),
            cell: one =>
              one.retired_from
                ? t('modeller.from_until', {
                    from: day(one.in_force_from),
                    until: day(one.retired_from),
                  })
                : day(one.in_force_from),
          },
          {
            id: 'by',
            title: t('admin.stated_by'),
            cell: one => `${one.published_by}, ${dayTime(one.published_at)}`,
          },
          {
            id: 'do',
            title: '',
            cell: one => (
              <span className="row">
                <Button
                  look="quiet"
                  aria-label={t('admin.rules_file_of', { version: one.version })}
                  onPress={() => give.run(one.version)}
                >
                  {t('admin.rules_give_file')}
                </Button>
                {!one.retired_from && (
                  <Button
                    look="quiet"
                    aria-label={t('modeller.retire_version', { version: one.version })}
                    onPress={() => setRetiring(one.version)}
                  >
                    {t('modeller.retire')}
                  </Button>
                )}
              </span>
            ),
          },
        ]}
      />
      <Try model={model} />
      {publishing && <Publish of={code} onClose={() => setPublishing(false)} />}
      {ending && <Retire code={code} version={ending} onClose={() => setRetiring(null)} />}
    </div>
  )
}
