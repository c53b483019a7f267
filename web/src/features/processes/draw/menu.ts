// SPDX-License-Identifier: Apache-2.0
import { t } from '@/text/words'
import { attachableTo, type Kind, othersOf } from '../model/kinds'
import { isFlowNode } from '../model/node'
import { attach, kindName, replacementBy } from './offers'
import type { ElementFactory, Modeling, PopupMenu, Replacing, Shape } from './services'

export class ReplaceMenu {
  static $inject = ['popupMenu', 'bpmnReplace', 'modeling', 'elementFactory']
  constructor(
    popup: PopupMenu,
    private readonly replacing: Replacing,
    private readonly modeling: Modeling,
    private readonly factory: ElementFactory,
  ) {
    popup.registerProvider('bpmn-replace', this)
  }

  getPopupMenuEntries(shape: Shape | Shape[]) {
    if (Array.isArray(shape) || !shape.businessObject || shape.labelTarget) return {}
    const node = shape.businessObject
    if (!isFlowNode(node)) return {}
    const entry = (kind: Kind, label: string, action: () => unknown) =>
      [`${label} ${kind.id}`, { label, className: kind.icon, action }] as const
    const others = othersOf(node).map(kind =>
      entry(kind, kindName(kind), () => this.replacing.replaceElement(shape, replacementBy(kind))),
    )
    const attached = attachableTo(node).map(kind =>
      entry(kind, t('modeller.attach', { kind: kindName(kind) }), () =>
        attach(this.modeling, this.factory, shape, kind),
      ),
    )
    return Object.fromEntries([...others, ...attached])
  }
  getPopupMenuHeaderEntries() {
    return []
  }
}
