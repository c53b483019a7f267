// SPDX-License-Identifier: Apache-2.0

import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { to } from '@/lib/addresses'
import { day } from '@/lib/moment'
import { LifeState } from '@/parts/LifeState'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Table } from '@/ui/table/Table'
import { Publish } from './Publish'
import { fetchModels, keys } from './wire'

/** Decision models: the rules by which fees, papers and ways of dossiers are decided. */
export function RulesPage() {
  const t = useText()
  const navigate = useNavigate()
  const [publishing, setPublishing] = useState(false)
  const models = useQuery({ queryKey: keys.list, queryFn: fetchModels })
  return (
    <div className="stack">
      <div className="row middle">
        <h1>{t('admin.rules')}</h1>
        <Button look="primary" onPress={() => setPublishing(true)}>
          {t('admin.rules_publish')}
        </Button>
      </div>
      <p className="soft">{t('admin.rules_hint')}</p>
      <Refused error={models.error} />
      <Table
        aria-label={t('admin.rules')}
        rows={models.data ?? []}
        rowKey={one => one.code}
        loading={models.isPending}
        empty={t('admin.no_rules')}
        onOpen={one => void navigate({ to: to.admin.rulesOf(one.code) })}
        columns={[
          { id: 'code', title: t('admin.rules_code'), head: true, cell: one => one.code },
          { id: 'name', title: t('admin.rules_name'), cell: one => one.name },
          { id: 'version', title: t('modeller.version'), cell: one => String(one.version) },
          { id: 'state', title: t('modeller.state'), cell: one => <LifeState state={one.state} /> },
          { id: 'from', title: t('modeller.in_force_from'), cell: one => day(one.in_force_from) },
        ]}
      />
      {publishing && <Publish onClose={() => setPublishing(false)} />}
    </div>
  )
}
