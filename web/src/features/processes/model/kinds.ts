// SPDX-License-Identifier: Apache-2.0
// Every kind of step the engine runs (why_not_run and check_event of modules/process), once: the
// palette, the pad beside an element, the menu that changes it and the table offer these and no other.
import { is, isTrue, type Node, nodesOf, textOf } from './node'

export type Group = 'task' | 'gateway' | 'sub' | 'start' | 'between' | 'boundary' | 'end'
export type Trigger =
  | 'none'
  | 'message'
  | 'timer'
  | 'conditional'
  | 'signal'
  | 'error'
  | 'escalation'
  | 'link'
  | 'terminate'
export type Kind = {
  /** The key of its words: modeller.kind.<id> */
  id: string
  group: Group
  type: string
  trigger?: Trigger
  icon: string
  /** Given to what draws it: an opened sub-process, a boundary event that does not interrupt. */
  attrs?: Record<string, unknown>
}

const plain = (group: Group, id: string, type: string, icon: string, attrs?: Kind['attrs']) => ({
  id,
  group,
  type: `bpmn:${type}`,
  icon: `bpmn-icon-${icon}`,
  ...(attrs ? { attrs } : {}),
})

const picture: Record<Trigger, string> = {
  none: 'none',
  message: 'message',
  timer: 'timer',
  conditional: 'condition',
  signal: 'signal',
  error: 'error',
  escalation: 'escalation',
  link: 'link',
  terminate: 'terminate',
}

const events = (
  group: Group,
  word: string,
  type: string,
  icon: string,
  triggers: Trigger[],
  attrs?: Kind['attrs'],
): Kind[] =>
  triggers.map(trigger => ({
    ...plain(group, `${word}_${trigger}`, type, `${icon}-${picture[trigger]}`, attrs),
    trigger,
  }))

export const kKinds: Kind[] = [
  plain('task', 'user_task', 'UserTask', 'user-task'),
  plain('task', 'service_task', 'ServiceTask', 'service-task'),
  plain('task', 'business_rule_task', 'BusinessRuleTask', 'business-rule-task'),
  plain('task', 'script_task', 'ScriptTask', 'script-task'),
  plain('task', 'send_task', 'SendTask', 'send-task'),
  plain('task', 'receive_task', 'ReceiveTask', 'receive-task'),
  plain('task', 'manual_task', 'ManualTask', 'manual-task'),
  plain('gateway', 'exclusive_gateway', 'ExclusiveGateway', 'gateway-xor'),
  plain('gateway', 'parallel_gateway', 'ParallelGateway', 'gateway-parallel'),
  plain('gateway', 'inclusive_gateway', 'InclusiveGateway', 'gateway-or'),
  plain('gateway', 'event_based_gateway', 'EventBasedGateway', 'gateway-eventbased'),
  plain('sub', 'sub_process', 'SubProcess', 'subprocess-expanded', { isExpanded: true }),
  plain('sub', 'event_sub_process', 'SubProcess', 'event-subprocess-expanded', {
    isExpanded: true,
    triggeredByEvent: true,
  }),
  plain('sub', 'call_activity', 'CallActivity', 'call-activity'),
  ...events('start', 'start', 'StartEvent', 'start-event', [
    'none',
    'message',
    'timer',
    'conditional',
    'signal',
    'error',
    'escalation',
  ]),
  ...events('between', 'catch', 'IntermediateCatchEvent', 'intermediate-event-catch', [
    'message',
    'timer',
    'conditional',
    'signal',
    'link',
  ]),
  plain('between', 'throw_none', 'IntermediateThrowEvent', 'intermediate-event-none'),
  ...events('between', 'throw', 'IntermediateThrowEvent', 'intermediate-event-throw', [
    'message',
    'signal',
    'escalation',
    'link',
  ]),
  ...events('boundary', 'boundary', 'BoundaryEvent', 'intermediate-event-catch', [
    'message',
    'timer',
    'conditional',
    'signal',
    'error',
    'escalation',
  ]),
  ...events(
    'boundary',
    'beside',
    'BoundaryEvent',
    'intermediate-event-catch-non-interrupting',
    ['message', 'timer', 'conditional', 'signal', 'escalation'],
    { cancelActivity: false },
  ),
  ...events('end', 'end', 'EndEvent', 'end-event', [
    'none',
    'message',
    'signal',
    'error',
    'escalation',
    'terminate',
  ]),
]

