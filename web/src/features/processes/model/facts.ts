// SPDX-License-Identifier: Apache-2.0
// What a drawing says of an element in the words of its fields: read here, written by draw/write.
import { definitionsOf, triggerOf } from './kinds'
import { is, isTrue, lanesOf, type Node, nodeOf, nodesOf, textOf } from './node'

/** A field that is one text. */
export type Field =
  | 'name'
  | 'note'
  | 'code'
  | 'sort'
  | 'role'
  | 'agency'
  | 'budget'
  | 'act'
  | 'form'
  | 'documents'
  | 'handler'
  | 'decision'
  | 'model'
  | 'script'
  | 'result'
  | 'called'
  | 'message'
  | 'signal'
  | 'error'
  | 'escalation'
  | 'link'
  | 'correlation'
  | 'condition'
  | 'timer_kind'
  | 'timer'
  | 'repeat'
  | 'cardinality'
  | 'collection'
  | 'item'
  | 'each'
  | 'results'
  | 'completion'
  | 'loop_condition'
  | 'loop_maximum'
/** A field that is yes or no. */
export type Flag = 'business_end' | 'financial_duty' | 'interrupting' | 'tested_before'
export type Outcome = { value: string; name: string }

export const kTimers = ['after', 'timeDate', 'timeDuration', 'timeCycle'] as const
export type TimerKind = (typeof kTimers)[number]

const motcua: Partial<Record<Field, string>> = {
  role: 'motcua:role',
  agency: 'motcua:agency',
  budget: 'motcua:budget',
  act: 'motcua:act',
  form: 'motcua:form',
  documents: 'motcua:documents',
  handler: 'motcua:handler',
  decision: 'motcua:decision',
  model: 'motcua:model',
  result: 'motcua:result',
  collection: 'motcua:collection',
  item: 'motcua:item',
  each: 'motcua:each',
  results: 'motcua:results',
}
/** The attribute that keeps a field, where it is one of motcua's on the element itself. */
export const attributeOf = (field: Field) => motcua[field]

export const definitionIn = (node: Node | undefined) => definitionsOf(node)[0]
const bodyOf = (node: Node | undefined, name: string) => textOf(nodeOf(node, name), 'body')
export const loopOf = (node: Node) =>
  is(node, 'Activity') ? nodeOf(node, 'loopCharacteristics') : undefined

export const repeatOf = (node: Node) => {
  const loop = loopOf(node)
  if (!loop) return 'once'
  if (is(loop, 'StandardLoopCharacteristics')) return 'loop'
  return loop.get('isSequential') === true ? 'sequential' : 'parallel'
}

/** The element that holds a message: the event's definition, or the task itself. */
export const holderOf = (node: Node) =>
  is(node, 'SendTask') || is(node, 'ReceiveTask') ? node : definitionIn(node)

export function timerOf(node: Node): { kind: TimerKind; text: string } {
  const timer = definitionIn(node)
  const after = textOf(timer, 'motcua:after') || textOf(node, 'motcua:after')
  if (after) return { kind: 'after', text: after }
  for (const kind of kTimers)
    if (kind !== 'after' && nodeOf(timer, kind)) return { kind, text: bodyOf(timer, kind) }
  return { kind: 'after', text: '' }
}

/** By what the server knows an error: its code, else its name. */
const codeOf = (node: Node | undefined, name: string) => textOf(node, name) || textOf(node, 'name')

export function read(node: Node, field: Field): string {
  const attribute = motcua[field]
  if (attribute) return textOf(node, attribute)
  const loop = loopOf(node)
  switch (field) {
    case 'sort':
      return textOf(node, 'motcua:kind') || 'procedure'
    case 'name':
      return textOf(node, is(node, 'TextAnnotation') ? 'text' : 'name')
    case 'note':
      return nodesOf(node, 'documentation')
        .map(one => textOf(one, 'text'))
        .join('\n\n')
    case 'code':
      return textOf(node, 'motcua:code')
    case 'script':
      return textOf(node, 'script')
    case 'called':
      return textOf(node, 'calledElement')
    case 'message':
      return textOf(nodeOf(holderOf(node), 'messageRef'), 'name')
    case 'signal':
      return textOf(nodeOf(definitionIn(node), 'signalRef'), 'name')
    case 'error':
      return codeOf(nodeOf(definitionIn(node), 'errorRef'), 'errorCode')
    case 'escalation':
      return codeOf(nodeOf(definitionIn(node), 'escalationRef'), 'escalationCode')
    case 'link':
      return textOf(definitionIn(node), 'name')
    case 'correlation':
      return textOf(holderOf(node), 'motcua:correlation') || textOf(node, 'motcua:correlation')
    case 'condition':
      return is(node, 'SequenceFlow')
        ? bodyOf(node, 'conditionExpression')
        : bodyOf(definitionIn(node), 'condition')
    case 'timer_kind':
      return timerOf(node).kind
    case 'timer':
      return timerOf(node).text
    case 'repeat':
      return repeatOf(node)
    case 'cardinality':
      return bodyOf(loop, 'loopCardinality')
    case 'completion':
      return bodyOf(loop, 'completionCondition')
    case 'loop_condition':
      return bodyOf(loop, 'loopCondition')
    case 'loop_maximum':
      return textOf(loop, 'loopMaximum')
    default:
      return ''
  }
}

