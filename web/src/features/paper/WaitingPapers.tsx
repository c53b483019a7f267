// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import { useUnit } from '@/api/place'
import { drawn } from '@/lib/addresses'
import { codeWidth } from '@/parts/columns'
import { print } from '@/parts/print'
import { name, useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Due } from '@/ui/due/Due'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Table } from '@/ui/table/Table'
import { toast } from '@/ui/toast/toast'
import { byDestination, type Destination, useWaiting } from './bundles'

export function WaitingPapers() {
  const t = useText()
  const unit = useUnit()
  const waiting = useWaiting(unit)
  const groups = byDestination(waiting.data ?? [])
  return (
    <div className="stack">
      <Refused error={waiting.error} />
      {waiting.data && groups.length === 0 && <p className="soft">{t('desk.no_papers_wait')}</p>}
      {groups.map(group => (
        <Group key={group.id ?? ''} group={group} unit={unit} />
      ))}
    </div>
  )
}

function Group({ group, unit }: { group: Destination; unit: string }) {
  const t = useText()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const codes = group.papers.map(paper => paper.dossier_code)
  const chosen = new Set(codes.filter(code => !left.has(code)))
  const make = useAct(
    (toPost: boolean, headers) =>
      ask(
        api.POST('/api/desk/bundles', {
          body: {
            from_unit_id: unit,
            to_unit_id: toPost ? null : group.id,
            to_post: toPost,
            dossier_codes: [...chosen],
          },
          headers,
        }),
      ),
    {
      stale: [['waiting'], ['bundles'], ['day']],
      onDone: bundle => {
        toast(t('desk.bundle_made', { number: bundle.number }))
        void print(drawn.bundle(bundle.id))
      },
    },
  )
  const none = chosen.size === 0 ? t('desk.choose_dossiers_first') : undefined
  const heading = group.name || t('desk.by_post')
  return (
    <section className="card stack">
      <div className="row middle">
        <h2>{heading}</h2>
        <span className="push" />
        <Button
          look="primary"
          disabledReason={none}
          pending={make.pending}
          onPress={() => make.run(!group.id)}
        >
          {t('desk.make_bundle', { n: chosen.size })}
        </Button>
      </div>
      <Refused error={make.error} />
      <Table
        aria-label={heading}
        clipped
        rows={group.papers}
        rowKey={paper => paper.dossier_code}
        chosen={chosen}
        onChoose={now => setLeft(new Set(codes.filter(code => !now.has(code))))}
        columns={[
          {
            id: 'code',
            title: t('web.code'),
            width: codeWidth(codes),
            head: true,
            cell: one => one.dossier_code,
          },
          { id: 'procedure', title: t('web.procedure'), cell: one => one.procedure_name },
          {
            id: 'kind',
            title: t('desk.paper_kind'),
            width: '8rem',
            cell: one => name('desk.paper_kind', one.kind),
          },
          {
            id: 'by',
            title: t('desk.hand_over_by'),
            width: '15rem',
            cell: one => <Due due={one.hand_over_by} />,
          },
        ]}
      />
    </section>
  )
}
