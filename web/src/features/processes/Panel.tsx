// SPDX-License-Identifier: Apache-2.0
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Checkbox } from '@/ui/choice/Choice'
import { Select } from '@/ui/field/Field'
import { type Fault, faultWords } from './check'
import type { Drawing } from './draw/drawing'
import { kindName } from './draw/offers'
import { FieldOf } from './fields'
import { fieldsOf, flagsOf, laneOf, mayAnswer, outcomesOf, readFlag } from './model/facts'
import { kindOf, othersOf } from './model/kinds'
import { is, isFlowNode, lanesOf, type Node, nodeOf, nodesOf, textOf, wordOf } from './model/node'
import { Outcomes } from './Outcomes'
import { nameOf } from './titles'
import { Ways } from './Ways'

type Props = { drawing: Drawing; node: Node | undefined; faults: Fault[] }

/** The process whose step is chosen, or the first one. */
const processOf = (drawing: Drawing) =>
  nodesOf(drawing.definitions, 'rootElements').find(one => is(one, 'Process'))

/** Everything one may say of what is chosen; of the process itself while nothing is. */
export function Panel({ drawing, node: chosen, faults }: Props) {
  const t = useText()
  const node = chosen ?? processOf(drawing)
  if (!node) return <p className="soft">{t('modeller.nothing_chosen')}</p>
  const own = faults.filter(one => one.element === node.id)
  const kind = kindOf(node)
  return (
    <div className="stack" key={node.id}>
      <h2 className="panel-title">{nameOf(node)}</h2>
      {chosen && !is(node, 'Process') && (
        <Button look="quiet" onPress={() => drawing.choose(null)}>
          {t('modeller.to_process')}
        </Button>
      )}
      {own.length > 0 && (
        <ul className="own-faults">
          {own.map(one => (
            <li key={one.code}>{faultWords(one)}</li>
          ))}
        </ul>
      )}
      {isFlowNode(node) && <KindField drawing={drawing} node={node} />}
      {!kind && isFlowNode(node) && (
        <p className="soft">{t('modeller.not_run', { kind: wordOf(node) })}</p>
      )}
      {isFlowNode(node) && <LaneField drawing={drawing} node={node} />}
      {fieldsOf(node).map(field => (
        <FieldOf key={field} drawing={drawing} node={node} field={field} />
      ))}
      {flagsOf(node).map(flag => (
        <Checkbox
          key={flag}
          checked={readFlag(node, flag)}
          onChange={on => drawing.setFlag(node, flag, on)}
        >
          {t(`modeller.field.${flag}`)}
        </Checkbox>
      ))}
      {mayAnswer(node) && (
        <Outcomes
          outcomes={outcomesOf(node)}
          onKeep={outcomes => drawing.setOutcomes(node, outcomes)}
        />
      )}
      {isFlowNode(node) && <Ways drawing={drawing} node={node} />}
      {is(node, 'Lane') && (
        <Button
          onPress={() => {
            drawing.remove(node)
            drawing.choose(null)
          }}
        >
          {t('modeller.remove_lane')}
        </Button>
      )}
      {is(node, 'Process') && <Lanes drawing={drawing} node={node} />}
      <p className="soft">
        {t('modeller.id')}: <code>{node.id}</code>
      </p>
    </div>
  )
}

function KindField({ drawing, node }: { drawing: Drawing; node: Node }) {
  const t = useText()
  const kind = kindOf(node)
  const others = othersOf(node)
  if (others.length === 0) return null
  return (
    <Select
      name="step_kind"
      label={t('modeller.kind')}
      value={kind?.id ?? ''}
      onChange={id => {
        const next = others.find(one => one.id === id)
        if (next) drawing.choose(drawing.setKind(node, next).id, false)
      }}
      options={[
        { value: kind?.id ?? '', label: kind ? kindName(kind) : wordOf(node) },
        ...others.map(one => ({ value: one.id, label: kindName(one) })),
      ]}
    />
  )
}

/** In whose lane a step stands; moved there on the picture. */
function LaneField({ drawing, node }: { drawing: Drawing; node: Node }) {
  const t = useText()
  if (is(node, 'BoundaryEvent') || !is(node.$parent, 'Process')) return null
  const lanes = lanesOf(node.$parent).filter(lane => !nodeOf(lane, 'childLaneSet'))
  if (lanes.length < 2) return null
  return (
    <Select
      name="lane"
      label={t('modeller.field.lane')}
      value={laneOf(node)?.id ?? ''}
      onChange={id => {
        const lane = lanes.find(one => one.id === id)
        if (lane) drawing.toLane(node, lane)
      }}
      options={[
        ...(laneOf(node) ? [] : [{ value: '', label: t('modeller.no_lane') }]),
        ...lanes.map(lane => ({ value: lane.id, label: textOf(lane, 'name') || lane.id })),
      ]}
    />
  )
}

/** The lanes of a process, which the table of steps has no rows for. */
function Lanes({ drawing, node }: { drawing: Drawing; node: Node }) {
  const t = useText()
  const lanes = lanesOf(node)
  if (lanes.length === 0) return null
  return (
    <fieldset className="field">
      <legend>{t('modeller.lanes')}</legend>
      {lanes.map(lane => (
        <Button key={lane.id} look="quiet" onPress={() => drawing.choose(lane.id)}>
          {textOf(lane, 'name') || lane.id}
        </Button>
      ))}
    </fieldset>
  )
}
