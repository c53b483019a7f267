// SPDX-License-Identifier: Apache-2.0
// What bpmn-moddle gives for an XML element, as far as these pages need it.

export interface Node {
  $type: string
  id: string
  $parent?: Node
  $attrs: Record<string, string>
  get(name: string): unknown
  $instanceOf(type: string): boolean
}

export const textOf = (node: Node | undefined, name: string): string => {
  const value = node?.get(name)
  return value === undefined || value === null ? '' : String(value)
}
export const nodeOf = (node: Node | undefined, name: string) =>
  (node?.get(name) ?? undefined) as Node | undefined
export const nodesOf = (node: Node | undefined, name: string) =>
  ((node?.get(name) as Node[] | undefined) ?? []) as Node[]
export const isTrue = (text: string) => text === 'true' || text === '1'

export const is = (node: Node | undefined, type: string) =>
  node?.$instanceOf?.(`bpmn:${type}`) === true
export const isFlowNode = (node: Node | undefined) => is(node, 'FlowNode')
export const isActivity = (node: Node | undefined) => is(node, 'Activity')

/** "userTask" of "bpmn:UserTask": BPMN's own word, as the server says it. */
export const wordOf = (node: Node) => {
  const local = node.$type.replace(/^\w+:/, '')
  return local.charAt(0).toLowerCase() + local.slice(1)
}

/** Every process of the file that holds something, the one the server runs first. */
export function processesOf(definitions: Node | undefined): Node[] {
  const all = nodesOf(definitions, 'rootElements').filter(one => is(one, 'Process'))
  const run = all.find(one => one.get('isExecutable') === true) ?? all[0]
  return all
    .filter(one => one === run || nodesOf(one, 'flowElements').length > 0)
    .sort((a, b) => Number(b === run) - Number(a === run))
}

/** The flows that leave and reach a node, by what they say themselves: files need not list them. */
export const waysOut = (node: Node) => flowsOf(node).filter(flow => flow.get('sourceRef') === node)
export const waysIn = (node: Node) => flowsOf(node).filter(flow => flow.get('targetRef') === node)
const flowsOf = (node: Node) =>
  nodesOf(node.$parent, 'flowElements').filter(one => is(one, 'SequenceFlow'))

/** All lanes of a process, outer before inner. */
export const lanesOf = (scope: Node | undefined): Node[] =>
  nodesOf(scope, 'laneSets')
    .flatMap(set => nodesOf(set, 'lanes'))
    .flatMap(withInner)
const withInner = (lane: Node): Node[] => [
  lane,
  ...nodesOf(nodeOf(lane, 'childLaneSet'), 'lanes').flatMap(withInner),
]
