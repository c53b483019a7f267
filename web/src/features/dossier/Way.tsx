// SPDX-License-Identifier: Apache-2.0
import type { DossierView } from '@/api/wire'
import { drawn } from '@/lib/addresses'
import { useText } from '@/text/words'
import { Steps, stateOf } from '@/ui/steps/Steps'

/** The process as the server drew it, and the same as a list for everyone. */
export function Way({ dossier }: { dossier: DossierView }) {
  const t = useText()
  return (
    <div className="stack">
      <div className="table-frame">
        <img
          className="diagram"
          src={drawn.diagram(dossier.code, dossier.version)}
          alt={t('desk.diagram')}
        />
      </div>
      <Steps
        aria-label={t('desk.tab.way')}
        steps={dossier.steps.map(step => ({
          name: step.name,
          state: stateOf(step.state),
          at: step.at,
          note: step.by || undefined,
        }))}
      />
    </div>
  )
}
