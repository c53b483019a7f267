// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ask } from '@/api/client'
import type { IncidentLine } from '@/api/wire'
import { dayTime } from '@/lib/moment'
import { whyStuck } from '@/text/incident'
import { name, useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Table } from '@/ui/table/Table'
import { Handle } from './Handle'

const kLookAgain = 30_000

/** Processes of dossiers that could not go on; Enter handles one. */
export function IncidentsPage() {
  const t = useText()
  const [chosen, setChosen] = useState<IncidentLine | null>(null)
  const open = useQuery({
    queryKey: ['incidents'],
    queryFn: async () => (await ask(api.GET('/api/admin/incidents'))).items,
    refetchInterval: kLookAgain,
  })
  return (
    <div className="stack">
      <h1>{t('admin.incidents')}</h1>
      <p className="soft">{t('admin.incidents_hint')}</p>
      <Refused error={open.error} />
      <Table
        aria-label={t('admin.incidents')}
        rows={open.data ?? []}
        rowKey={one => `${one.dossier_code}/${one.incident}`}
        loading={open.isPending}
        empty={t('admin.no_incidents')}
        onOpen={setChosen}
        columns={[
          { id: 'code', title: t('web.code'), head: true, cell: one => one.dossier_code },
          { id: 'at', title: t('admin.incident_at'), cell: one => dayTime(one.raised_at) },
          { id: 'procedure', title: t('web.procedure'), cell: one => one.procedure_name },
          { id: 'agency', title: t('admin.competent_agency'), cell: one => one.agency_name },
          {
            id: 'what',
            title: t('admin.incident_what'),
            cell: one => name('admin.stuck', one.what),
          },
          { id: 'why', title: t('admin.incident_why'), cell: whyStuck },
          {
            id: 'do',
            title: '',
            cell: one => (
              <Button
                look="quiet"
                aria-label={t('admin.handle_of', { code: one.dossier_code })}
                onPress={() => setChosen(one)}
              >
                {t('admin.handle')}
              </Button>
            ),
          },
        ]}
      />
      {chosen && <Handle line={chosen} onClose={() => setChosen(null)} />}
    </div>
  )
}
