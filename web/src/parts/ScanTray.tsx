// SPDX-License-Identifier: Apache-2.0
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { wordsOfCode } from '@/api/problem'
import type { Scan } from '@/api/wire'
import { to } from '@/lib/addresses'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Dialog } from '@/ui/dialog/Dialog'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { shownScan, useDismissScan, useScans, useTakeScan } from './scans'
import { Viewer } from './Viewer'

type Props = {
  unit: string
  /** The paper a scan would go to; nothing while there is none. */
  into: string | undefined
  onTaken: (file: { id: string; name: string }) => void
}

/** What the counter's scanner has written, beside the checklist it belongs to. */
export function ScanTray({ unit, into, onTaken }: Props) {
  const t = useText()
  const scans = useScans(unit)
  const [looking, setLooking] = useState<Scan | null>(null)
  const take = useTakeScan(unit, (file, scan) => {
    setLooking(null)
    onTaken({ id: file.file_id, name: file.name || scan.name })
  })
  const dismiss = useDismissScan(unit, () => setLooking(null))
  const shown = useMemo(() => looking && shownScan(unit, looking), [looking, unit])
  const items = scans.data?.items ?? []
  const attach = (scan: Scan) => (
    <Button
      aria-label={`${t('desk.scans.attach')}: ${scan.name}`}
      pending={take.pending}
      disabledReason={
        scan.problem ? wordsOfCode(scan.problem) : into ? undefined : t('desk.procedure_first')
      }
      onPress={() => take.run(scan)}
    >
      {t('desk.scans.attach')}
    </Button>
  )
  return (
    <section className="card stack" aria-label={t('desk.scans')}>
      <div className="row middle">
        <h2>{t('desk.scans')}</h2>
        <span className="push" />
        <Link to={to.desk.scans}>{t('desk.scans.all')}</Link>
      </div>
      <Refused error={scans.error ?? take.error ?? dismiss.error} />
      {items.length === 0 ? (
        <p className="soft" role="status">
          {t('desk.scans.empty')}
        </p>
      ) : (
        <>
          {into && <p className="soft">{t('desk.goes_to', { paper: into })}</p>}
          <ul className="visit-items">
            {items.map(scan => (
              <li key={scan.id}>
                <div>{scan.name}</div>
                <div className="row middle">
                  <Button
                    look="quiet"
                    aria-label={`${t('desk.scans.look')}: ${scan.name}`}
                    disabledReason={scan.problem ? wordsOfCode(scan.problem) : undefined}
                    onPress={() => setLooking(scan)}
                  >
                    {t('desk.scans.look')}
                  </Button>
                  {attach(scan)}
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      {looking && (
        <Dialog
          wide
          title={looking.name}
          onClose={() => setLooking(null)}
          foot={
            <>
              <Button look="danger" pending={dismiss.pending} onPress={() => dismiss.run(looking)}>
                {t('desk.scans.dismiss')}
              </Button>
              {attach(looking)}
            </>
          }
        >
          <Refused error={take.error ?? dismiss.error} />
          <Viewer file={shown} />
        </Dialog>
      )}
    </section>
  )
}