/** "bpmn:TimerEventDefinition" of "timer". */
export const definitionOf = (trigger: Trigger | undefined) =>
  trigger && trigger !== 'none'
    ? `bpmn:${trigger.charAt(0).toUpperCase()}${trigger.slice(1)}EventDefinition`
    : undefined

export const definitionsOf = (node: Node | undefined) =>
  is(node, 'Event') ? nodesOf(node, 'eventDefinitions') : []

/** What an event waits for or throws; undefined where there are several or the engine has no such. */
export function triggerOf(node: Node | undefined): Trigger | undefined {
  const all = definitionsOf(node)
  if (all.length === 0) return 'none'
  const word = all[0]!.$type.replace(/^bpmn:(\w+)EventDefinition$/, '$1').toLowerCase()
  return all.length === 1 && word in picture ? (word as Trigger) : undefined
}

/** Which kind a node is; undefined for what is read and drawn but not run. */
export function kindOf(node: Node): Kind | undefined {
  const trigger = is(node, 'Event') ? triggerOf(node) : undefined
  if (is(node, 'Event') && !trigger) return undefined
  const isBeside = is(node, 'BoundaryEvent') && node.get('cancelActivity') === false
  const isEventSub = is(node, 'SubProcess') && isTrue(textOf(node, 'triggeredByEvent'))
  return kKinds.find(
    kind =>
      kind.type === node.$type &&
      (kind.trigger ?? 'none') === (trigger ?? 'none') &&
      (kind.attrs?.['cancelActivity'] === false) === isBeside &&
      (kind.attrs?.['triggeredByEvent'] === true) === isEventSub,
  )
}

const inEventSub = (node: Node | undefined) =>
  is(node, 'SubProcess') && isTrue(textOf(node, 'triggeredByEvent'))

/** The start events that have a meaning where this node stands. */
const startsIn = (scope: Node | undefined): Trigger[] =>
  inEventSub(scope)
    ? ['message', 'timer', 'conditional', 'signal', 'error', 'escalation']
    : is(scope, 'SubProcess')
      ? ['none']
      : ['none', 'message', 'timer', 'conditional', 'signal']

/** What an element may become without leaving its place in the flow. */
export function othersOf(node: Node): Kind[] {
  const now = kindOf(node)
  const may = (kind: Kind): boolean => {
    if (kind === now) return false
    if (is(node, 'BoundaryEvent')) return kind.group === 'boundary'
    if (is(node, 'StartEvent'))
      return kind.group === 'start' && startsIn(node.$parent).includes(kind.trigger ?? 'none')
    if (is(node, 'EndEvent')) return kind.group === 'end'
    if (is(node, 'Event')) return kind.group === 'between'
    if (is(node, 'Gateway')) return kind.group === 'gateway'
    if (is(node, 'SubProcess')) return kind.group === 'sub' && kind.type === node.$type
    return (
      is(node, 'Activity') &&
      (kind.group === 'task' || kind.id === 'call_activity' || kind.id === 'sub_process')
    )
  }
  return kKinds.filter(may)
}

/** What may follow an element, by groups. Nothing follows an end, an event sub-process or a link. */
export function followersOf(node: Node): Kind[] {
  if (is(node, 'EndEvent') || inEventSub(node)) return []
  if (is(node, 'IntermediateThrowEvent') && triggerOf(node) === 'link') return []
  if (is(node, 'EventBasedGateway'))
    return kKinds.filter(
      kind =>
        kind.id === 'receive_task' ||
        (kind.type === 'bpmn:IntermediateCatchEvent' && kind.trigger !== 'link'),
    )
  return kKinds.filter(
    kind =>
      ['task', 'gateway', 'between', 'end', 'sub'].includes(kind.group) &&
      kind.id !== 'event_sub_process' &&
      kind.id !== 'catch_link',
  )
}

/** What may be attached to an activity that takes time. */
export const attachableTo = (node: Node): Kind[] =>
  is(node, 'Activity') && !inEventSub(node) && !is(node, 'ManualTask') && !is(node, 'SendTask')
    ? kKinds.filter(kind => kind.group === 'boundary')
    : []
