// SPDX-License-Identifier: Apache-2.0
// Kinds (model/kinds) as bpmn-js's palette, pad and menu want them: what runs, in our words, and
// nothing else.
import { name } from '@/text/words'
import { definitionOf, type Kind } from '../model/kinds'
import type { ElementFactory, Modeling, Point, Shape } from './services'

export const kindName = (kind: Kind) => name('modeller.kind', kind.id)

/** The attributes by which bpmn-js draws a shape of a kind. */
export const attributesOf = (kind: Kind) => ({
  type: kind.type,
  eventDefinitionType: definitionOf(kind.trigger),
  ...kind.attrs,
})

export type Entry = {
  group: string
  className: string
  title: string
  html?: string
  action: Record<string, (event: Event, shape: Shape) => unknown>
}
/** What bpmnReplace wants to hear of a kind. */
export const replacementBy = (kind: Kind) => ({
  ...attributesOf(kind),
  ...(kind.group === 'boundary'
    ? { cancelActivity: kind.attrs?.['cancelActivity'] !== false }
    : {}),
  ...(kind.type === 'bpmn:SubProcess'
    ? { triggeredByEvent: kind.attrs?.['triggeredByEvent'] === true }
    : {}),
})

/** Puts a boundary event on an activity, beside those that are there. */
export function attach(
  modeling: Modeling,
  factory: ElementFactory,
  host: Shape,
  kind: Kind,
): Shape {
  const there = (host as Shape & { attachers?: Shape[] }).attachers?.length ?? 0
  const at = { x: host.x + host.width - 20 - there * 44, y: host.y + host.height }
  const shape = factory.createShape(attributesOf(kind))
  return modeling.createShape(shape, at, host, { attach: true })
}

/** A shape of a kind; a sub-process comes with the start that makes it run. */
export function shapesOf(factory: ElementFactory, kind: Kind): Shape[] {
  const shape = factory.createShape(attributesOf(kind))
  if (kind.type !== 'bpmn:SubProcess') return [shape]
  return [Object.assign(shape, { x: 0, y: 0 }), innerStart(factory, kind, { x: 40, y: 82 }, shape)]
}

const innerStart = (factory: ElementFactory, kind: Kind, at: Point, parent?: Shape) =>
  factory.createShape({
    type: 'bpmn:StartEvent',
    // An event sub-process begins by an event; the clock is the plainest.
    ...(kind.attrs?.['triggeredByEvent']
      ? { eventDefinitionType: 'bpmn:TimerEventDefinition' }
      : {}),
    ...at,
    parent,
  })

/** The start of a sub-process that stands already. */
export function fillSub(modeling: Modeling, factory: ElementFactory, sub: Shape, kind: Kind) {
  if (kind.type !== 'bpmn:SubProcess') return
  const at = { x: sub.x + 58, y: sub.y + sub.height / 2 }
  modeling.createShape(innerStart(factory, kind, at), at, sub)
}
