// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Checkbox } from '@/ui/choice/Choice'
import { Select } from '@/ui/field/Field'
import type { Drawing } from './draw/drawing'
import { FieldOf } from './fields'
import { isDefault, mayBeConditional, read } from './model/facts'
import { is, isFlowNode, type Node, nodeOf, nodesOf, waysOut } from './model/node'
import { stepsOf } from './model/order'
import { nameOf } from './titles'

/** Where work goes from a step, each way with its condition; and one more way. */
export function Ways({ drawing, node }: { drawing: Drawing; node: Node }) {
  const t = useText()
  const ways = waysOut(node)
  // A single way is always taken: a condition would only be able to stop the dossier.
  const isChoice = ways.length > 1
  if (is(node, 'EndEvent')) return null
  return (
    <fieldset className="field ways">
      <legend>{t('modeller.ways')}</legend>
      {ways.length === 0 && <p className="soft">{t('modeller.no_way')}</p>}
      {ways.map(way => {
        const target = nodeOf(way, 'targetRef')
        const to = target ? nameOf(target) : '?'
        return (
          <div className="way" key={way.id}>
            <div className="row middle">
              <Button look="quiet" onPress={() => target && drawing.choose(target.id)}>
                {t('modeller.to', { to })}
              </Button>
              <Button
                look="quiet"
                aria-label={t('modeller.remove_way', { to })}
                onPress={() => drawing.remove(way)}
              >
                {t('modeller.remove')}
              </Button>
            </div>
            {mayBeConditional(way) && (isChoice || read(way, 'condition')) && (
              <>
                <Checkbox checked={isDefault(way)} onChange={on => drawing.setDefault(way, on)}>
                  {t('modeller.otherwise', { to })}
                </Checkbox>
                {!isDefault(way) && <FieldOf drawing={drawing} node={way} field="condition" />}
              </>
            )}
          </div>
        )
      })}
      <NewWay drawing={drawing} node={node} ways={ways} />
    </fieldset>
  )
}

function NewWay({ drawing, node, ways }: { drawing: Drawing; node: Node; ways: Node[] }) {
  const t = useText()
  const [to, setTo] = useState('')
  const led = ways.map(way => nodeOf(way, 'targetRef'))
  const targets = stepsOf(node.$parent!).filter(
    ({ node: other, depth }) =>
      depth === 0 &&
      isFlowNode(other) &&
      other !== node &&
      !led.includes(other) &&
      drawing.mayConnect(node, other),
  )
  if (targets.length === 0) return null
  const target = nodesOf(node.$parent, 'flowElements').find(one => one.id === to)
  return (
    <div className="row">
      <Select
        name="new_way"
        label={t('modeller.connect_to')}
        value={to}
        onChange={setTo}
        options={[
          { value: '', label: t('modeller.choose_step') },
          ...targets.map(one => ({
            value: one.node.id,
            label: `${one.number}. ${nameOf(one.node)}`,
          })),
        ]}
      />
      <Button
        disabledReason={target ? undefined : t('modeller.choose_step')}
        onPress={() => {
          if (target) drawing.connect(node, target)
          setTo('')
        }}
      >
        {t('modeller.connect')}
      </Button>
    </div>
  )
}
