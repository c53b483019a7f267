// SPDX-License-Identifier: Apache-2.0
// A trial run as the server's engine ran it in memory, told moment by moment.
import { definitionIn, outcomesOf, read } from './facts'
import { triggerOf } from './kinds'
import { is, isFlowNode, type Node, nodesOf } from './node'

export type TraceLine = {
  n: number
  at: string
  element: string
  type: string
  event: 'started' | 'completed' | 'cancelled'
}
export type Trace = {
  trace: TraceLine[]
  ended: 'completed' | 'terminated' | 'error' | 'waiting'
  error: string | null
  /** At the end, a JSON text. */
  variables: string
  passed_over: { element: string; code: string; params: Record<string, string> }[]
}
export type Stand = { open: Map<string, number>; done: Set<string> }

/** What is open and what is done after so many lines. */
export function standAt(lines: TraceLine[], count: number): Stand {
  const open = new Map<string, number>()
  const done = new Set<string>()
  for (const line of lines.slice(0, count)) {
    const now = open.get(line.element) ?? 0
    if (line.event === 'started') open.set(line.element, now + 1)
    else if (now > 1) open.set(line.element, now - 1)
    else open.delete(line.element)
    if (line.event === 'completed') done.add(line.element)
  }
  return { open, done }
}

/** "3", "true", "[1, 2]", "null" as JSON; anything else is a text. */
export function readValue(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const within = (scope: Node): Node[] =>
  nodesOf(scope, 'flowElements').flatMap(one => [
    one,
    ...(is(one, 'SubProcess') ? within(one) : []),
  ])

/** The tasks whose end is a choice: what a trial asks about. */
export const questionsOf = (process: Node) =>
  within(process)
    .filter(one => isFlowNode(one) && outcomesOf(one).length > 0)
    .map(node => ({ node, outcomes: outcomesOf(node) }))

export type Call = { kind: 'message' | 'signal'; name: string }

/** The messages and signals that come from outside: a trial says which of them arrive. */
export function callsOf(process: Node): Call[] {
  const calls = new Map<string, Call>()
  for (const node of within(process)) {
    const isCatching = is(node, 'CatchEvent') || is(node, 'ReceiveTask')
    if (!isCatching) continue
    const kind = is(node, 'ReceiveTask') ? 'message' : definitionIn(node) && triggerOf(node)
    if (kind !== 'message' && kind !== 'signal') continue
    const name = read(node, kind)
    if (name) calls.set(`${kind} ${name}`, { kind, name })
  }
  return [...calls.values()]
}
