// SPDX-License-Identifier: Apache-2.0
declare module 'bpmn-auto-layout' {
  /** The same file with a picture. */
  export function layoutProcess(xml: string): Promise<string>
}
declare module 'bpmn-moddle' {
  export class BpmnModdle {
    constructor(packages?: object)
    fromXML(xml: string): Promise<{ rootElement: unknown; warnings: { message: string }[] }>
    toXML(element: never, options?: { format?: boolean }): Promise<{ xml: string }>
  }
}
