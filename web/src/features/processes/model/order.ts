// SPDX-License-Identifier: Apache-2.0
import { is, isFlowNode, type Node, nodeOf, nodesOf } from './node'

export type Step = {
  node: Node
  /** "2" or, within a sub-process, "2.1". */
  number: string
  depth: number
}

/** Where work goes on from each node: its ways out, then what is attached to it. */
function waysOf(elements: Node[]): Map<Node, Node[]> {
  const ways = new Map<Node, Node[]>()
  const lead = (from: Node | undefined, to: Node | undefined) => {
    if (!from || !to) return
    const known = ways.get(from)
    if (known) known.push(to)
    else ways.set(from, [to])
  }
  for (const one of elements)
    if (is(one, 'SequenceFlow')) lead(nodeOf(one, 'sourceRef'), nodeOf(one, 'targetRef'))
  for (const one of elements) lead(nodeOf(one, 'attachedToRef'), one)
  return ways
}

/**
 * The nodes of a scope as work passes them: what stands before a join comes before the join, ways
 * back change nothing, and what nothing leads to comes last, as the file has it.
 */
export function inOrder(elements: Node[]): Node[] {
  const nodes = elements.filter(isFlowNode)
  const known = new Set(nodes)
  const ways = waysOf(elements)
  const led = new Set([...ways.values()].flat())
  const after = (node: Node) => (ways.get(node) ?? []).filter(one => known.has(one))
  const seen = new Set<Node>()
  const finished: Node[] = []
  const walk = (from: Node) => {
    // An own stack: a drawing of ten thousand steps in a row must not end the page's.
    const stack = [{ node: from, next: after(from) }]
    seen.add(from)
    while (stack.length) {
      const top = stack[stack.length - 1]!
      // The last way first, so that the first one is read first.
      const step = top.next.pop()
      if (step === undefined) {
        finished.push(top.node)
        stack.pop()
      } else if (!seen.has(step)) {
        seen.add(step)
        stack.push({ node: step, next: after(step) })
      }
    }
  }
  const first = nodes.filter(node => !led.has(node) && is(node, 'StartEvent'))
  const others = nodes.filter(node => !led.has(node) && !first.includes(node))
  const order: Node[] = []
  for (const start of [...first, ...others, ...nodes]) {
    if (seen.has(start)) continue
    finished.length = 0
    walk(start)
    order.push(...finished.reverse())
  }
  return order
}

/** Every step of a process, sub-processes with theirs right behind them. */
export function stepsOf(scope: Node, prefix = '', depth = 0): Step[] {
  return inOrder(nodesOf(scope, 'flowElements')).flatMap((node, at) => {
    const number = `${prefix}${at + 1}`
    const own: Step = { node, number, depth }
    return is(node, 'SubProcess') ? [own, ...stepsOf(node, `${number}.`, depth + 1)] : [own]
  })
}
