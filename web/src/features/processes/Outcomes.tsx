// SPDX-License-Identifier: Apache-2.0
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { TextField } from '@/ui/field/Field'
import { useDraft } from './draft'
import type { Outcome } from './model/facts'

type Props = { outcomes: Outcome[]; onKeep: (outcomes: Outcome[]) => void }

/** The answers a task may end with: the value gateways ask for, and the words on the button. */
export function Outcomes({ outcomes, onKeep }: Props) {
  const t = useText()
  const change = (at: number, next: Outcome) =>
    onKeep(outcomes.map((one, index) => (index === at ? next : one)))
  return (
    <fieldset className="field">
      <legend>{t('modeller.outcomes')}</legend>
      {outcomes.map((one, at) => (
        <div className="row" key={at}>
          <Words
            label={t('modeller.outcome_value')}
            value={one.value}
            onKeep={value => change(at, { ...one, value })}
          />
          <Words
            label={t('modeller.outcome_name')}
            value={one.name}
            onKeep={name => change(at, { ...one, name })}
          />
          <Button
            look="quiet"
            aria-label={t('modeller.remove_outcome', { name: one.name || one.value })}
            onPress={() => onKeep(outcomes.filter((_, index) => index !== at))}
          >
            {t('modeller.remove')}
          </Button>
        </div>
      ))}
      <Button onPress={() => onKeep([...outcomes, freshOutcome(outcomes)])}>
        {t('modeller.add_outcome')}
      </Button>
    </fieldset>
  )
}

/** A value nobody uses yet, so that the new line is no fault before it is filled in. */
function freshOutcome(outcomes: Outcome[]): Outcome {
  const usual = ['granted', 'refused']
  const value =
    usual.find(one => !outcomes.some(outcome => outcome.value === one)) ??
    `outcome_${outcomes.length + 1}`
  return { value, name: '' }
}

function Words(props: { label: string; value: string; onKeep: (text: string) => void }) {
  const draft = useDraft(props.value, props.onKeep)
  return (
    <TextField
      label={props.label}
      width="narrow"
      value={draft.text}
      onChange={draft.type}
      onEnter={draft.keep}
      onLeave={draft.keep}
    />
  )
}
