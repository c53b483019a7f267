// SPDX-License-Identifier: Apache-2.0
import { t } from '@/text/words'
import { followersOf } from '../model/kinds'
import { is, isFlowNode } from '../model/node'
import { attributesOf, type Entry, kindName } from './offers'
import type {
  AutoPlace,
  ElementFactory,
  Modeling,
  Pad,
  PopupMenu,
  Rules,
  Shape,
  Starts,
} from './services'

// Right beside an element stand the usual ones; the menu has all.
const kBeside = ['user_task', 'exclusive_gateway', 'parallel_gateway', 'catch_timer', 'end_none']

export class ContextPad {
  static $inject = [
    'contextPad',
    'create',
    'elementFactory',
    'autoPlace',
    'modeling',
    'connect',
    'popupMenu',
    'rules',
  ]
  constructor(
    private readonly pad: Pad,
    private readonly create: Starts,
    private readonly factory: ElementFactory,
    private readonly autoPlace: AutoPlace,
    private readonly modeling: Modeling,
    private readonly connect: Starts,
    private readonly popup: PopupMenu,
    private readonly rules: Rules,
  ) {
    pad.registerProvider(this)
  }

  private mayRemove(shapes: Shape[]) {
    const allowed = this.rules.allowed('elements.delete', { elements: shapes })
    return Array.isArray(allowed) ? shapes.every(one => allowed.includes(one)) : allowed === true
  }
  private removal(shapes: () => Shape[]): Entry {
    return {
      group: 'edit',
      className: 'bpmn-icon-trash',
      title: t('modeller.remove'),
      action: { click: () => this.modeling.removeElements(shapes()) },
    }
  }

  getMultiElementContextPadEntries(shapes: Shape[]) {
    return this.mayRemove(shapes) ? { delete: this.removal(() => shapes.slice()) } : {}
  }

  getContextPadEntries(shape: Shape): Record<string, Entry> {
    const node = shape.businessObject
    const entries: Record<string, Entry> = {}
    if (shape.labelTarget)
      return this.mayRemove([shape]) ? { delete: this.removal(() => [shape]) } : {}

    const append = (id: string, className: string, title: string, attrs: object) => {
      const make = () => this.factory.createShape(attrs)
      entries[`append.${id}`] = {
        group: 'model',
        className,
        title,
        action: {
          click: (_event, from) => void this.autoPlace.append(from, make()),
          dragstart: (event, from) => this.create.start(event, make(), { source: from }),
        },
      }
    }
    const isEvents = is(node, 'EventBasedGateway')
    if (isFlowNode(node))
      for (const kind of followersOf(node))
        if (isEvents || kBeside.includes(kind.id))
          append(
            kind.id,
            kind.icon,
            t('modeller.append', { kind: kindName(kind) }),
            attributesOf(kind),
          )
    if (is(node, 'Lane') || is(node, 'Participant')) this.lanes(shape, entries)
    if (!this.popup.isEmpty(shape, 'bpmn-replace'))
      entries['replace'] = {
        group: 'edit',
        className: 'bpmn-icon-screw-wrench',
        title: t('modeller.change_kind'),
        action: {
          click: (event, target) => {
            const box = this.pad.getPad(target).html.getBoundingClientRect()
            const { x, y } = event as MouseEvent
            this.popup.open(
              target,
              'bpmn-replace',
              { x: box.left, y: box.bottom + 5, cursor: { x, y } },
              { title: t('modeller.change_kind'), width: 300 },
            )
          },
        },
      }
    if (isFlowNode(node) || is(node, 'TextAnnotation'))
      entries['connect'] = {
        group: 'connect',
        className: 'bpmn-icon-connection-multi',
        title: t('modeller.tool.connect'),
        action: {
          click: (event, from) => this.connect.start(event, from),
          dragstart: (event, from) => this.connect.start(event, from),
        },
      }
    if (isFlowNode(node) || is(node, 'SequenceFlow'))
      append('note', 'bpmn-icon-text-annotation', t('modeller.kind.note'), {
        type: 'bpmn:TextAnnotation',
      })
    if (this.mayRemove([shape])) entries['delete'] = this.removal(() => [shape])
    return entries
  }

  private lanes(shape: Shape, entries: Record<string, Entry>) {
    const add = (id: string, title: string, act: (shape: Shape) => void) => {
      entries[id] = {
        group: id,
        className: `bpmn-icon-${id}`,
        title,
        action: { click: (_event, target) => act(target) },
      }
    }
    add('lane-insert-above', t('modeller.lane_above'), on => this.modeling.addLane(on, 'top'))
    if (shape.height >= 120)
      add('lane-divide-two', t('modeller.lane_split'), on => {
        this.modeling.splitLane(on, 2)
        this.pad.open(on, true)
      })
    add('lane-insert-below', t('modeller.lane_below'), on => this.modeling.addLane(on, 'bottom'))
  }
}
