// SPDX-License-Identifier: Apache-2.0

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useAct } from '@/api/act'
import { to } from '@/lib/addresses'
import { dayTime } from '@/lib/moment'
import { giveFile, versionColumns } from '@/parts/versions'
import { byWords } from '@/text/by'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Table } from '@/ui/table/Table'
import { Publish } from './Publish'
import { Retire } from './Retire'
import { Try } from './Try'
import { fetchFile, fetchModel, keys } from './wire'

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
          ...versionColumns(),
          {
            id: 'by',
            title: t('admin.stated_by'),
            cell: one => `${byWords(one.published_by)}, ${dayTime(one.published_at)}`,
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
      {ending && (
        <Retire
          code={code}
          version={ending}
          usedBy={model.used_by}
          onClose={() => setRetiring(null)}
        />
      )}
    </div>
  )
}
