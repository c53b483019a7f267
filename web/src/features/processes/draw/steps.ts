// SPDX-License-Identifier: Apache-2.0
// What the table of steps does to the drawing: a step behind another, a way between two, a step into
// a lane. Whoever works by table alone still gets a picture others can read.
import type { Kind } from '../model/kinds'
import { attach, attributesOf, fillSub } from './offers'
import type { Services, Shape } from './services'

const kGap = 50

const middle = (shape: Shape) => ({ x: shape.x + shape.width / 2, y: shape.y + shape.height / 2 })

/** Moves everything right of a line further right, pools and lanes growing with it. */
function makeRoom(hands: Services, start: number, by: number) {
  const shapes = hands.elementRegistry.filter(one => one.parent !== undefined)
  const { movingShapes, resizingShapes } = hands.spaceTool.calculateAdjustments(
    shapes,
    'x',
    by,
    start,
  )
  hands.modeling.createSpace(movingShapes, resizingShapes, { x: by, y: 0 }, 'e', start)
}

/**
 * Puts a step of a kind behind another: on the way given, or on a new way where none is. On a way
 * the condition stays before the new step.
 */
export function addStep(hands: Services, from: Shape, kind: Kind, way?: Shape): Shape {
  if (kind.group === 'boundary') return attach(hands.modeling, hands.elementFactory, from, kind)
  const shape = hands.elementFactory.createShape(attributesOf(kind))
  const made = kind.attrs?.['triggeredByEvent']
    ? hands.modeling.createShape(shape, below(from, shape), from.parent!)
    : onWay(hands, from, kind, shape, way)
  fillSub(hands.modeling, hands.elementFactory, made, kind)
  return made
}

/** Under everything that stands in the same scope: nothing leads to it, and nothing is in its way. */
function below(from: Shape, shape: Shape) {
  const around = (from.parent?.children ?? [from]).filter(one => !one.waypoints)
  const bottom = Math.max(...around.map(one => one.y + one.height))
  return { x: from.x + shape.width / 2, y: bottom + kGap + shape.height / 2 }
}

function onWay(hands: Services, from: Shape, kind: Kind, shape: Shape, way?: Shape): Shape {
  const target = way?.target
  if (!way || !target || kind.group === 'end') return hands.autoPlace.append(from, shape)
  const right = from.x + from.width
  const room = target.x - right
  const wanted = shape.width + 2 * kGap
  // Only where the way goes on to the right; a way back keeps its shape.
  if (middle(target).x > middle(from).x && target.x > from.x && room < wanted)
    makeRoom(hands, Math.min(right + 1, target.x - 1), wanted - room)
  const at = { x: right + kGap + shape.width / 2, y: middle(from).y }
  const made = hands.modeling.createShape(shape, at, from.parent!)
  hands.modeling.reconnectEnd(way, made, middle(made))
  hands.modeling.connect(made, target)
  return made
}

export function mayConnect(hands: Services, from: Shape, to: Shape) {
  const allowed = hands.rules.allowed('connection.create', { source: from, target: to })
  return (allowed as { type?: string } | null)?.type === 'bpmn:SequenceFlow'
}

export const connect = (hands: Services, from: Shape, to: Shape) =>
  hands.modeling.connect(from, to, { type: 'bpmn:SequenceFlow' })

const kAround = 60

/** A pool around all that stands on the picture. */
function addPool(hands: Services): Shape {
  const root = hands.canvas.getRootElement()
  const all = root.children.filter(one => !one.waypoints)
  const left = Math.min(...all.map(one => one.x)) - 2 * kAround
  const top = Math.min(...all.map(one => one.y)) - kAround
  const width = Math.max(...all.map(one => one.x + one.width)) + kAround - left
  const height = Math.max(...all.map(one => one.y + one.height)) + kAround - top
  const pool = hands.elementFactory.createParticipantShape({ isExpanded: true, width, height })
  return hands.modeling.createShape(pool, { x: left + width / 2, y: top + height / 2 }, root)
}

/**
 * A lane below the others. Where there is none the first takes what stands there already, in a pool
 * drawn around it.
 */
export function addLane(hands: Services, lanes: Shape[], pool: Shape | undefined): Shape {
  const lowest = lanes.toSorted((a, b) => a.y + a.height - (b.y + b.height)).at(-1)
  return hands.modeling.addLane(lowest ?? pool ?? addPool(hands), 'bottom')
}

/** Moves a step up or down into a lane. */
export function toLane(hands: Services, shape: Shape, lane: Shape) {
  const by = Math.round(middle(lane).y - middle(shape).y)
  if (by) hands.modeling.moveElements([shape], { x: 0, y: by }, shape.parent)
}
