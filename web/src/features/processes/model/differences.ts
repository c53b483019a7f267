// SPDX-License-Identifier: Apache-2.0
// Two versions of a process, element by element of the same id. Where things stand on the picture is
// told apart from what they are: moving a box changes nothing that runs.
import {
  agencyIn,
  type Field,
  type Flag,
  fieldsOf,
  flagsOf,
  isDefault,
  laneOf,
  mayAnswer,
  outcomesOf,
  read,
  readFlag,
} from './facts'
import { is, isFlowNode, lanesOf, type Node, nodeOf, nodesOf, textOf } from './node'

export type Change = {
  what:
    | Field
    | Flag
    | 'kind'
    | 'outcomes'
    | 'lane'
    | 'default'
    | 'ends'
    | 'inside'
    | 'attached'
    | 'other'
  was: string
  now: string
}
export type Difference = {
  id: string
  name: string
  kind: 'added' | 'removed' | 'changed' | 'moved'
  node: Node
  /** What it was, where it is there still. */
  old?: Node
  changes: Change[]
}

/** Everything of a file that runs or stands on its picture, by id. */
export function elementsOf(definitions: Node): Map<string, Node> {
  const all = new Map<string, Node>()
  const take = (node: Node) => {
    if (node.id) all.set(node.id, node)
    for (const one of [...nodesOf(node, 'flowElements'), ...nodesOf(node, 'artifacts')]) take(one)
    for (const lane of lanesOf(node)) if (lane.id) all.set(lane.id, lane)
  }
  for (const root of nodesOf(definitions, 'rootElements')) if (is(root, 'Process')) take(root)
  return all
}

const idOf = (node: Node | undefined, name: string) => nodeOf(node, name)?.id ?? ''

function factsOf(node: Node): [Change['what'], string][] {
  const facts: [Change['what'], string][] = [['kind', node.$type]]
  for (const field of fieldsOf(node)) facts.push([field, read(node, field)])
  for (const flag of flagsOf(node)) facts.push([flag, String(readFlag(node, flag))])
  if (mayAnswer(node))
    facts.push([
      'outcomes',
      outcomesOf(node)
        .map(one => `${one.value}: ${one.name}`)
        .join('; '),
    ])
  if (is(node, 'SequenceFlow')) {
    facts.push(['ends', `${idOf(node, 'sourceRef')} → ${idOf(node, 'targetRef')}`])
    facts.push(['default', String(isDefault(node))])
  }
  if (isFlowNode(node)) {
    facts.push(['lane', textOf(laneOf(node), 'name')])
    facts.push(['inside', is(node.$parent, 'SubProcess') ? node.$parent!.id : ''])
  }
  if (is(node, 'BoundaryEvent')) facts.push(['attached', idOf(node, 'attachedToRef')])
  // What only the lane says of a step is still a change of that step.
  if (isFlowNode(node) && !facts.some(([what]) => what === 'agency'))
    facts.push(['agency', agencyIn(node)])
  return facts
}

function changesOf(was: Node, now: Node): Change[] {
  const before = new Map(factsOf(was))
  const after = new Map(factsOf(now))
  const all = new Set([...before.keys(), ...after.keys()])
  const changes: Change[] = []
  for (const what of all) {
    const [a, b] = [before.get(what) ?? '', after.get(what) ?? '']
    if (a !== b) changes.push({ what, was: a, now: b })
  }
  return changes
}

/** Where each element stands, by its id. */
function placesOf(definitions: Node): Map<string, string> {
  const places = new Map<string, string>()
  for (const diagram of nodesOf(definitions, 'diagrams'))
    for (const drawn of nodesOf(nodeOf(diagram, 'plane'), 'planeElement')) {
      const id = nodeOf(drawn, 'bpmnElement')?.id
      const bounds = nodeOf(drawn, 'bounds')
      const points = nodesOf(drawn, 'waypoint')
      const place = bounds
        ? ['x', 'y', 'width', 'height'].map(name => textOf(bounds, name)).join()
        : points.map(point => `${textOf(point, 'x')},${textOf(point, 'y')}`).join(' ')
      if (id) places.set(id, place)
    }
  return places
}

export function differences(was: Node, now: Node): Difference[] {
  const before = elementsOf(was)
  const after = elementsOf(now)
  const stood = placesOf(was)
  const stands = placesOf(now)
  const found: Difference[] = []
  const nameOf = (node: Node) => read(node, 'name')
  for (const [id, node] of after) {
    const old = before.get(id)
    if (!old) {
      found.push({ id, name: nameOf(node), kind: 'added', node, changes: [] })
      continue
    }
    const changes = changesOf(old, node)
    if (changes.length) found.push({ id, name: nameOf(node), kind: 'changed', node, old, changes })
    else if (isFlowNode(node) && stood.get(id) !== stands.get(id))
      found.push({ id, name: nameOf(node), kind: 'moved', node, changes: [] })
  }
  for (const [id, node] of before)
    if (!after.has(id)) found.push({ id, name: nameOf(node), kind: 'removed', node, changes: [] })
  return found
}
