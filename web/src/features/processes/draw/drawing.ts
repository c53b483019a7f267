// SPDX-License-Identifier: Apache-2.0
import SearchModule from 'bpmn-js/lib/features/search'
import Modeler from 'bpmn-js/lib/Modeler'
import { t } from '@/text/words'
import type { Field, Flag, Outcome } from '../model/facts'
import type { Kind } from '../model/kinds'
import { is, lanesOf, type Node, nodeOf, nodesOf } from '../model/node'
import { fit, kBoard, withPicture } from './board'
import { ReplaceMenu } from './menu'
import { replacementBy } from './offers'
import { ContextPad } from './pad'
import { Palette } from './palette'
import type { Services, Shape } from './services'
import { addLane, addStep, connect, mayConnect, toLane } from './steps'
import { write, writeDefault, writeFlag, writeOutcomes } from './write'

// Our table of steps finds a step better, and by keyboard.
class OwnModeler extends Modeler {}
const modules = (Modeler.prototype as unknown as { _modules: unknown[] })._modules
Object.assign(OwnModeler.prototype, { _modules: modules.filter(one => one !== SearchModule) })

/** The few sentences of bpmn-js itself that are left. */
const translate = (text: string, params: Record<string, string> = {}) => {
  if (text === 'Open {element}') return t('modeller.open_sub', { name: params['element'] ?? '' })
  if (text.startsWith('flow elements must be')) return t('modeller.into_the_pool')
  return text
}

const own = {
  __init__: ['paletteProvider', 'contextPadProvider', 'replaceMenuProvider'],
  paletteProvider: ['type', Palette],
  contextPadProvider: ['type', ContextPad],
  replaceMenuProvider: ['type', ReplaceMenu],
  translate: ['value', translate],
}

/** How much of the board the palette covers. */
const kPalette = 120

/** Several commands as one step to undo. */
class Together {
  preExecute({ act }: { act: () => void }) {
    act()
  }
}

/**
 * A process on a drawing: the one place where the picture, the panel, the table and the checks meet.
 * Whoever shows something of it subscribes and reads anew when the revision moved.
 */
export class Drawing {
  readonly modeler: Modeler
  /** Moves with every change of the process or of what is chosen. */
  revision = 0
  /** Moves with changes of the process alone. */
  edition = 0
  /** The file as it was opened; given out again as it came while nothing was changed. */
  #file = ''
  #clean = 0
  readonly #listeners = new Set<() => void>()

