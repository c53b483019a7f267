// SPDX-License-Identifier: Apache-2.0
import { useText } from '@/text/words'
import { Tabs } from '@/ui/tabs/Tabs'
import { Arriving } from './Arriving'
import { Missing } from './Missing'
import { Sent } from './Sent'
import { WaitingPapers } from './WaitingPapers'

/** Where the paper goes: lists made here, lists coming in, each dossier confirmed by itself. */
export function PapersPage() {
  const t = useText()
  return (
    <div className="stack">
      <h1>{t('desk.papers')}</h1>
      <Tabs
        aria-label={t('desk.papers')}
        tabs={[
          { id: 'waiting', title: t('desk.papers.waiting'), panel: <WaitingPapers /> },
          { id: 'arriving', title: t('desk.papers.arriving'), panel: <Arriving /> },
          { id: 'sent', title: t('desk.papers.sent'), panel: <Sent /> },
          { id: 'missing', title: t('desk.papers.missing'), panel: <Missing /> },
        ]}
      />
    </div>
  )
}
