// SPDX-License-Identifier: Apache-2.0
import { t } from '@/text/words'
import { toast } from '@/ui/toast/toast'
import { followersOf, type Kind, kKinds } from '../model/kinds'
import { isFlowNode } from '../model/node'
import { type Entry, kindName, shapesOf } from './offers'
import type { AutoPlace, ElementFactory, Selection, Shape, Starts } from './services'

type Tool = { [method: string]: (event: Event) => void }

const kInPalette = [
  'user_task',
  'service_task',
  'business_rule_task',
  'exclusive_gateway',
  'parallel_gateway',
  'inclusive_gateway',
  'event_based_gateway',
  'start_none',
  'catch_timer',
  'catch_message',
  'end_none',
  'sub_process',
  'event_sub_process',
]
// A button, so that the palette can be reached and pressed by keyboard.
const kButton = '<button type="button" class="entry" draggable="true"></button>'

export class Palette {
  static $inject = [
    'palette',
    'create',
    'elementFactory',
    'autoPlace',
    'selection',
    'handTool',
    'lassoTool',
    'spaceTool',
    'globalConnect',
  ]
  constructor(
    palette: { registerProvider(provider: object): void },
    private readonly create: Starts,
    private readonly factory: ElementFactory,
    private readonly autoPlace: AutoPlace,
    private readonly selection: Selection,
    private readonly hand: Tool,
    private readonly lasso: Tool,
    private readonly space: Tool,
    private readonly connect: Tool,
  ) {
    palette.registerProvider(this)
  }

  /** Pulled with the mouse; pressed by keyboard it follows the chosen step, where it may. */
  private begin(event: Event, make: () => Shape[], kind?: Kind) {
    const isKey = event instanceof MouseEvent && event.type === 'click' && event.detail === 0
    if (!isKey) {
      const shapes = make()
      this.create.start(event, shapes, { hints: { autoSelect: shapes.slice(0, 1) } })
      return
    }
    const [chosen] = this.selection.get()
    const node = chosen?.businessObject
    if (chosen && kind && isFlowNode(node) && followersOf(node!).includes(kind))
      this.autoPlace.append(chosen, make()[0]!)
    else toast(t('modeller.by_table'))
  }

  getPaletteEntries() {
    const tool = (className: string, title: string, act: (event: Event) => void): Entry => ({
      group: 'tools',
      className,
      title,
      html: kButton,
      action: { click: act },
    })
    const entries: Record<string, Entry> = {
      hand: tool('bpmn-icon-hand-tool', t('modeller.tool.hand'), e =>
        this.hand['activateHand']!(e),
      ),
      lasso: tool('bpmn-icon-lasso-tool', t('modeller.tool.lasso'), e =>
        this.lasso['activateSelection']!(e),
      ),
      space: tool('bpmn-icon-space-tool', t('modeller.tool.space'), e =>
        this.space['activateSelection']!(e),
      ),
      connect: tool('bpmn-icon-connection-multi', t('modeller.tool.connect'), e =>
        this.connect['start']!(e),
      ),
    }
    const offer = (
      id: string,
      group: string,
      className: string,
      title: string,
      make: () => Shape[],
      kind?: Kind,
    ) => {
      const begin = (event: Event) => this.begin(event, make, kind)
      entries[id] = {
        group,
        className,
        title,
        html: kButton,
        action: { click: begin, dragstart: begin },
      }
    }
    for (const id of kInPalette) {
      const kind = kKinds.find(one => one.id === id)!
      const group = kind.group === 'between' ? 'start' : kind.group
      offer(id, group, kind.icon, kindName(kind), () => shapesOf(this.factory, kind), kind)
    }
    offer('pool', 'place', 'bpmn-icon-participant', t('modeller.kind.pool'), () => [
      this.factory.createParticipantShape(),
    ])
    offer('note', 'place', 'bpmn-icon-text-annotation', t('modeller.kind.note'), () => [
      this.factory.createShape({ type: 'bpmn:TextAnnotation' }),
    ])
    return entries
  }
}