  constructor(container: HTMLElement) {
    this.modeler = new OwnModeler({
      ...kBoard,
      container,
      additionalModules: [own],
    } as never)
    const svg = container.querySelector('.djs-container > svg')
    svg?.setAttribute('role', 'application')
    svg?.setAttribute('aria-label', t('modeller.canvas'))
    this.get('commandStack').registerHandler('motcua.together', Together as never)
    this.get('eventBus').on('commandStack.changed', () => this.#moved(true))
    this.get('eventBus').on(['selection.changed', 'import.done', 'root.set'], () =>
      this.#moved(false),
    )
  }
  get<Name extends keyof Services>(name: Name): Services[Name] {
    return this.modeler.get(name) as Services[Name]
  }
  get hands(): Services {
    return new Proxy({} as Services, { get: (_, name) => this.get(name as keyof Services) })
  }
  destroy() {
    this.modeler.destroy()
  }

  readonly subscribe = (tell: () => void) => {
    this.#listeners.add(tell)
    return () => void this.#listeners.delete(tell)
  }
  readonly snapshot = () => this.revision
  #moved(isChange: boolean) {
    this.revision++
    if (isChange) this.edition++
    for (const tell of this.#listeners) tell()
  }

  /** Reads a file; what the reader could not make sense of comes back in its own words. */
  async open(xml: string): Promise<string[]> {
    const drawn = await withPicture(xml)
    const { warnings } = await this.modeler.importXML(drawn)
    this.#file = drawn
    this.#clean = this.edition
    this.fit()
    this.#moved(false)
    const said = warnings.map(one => (one as { message?: string }).message ?? String(one))
    return drawn === xml ? said : [t('modeller.laid_out'), ...said]
  }
  /** The whole picture, none of it below the palette. */
  fit() {
    fit(this.get('canvas'), kPalette)
  }
  /** The process as a file: byte for byte as it came while nothing was changed. */
  async file(): Promise<string> {
    if (!this.isChanged) return this.#file
    return (await this.modeler.saveXML({ format: true })).xml ?? ''
  }
  get isChanged() {
    return this.edition !== this.#clean
  }
  /** What stands here was kept as `xml`. */
  kept(xml: string) {
    this.#file = xml
    this.#clean = this.edition
    this.#moved(false)
  }

  get definitions(): Node | undefined {
    return (this.modeler as unknown as { getDefinitions(): Node | undefined }).getDefinitions()
  }
  shape(id: string): Shape | undefined {
    return this.get('elementRegistry').get(id)
  }
  /** The shape through which a node is changed: its own, its pool, or the whole picture. */
  holder(node: Node): Shape {
    return (
      this.shape(node.id) ??
      this.get('elementRegistry').filter(
        one =>
          is(one.businessObject, 'Participant') &&
          nodeOf(one.businessObject, 'processRef') === node,
      )[0] ??
      this.get('canvas').getRootElement()
    )
  }

  /** What is chosen: a step, a flow, a lane; a pool or nothing means the process. */
  get chosen(): Node | undefined {
    const [shape, second] = this.get('selection').get()
    if (!shape || second) return undefined
    const node = shape.businessObject
    return is(node, 'Participant') ? nodeOf(node, 'processRef') : node
  }
  choose(id: string | null, show = true) {
    const shape = id ? this.shape(id) : undefined
    this.get('selection').select(shape ?? null)
    if (!shape || !show) return
    const root = this.get('canvas').findRoot(shape)
    if (root && root !== this.get('canvas').getRootElement())
      this.get('canvas').setRootElement(root)
    this.get('canvas').scrollToElement(shape, 80)
  }

  undo() {
    if (this.get('commandStack').canUndo()) this.get('commandStack').undo()
  }
  redo() {
    if (this.get('commandStack').canRedo()) this.get('commandStack').redo()
  }
  together(act: () => void) {
    this.get('commandStack').execute('motcua.together', { act })
  }
  get #write() {
    return {
      modeling: this.get('modeling'),
      bpmnFactory: this.get('bpmnFactory'),
      definitions: this.definitions!,
    }
  }
  set(node: Node, field: Field, text: string) {
    this.together(() => write(this.#write, this.holder(node), node, field, text))
  }
  setFlag(node: Node, flag: Flag, on: boolean) {
    this.together(() => writeFlag(this.#write, this.holder(node), flag, on))
  }
  setOutcomes(node: Node, outcomes: Outcome[]) {
    this.together(() => writeOutcomes(this.#write, this.holder(node), outcomes))
  }
  setDefault(flow: Node, on: boolean) {
    this.together(() => writeDefault(this.get('modeling'), this.holder(flow), on))
  }
  /** Changes the kind; the element keeps its id, so that faults, versions and dossiers find it. */
  setKind(node: Node, kind: Kind): Node {
    let made: Shape | undefined
    const shape = this.holder(node)
    this.together(() => {
      made = this.get('bpmnReplace').replaceElement(shape, replacementBy(kind))
    })
    return made!.businessObject
  }
  addAfter(node: Node, kind: Kind, way?: Node): Node {
    let made: Shape | undefined
    this.together(() => {
      made = addStep(this.hands, this.holder(node), kind, way && this.holder(way))
    })
    return made!.businessObject
  }
  mayConnect(from: Node, to: Node) {
    return mayConnect(this.hands, this.holder(from), this.holder(to))
  }
  connect(from: Node, to: Node) {
    this.together(() => void connect(this.hands, this.holder(from), this.holder(to)))
  }
  /** Into the process of that step, or into the first. */
  addLane(beside?: Node): Node {
    const process = is(beside?.$parent, 'Process')
      ? beside?.$parent
      : nodesOf(this.definitions, 'rootElements').find(one => is(one, 'Process'))
    const outer = lanesOf(process).filter(lane => !nodeOf(lane, 'childLaneSet'))
    const pool = process && this.holder(process)
    let made: Shape | undefined
    this.together(() => {
      made = addLane(
        this.hands,
        outer.map(lane => this.holder(lane)),
        pool && is(pool.businessObject, 'Participant') ? pool : undefined,
      )
    })
    return made!.businessObject
  }
  toLane(node: Node, lane: Node) {
    this.together(() => toLane(this.hands, this.holder(node), this.holder(lane)))
  }
  remove(node: Node) {
    this.get('modeling').removeElements([this.holder(node)])
  }
}
