// SPDX-License-Identifier: Apache-2.0
import { BpmnModdle } from 'bpmn-moddle'
import { motcua } from './motcua'
import type { Node } from './node'

/** Reads a process file without drawing it. */
export async function readFile(xml: string): Promise<Node> {
  const { rootElement } = await new BpmnModdle({ motcua }).fromXML(xml)
  return rootElement as unknown as Node
}
export const writeFile = async (definitions: Node): Promise<string> =>
  (await new BpmnModdle({ motcua }).toXML(definitions as never, { format: true })).xml
