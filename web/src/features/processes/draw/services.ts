// SPDX-License-Identifier: Apache-2.0
// The parts of bpmn-js and diagram-js these pages call, as they are at the pinned version.
import type { Node } from '../model/node'

export type Point = { x: number; y: number }
export type Box = Point & { width: number; height: number }
export type Shape = {
  id: string
  type: string
  businessObject: Node
  di: Node
  x: number
  y: number
  width: number
  height: number
  parent?: Shape
  host?: Shape
  source?: Shape
  target?: Shape
  waypoints?: Point[]
  labelTarget?: Shape
  incoming: Shape[]
  outgoing: Shape[]
  children: Shape[]
}

export interface Modeling {
  updateProperties(shape: Shape, properties: object): void
  updateModdleProperties(shape: Shape, node: Node, properties: object): void
  updateLabel(shape: Shape, text: string): void
  removeElements(shapes: Shape[]): void
  connect(from: Shape, to: Shape, attrs?: object): Shape
  createShape(shape: object, at: Point, target: Shape, hints?: object): Shape
  moveElements(shapes: Shape[], by: Point, target?: Shape, hints?: object): void
  reconnectEnd(flow: Shape, to: Shape, at: Point): void
  reconnectStart(flow: Shape, from: Shape, at: Point): void
  addLane(shape: Shape, where: 'top' | 'bottom'): Shape
  splitLane(shape: Shape, count: number): void
  createSpace(moving: Shape[], resizing: Shape[], by: Point, way: string, start: number): void
}
export interface ElementFactory {
  createShape(attrs: object): Shape
  createParticipantShape(attrs?: object): Shape
}
export interface ElementRegistry {
  get(id: string): Shape | undefined
  filter(test: (shape: Shape) => boolean): Shape[]
  getAll(): Shape[]
}
export interface Canvas {
  getRootElement(): Shape
  setRootElement(root: Shape): void
  findRoot(shape: Shape | string): Shape | undefined
  addMarker(id: string, marker: string): void
  removeMarker(id: string, marker: string): void
  scrollToElement(shape: Shape | string, padding?: number): void
  resized(): void
  viewbox(box?: Box): { inner: Box; outer: Box }
}
export interface Overlays {
  add(
    id: string,
    type: string,
    overlay: { position: Record<string, number>; html: HTMLElement },
  ): string
  remove(filter: { type: string }): void
}
export interface CommandStack {
  undo(): void
  redo(): void
  canUndo(): boolean
  canRedo(): boolean
  clear(quiet?: boolean): void
  execute(name: string, context: object): void
  registerHandler(name: string, handler: new () => { preExecute(context: never): void }): void
}
export interface EventBus {
  on(events: string | string[], hear: (event: Record<string, unknown>) => unknown): void
  on(
    events: string | string[],
    priority: number,
    hear: (event: Record<string, unknown>) => unknown,
  ): void
}
export interface Selection {
  get(): Shape[]
  select(shape: Shape | Shape[] | null): void
}
export interface Rules {
  allowed(rule: string, context: object): boolean | null | object
}
export interface SpaceTool {
  calculateAdjustments(
    shapes: Shape[],
    axis: 'x' | 'y',
    delta: number,
    start: number,
  ): { movingShapes: Shape[]; resizingShapes: Shape[] }
  activateSelection(event: Event): void
}
export interface AutoPlace {
  append(from: Shape, shape: Shape, hints?: object): Shape
}
export interface BpmnFactory {
  create(type: string, attrs?: object): Node
}
export interface Starts {
  start(event: Event, shape: Shape | Shape[], context?: object): void
}
export interface Replacing {
  replaceElement(shape: Shape, target: object, hints?: object): Shape
}
export interface PopupMenu {
  registerProvider(id: string, provider: object): void
  open(target: Shape, id: string, at: object, options: object): void
  isEmpty(target: Shape, id: string): boolean
}
export interface Pad {
  registerProvider(provider: object): void
  getPad(shape: Shape): { html: HTMLElement }
  open(shape: Shape, force?: boolean): void
}
export interface Services {
  modeling: Modeling
  elementFactory: ElementFactory
  elementRegistry: ElementRegistry
  canvas: Canvas
  overlays: Overlays
  commandStack: CommandStack
  eventBus: EventBus
  selection: Selection
  rules: Rules
  spaceTool: SpaceTool
  autoPlace: AutoPlace
  bpmnFactory: BpmnFactory
  bpmnReplace: Replacing
}