export function readFlag(node: Node, flag: Flag): boolean {
  if (flag === 'business_end') return isTrue(textOf(node, 'motcua:businessEnd'))
  if (flag === 'financial_duty') return textOf(node, 'motcua:suspends') === flag
  if (flag === 'tested_before') return loopOf(node)?.get('testBefore') === true
  return is(node, 'BoundaryEvent')
    ? node.get('cancelActivity') !== false
    : node.get('isInterrupting') !== false
}

export const outcomesOf = (node: Node): Outcome[] =>
  nodesOf(nodeOf(node, 'extensionElements'), 'values')
    .filter(one => one.$type === 'motcua:Outcome')
    .map(one => ({ value: textOf(one, 'value'), name: textOf(one, 'name') }))

const byTrigger: Partial<Record<string, Field[]>> = {
  message: ['message', 'correlation'],
  signal: ['signal'],
  error: ['error'],
  escalation: ['escalation'],
  link: ['link'],
  conditional: ['condition'],
  timer: ['timer_kind', 'timer'],
}
const byType: [type: string, fields: Field[]][] = [
  ['UserTask', ['role', 'agency', 'budget', 'act', 'form', 'documents', 'result']],
  ['ServiceTask', ['handler', 'agency', 'budget', 'result']],
  ['BusinessRuleTask', ['model', 'decision', 'agency', 'result']],
  ['ScriptTask', ['script', 'result']],
  ['SendTask', ['message', 'correlation']],
  ['ReceiveTask', ['message', 'correlation', 'budget']],
  ['ManualTask', ['role', 'agency', 'budget']],
  ['CallActivity', ['called']],
]
const byRepeat: Record<string, Field[]> = {
  once: [],
  loop: ['loop_condition', 'loop_maximum'],
  parallel: ['cardinality', 'collection', 'item', 'each', 'results', 'completion'],
}
byRepeat['sequential'] = byRepeat['parallel']!

/** The fields an element has, in the order a panel shows them. */
export function fieldsOf(node: Node): Field[] {
  if (is(node, 'Process')) return ['name', 'code', 'sort', 'note']
  if (is(node, 'Lane')) return ['name', 'role', 'agency', 'note']
  if (is(node, 'SequenceFlow'))
    return mayBeConditional(node) ? ['name', 'condition', 'note'] : ['name', 'note']
  const fields: Field[] = ['name']
  for (const [type, own] of byType) if (is(node, type)) fields.push(...own)
  if (is(node, 'Event')) fields.push(...(byTrigger[triggerOf(node) ?? ''] ?? []))
  if (is(node, 'Activity') && !isTrue(textOf(node, 'triggeredByEvent')))
    fields.push('repeat', ...(byRepeat[repeatOf(node)] ?? []))
  return [...fields, ...(is(node, 'TextAnnotation') ? [] : (['note'] as const))]
}

export function flagsOf(node: Node): Flag[] {
  const flags: Flag[] = []
  if (is(node, 'UserTask') || is(node, 'ServiceTask')) flags.push('business_end')
  if (is(node, 'UserTask')) flags.push('financial_duty')
  const scope = node.$parent
  const isInner = is(scope, 'SubProcess') && isTrue(textOf(scope, 'triggeredByEvent'))
  // An error that is taken always interrupts.
  if (
    (is(node, 'BoundaryEvent') || (is(node, 'StartEvent') && isInner)) &&
    triggerOf(node) !== 'error'
  )
    flags.push('interrupting')
  if (repeatOf(node) === 'loop') flags.push('tested_before')
  return flags
}

export const mayAnswer = (node: Node) => is(node, 'UserTask') || is(node, 'ServiceTask')

const choosesWay = (node: Node | undefined) =>
  is(node, 'ExclusiveGateway') || is(node, 'InclusiveGateway') || is(node, 'Activity')
/** Where the standard gives a condition on a flow a meaning. */
export const mayBeConditional = (flow: Node) => choosesWay(nodeOf(flow, 'sourceRef'))
export const isDefault = (flow: Node) => {
  const source = nodeOf(flow, 'sourceRef')
  return choosesWay(source) && nodeOf(source, 'default') === flow
}

/** The lane whose work a step is, the innermost one. */
export function laneOf(node: Node): Node | undefined {
  let scope = node.$parent
  while (is(scope, 'SubProcess')) scope = scope?.$parent
  return lanesOf(scope).findLast(lane => nodesOf(lane, 'flowNodeRef').includes(node))
}

/** Whose work it is, its own word or its lane's. */
export const roleIn = (node: Node) =>
  textOf(node, 'motcua:role') || textOf(laneOf(node), 'motcua:role')
export const agencyIn = (node: Node) =>
  textOf(node, 'motcua:agency') || textOf(laneOf(node), 'motcua:agency')
