// SPDX-License-Identifier: Apache-2.0
// Fields back into the drawing, through bpmn-js's commands, so that each is one step to undo.
import {
  attributeOf,
  definitionIn,
  type Field,
  type Flag,
  holderOf,
  kTimers,
  loopOf,
  type Outcome,
  read,
  timerOf,
} from '../model/facts'
import { is, type Node, nodeOf, nodesOf, textOf } from '../model/node'
import type { Modeling, Services, Shape } from './services'

type Hands = Pick<Services, 'modeling' | 'bpmnFactory'> & { definitions: Node }

/** A text as an attribute or child keeps it: none where it is empty. */
const kept = (text: string) => text || undefined

const references: Partial<
  Record<Field, { type: string; reference: string; key: string; extra?: string }>
> = {
  message: { type: 'bpmn:Message', reference: 'messageRef', key: 'name' },
  signal: { type: 'bpmn:Signal', reference: 'signalRef', key: 'name' },
  error: { type: 'bpmn:Error', reference: 'errorRef', key: 'errorCode', extra: 'name' },
  escalation: {
    type: 'bpmn:Escalation',
    reference: 'escalationRef',
    key: 'escalationCode',
    extra: 'name',
  },
}

function formal(hands: Hands, text: string, parent: Node): Node | undefined {
  if (!text) return undefined
  const made = hands.bpmnFactory.create('bpmn:FormalExpression', { body: text })
  made.$parent = parent
  return made
}

/** The message, signal … of that name: the file's own, else a new one. */
function referred(hands: Hands, shape: Shape, field: Field, text: string): Node | undefined {
  const { type, key, extra } = references[field]!
  if (!text) return undefined
  const roots = nodesOf(hands.definitions, 'rootElements')
  const known = roots.find(
    one => one.$type === type && (textOf(one, key) || (extra ? textOf(one, extra) : '')) === text,
  )
  if (known) return known
  const made = hands.bpmnFactory.create(type, { [key]: text, ...(extra ? { [extra]: text } : {}) })
  made.$parent = hands.definitions
  hands.modeling.updateModdleProperties(shape, hands.definitions, {
    rootElements: [...roots, made],
  })
  return made
}

function writeTimer(hands: Hands, shape: Shape, kind: string, text: string) {
  const timer = definitionIn(shape.businessObject)
  if (!timer) return
  const properties: Record<string, unknown> = { 'motcua:after': undefined }
  for (const one of kTimers) if (one !== 'after') properties[one] = undefined
  if (kind === 'after') properties['motcua:after'] = kept(text)
  // An empty one still says which sort of timer is wanted.
  else
    properties[kind] = Object.assign(
      hands.bpmnFactory.create('bpmn:FormalExpression', { body: text }),
      { $parent: timer },
    )
  hands.modeling.updateModdleProperties(shape, timer, properties)
  if (textOf(shape.businessObject, 'motcua:after'))
    hands.modeling.updateProperties(shape, { 'motcua:after': undefined })
}

function writeRepeat(hands: Hands, shape: Shape, repeat: string) {
  const loop = loopOf(shape.businessObject)
  const isSequential = repeat === 'sequential'
  if (repeat === 'once') hands.modeling.updateProperties(shape, { loopCharacteristics: undefined })
  else if (loop && is(loop, 'MultiInstanceLoopCharacteristics') && repeat !== 'loop')
    hands.modeling.updateModdleProperties(shape, loop, { isSequential })
  else {
    const type =
      repeat === 'loop' ? 'StandardLoopCharacteristics' : 'MultiInstanceLoopCharacteristics'
    const made = hands.bpmnFactory.create(`bpmn:${type}`, isSequential ? { isSequential } : {})
    made.$parent = shape.businessObject
    hands.modeling.updateProperties(shape, { loopCharacteristics: made })
  }
}

const inLoop: Partial<Record<Field, string>> = {
  cardinality: 'loopCardinality',
  completion: 'completionCondition',
  loop_condition: 'loopCondition',
}

