// SPDX-License-Identifier: Apache-2.0
import { name, t } from '@/text/words'
import { read } from './model/facts'
import { kindOf } from './model/kinds'
import { is, type Node, nodeOf, wordOf } from './model/node'

/** What an element is called to a reader: its name, else what it is. */
export function nameOf(node: Node): string {
  const named = read(node, 'name')
  if (named) return named
  if (is(node, 'SequenceFlow')) return wayOf(node)
  const kind = kindOf(node)
  if (kind) return name('modeller.kind', kind.id)
  if (is(node, 'Lane')) return t('modeller.kind.lane')
  if (is(node, 'Process')) return t('modeller.kind.process')
  return wordOf(node)
}

/** Between which steps a way leads. */
export function wayOf(flow: Node): string {
  const [from, to] = [nodeOf(flow, 'sourceRef'), nodeOf(flow, 'targetRef')]
  return t('modeller.way_from_to', {
    from: from ? nameOf(from) : '?',
    to: to ? nameOf(to) : '?',
  })
}