/** Writes one field of what `shape` draws; `node` is not the shape's own only for a process in a pool. */
export function write(hands: Hands, shape: Shape, node: Node, field: Field, text: string) {
  const { modeling } = hands
  const put = (target: Node, properties: object) =>
    modeling.updateModdleProperties(shape, target, properties)
  const attribute = attributeOf(field)
  if (attribute) return put(node, { [attribute]: kept(text) })
  if (references[field]) {
    const holder = holderOf(node)
    const { reference } = references[field]
    return holder && put(holder, { [reference]: referred(hands, shape, field, text) })
  }
  const loop = loopOf(node)
  const formula = inLoop[field]
  if (formula) return loop && put(loop, { [formula]: formal(hands, text, loop) })
  switch (field) {
    case 'name':
      if (node === shape.businessObject && !is(node, 'Process'))
        return modeling.updateLabel(shape, text)
      // A pool that bears its process's name goes on doing so.
      if (
        is(shape.businessObject, 'Participant') &&
        read(shape.businessObject, 'name') === read(node, 'name')
      )
        modeling.updateLabel(shape, text)
      return put(node, { name: kept(text) })
    case 'note': {
      const note = hands.bpmnFactory.create('bpmn:Documentation', { text })
      note.$parent = node
      return put(node, { documentation: text ? [note] : [] })
    }
    case 'code':
      return put(node, { 'motcua:code': kept(text) })
    case 'sort':
      return put(node, { 'motcua:kind': text === 'internal' ? text : undefined })
    case 'script':
      return put(node, { script: kept(text), scriptFormat: kept(text && 'feel') })
    case 'called':
      return put(node, { calledElement: kept(text) })
    case 'link':
      return put(definitionIn(node)!, { name: kept(text) })
    case 'correlation': {
      const holder = holderOf(node)
      if (holder && holder !== node) put(holder, { 'motcua:correlation': kept(text) })
      return put(node, { 'motcua:correlation': holder === node ? kept(text) : undefined })
    }
    case 'condition': {
      const [holder, name] = is(node, 'SequenceFlow')
        ? [node, 'conditionExpression']
        : [definitionIn(node), 'condition']
      return holder && put(holder, { [name as string]: formal(hands, text, holder) })
    }
    case 'timer_kind':
      return writeTimer(hands, shape, text, timerOf(node).kind === text ? timerOf(node).text : '')
    case 'timer':
      return writeTimer(hands, shape, timerOf(node).kind, text)
    case 'repeat':
      return writeRepeat(hands, shape, text)
    case 'loop_maximum':
      return loop && put(loop, { loopMaximum: text ? Number(text) : undefined })
    default:
      return undefined
  }
}

export function writeFlag(hands: Hands, shape: Shape, flag: Flag, on: boolean) {
  const node = shape.businessObject
  const { modeling } = hands
  if (flag === 'business_end')
    modeling.updateProperties(shape, { 'motcua:businessEnd': on ? 'true' : undefined })
  else if (flag === 'financial_duty')
    modeling.updateProperties(shape, { 'motcua:suspends': on ? flag : undefined })
  else if (flag === 'tested_before')
    modeling.updateModdleProperties(shape, loopOf(node)!, { testBefore: on || undefined })
  else
    modeling.updateProperties(shape, {
      [is(node, 'BoundaryEvent') ? 'cancelActivity' : 'isInterrupting']: on,
    })
}

export function writeOutcomes(hands: Hands, shape: Shape, outcomes: Outcome[]) {
  const node = shape.businessObject
  const extension = nodeOf(node, 'extensionElements')
  // What other tools keep there stays.
  const others = nodesOf(extension, 'values').filter(one => one.$type !== 'motcua:Outcome')
  const own = outcomes.map(one => hands.bpmnFactory.create('motcua:Outcome', one))
  const values = [...others, ...own]
  if (!extension) {
    const made = hands.bpmnFactory.create('bpmn:ExtensionElements', { values })
    made.$parent = node
    for (const one of own) one.$parent = made
    hands.modeling.updateProperties(shape, { extensionElements: made })
    return
  }
  for (const one of own) one.$parent = extension
  if (values.length) hands.modeling.updateModdleProperties(shape, extension, { values })
  else hands.modeling.updateProperties(shape, { extensionElements: undefined })
}

/** The way that is taken where no condition is true: it has none of its own. */
export function writeDefault(modeling: Modeling, flow: Shape, on: boolean) {
  const source = flow.source!
  modeling.updateProperties(source, { default: on ? flow.businessObject : undefined })
  if (on)
    modeling.updateModdleProperties(flow, flow.businessObject, { conditionExpression: undefined })
}
