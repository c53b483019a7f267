// SPDX-License-Identifier: Apache-2.0

import { useState } from 'react'
import { useRoleName } from '@/parts/admin'
import { name, t, useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Tag } from '@/ui/status-tag/StatusTag'
import { Table } from '@/ui/table/Table'
import { toast } from '@/ui/toast/toast'
import { AddLane } from './AddLane'
import { AddStep } from './AddStep'
import type { Fault } from './check'
import type { Drawing } from './draw/drawing'
import { kPartner } from './fields'
import { splitBudget } from './model/budget'
import { agencyIn, isDefault, laneOf, read, roleIn } from './model/facts'
import { attachableTo, followersOf, kindOf } from './model/kinds'
import { lanesOf, type Node, nodeOf, processesOf, textOf, waysOut, wordOf } from './model/node'
import { type Step, stepsOf } from './model/order'
import { nameOf } from './titles'

type Props = {
  drawing: Drawing
  chosen: Node | undefined
  faults: Fault[]
  /** Steps a trial passed: "done" or "current", by id. */
  passed: ReadonlyMap<string, 'done' | 'current'>
  /** Goes to the fields of the chosen step. */
  onEdit: () => void
}

export const agencyWords = (agency: string) =>
  agency === kPartner ? t('modeller.partner') : name('modeller.agency', agency)
export function budgetWords(budget: string) {
  const parts = splitBudget(budget)
  return parts
    ? `${parts.amount.replace('.', ',')} ${name('modeller.unit', parts.unit).toLowerCase()}`
    : budget
}
export const kindWords = (node: Node) => {
  const kind = kindOf(node)
  return kind ? name('modeller.kind', kind.id) : wordOf(node)
}

/** The process as a table, step by step: what the picture shows, for keyboard and screen reader. */
export function StepsTable(props: Props) {
  const t = useText()
  const { drawing, chosen, faults } = props
  const [adding, setAdding] = useState<Node | null>(null)
  const [isAddingLane, setAddingLane] = useState(false)
  const role = useRoleName()
  const processes = processesOf(drawing.definitions)
  const steps = processes.flatMap(one => stepsOf(one))
  const lanes = processes.flatMap(one => lanesOf(one))
  const at = steps.find(step => step.node === chosen)
  const numbers = new Map(steps.map(step => [step.node, step.number]))
  const may = at ? [...followersOf(at.node), ...attachableTo(at.node)].length > 0 : false
  const remove = () => {
    if (!at) return
    drawing.remove(at.node)
    const left = steps[steps.indexOf(at) - 1]
    if (left) drawing.choose(left.node.id, false)
    // The row one was on is gone; the hand stays in the table.
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>('.steps-table tr[aria-current]')?.focus(),
    )
    toast(t('modeller.removed', { name: nameOf(at.node) }))
  }
  const next = (node: Node) =>
    waysOut(node).map(way => {
      const target = nodeOf(way, 'targetRef')
      const condition = read(way, 'condition')
      const when = isDefault(way) ? t('modeller.else') : condition
      return `${target ? (numbers.get(target) ?? '?') : '?'}${when ? ` (${when})` : ''}`
    })
  // A fault of a way out stands in no row of its own.
  const has = ({ node }: Step) => {
    const ids = [node.id, ...waysOut(node).map(way => way.id)]
    return faults.filter(one => ids.includes(one.element)).length
  }
  const tell = (step: Step) => {
    const passed = props.passed.get(step.node.id)
    return (
      <>
        {has(step) > 0 && <Tag tone="bad">{t('modeller.n_faults', { n: has(step) })}</Tag>}
        {passed && (
          <Tag tone={passed === 'done' ? 'good' : 'run'}>{t(`modeller.trial.${passed}`)}</Tag>
        )}
      </>
    )
  }
  return (
    <section
      className="stack steps-table"
      aria-label={t('modeller.steps')}
      onKeyDown={event => {
        if (!(event.target instanceof HTMLTableRowElement)) return
        if (event.key === 'Insert' && at && may) setAdding(at.node)
        else if (event.key === 'Delete') remove()
        else return
        event.preventDefault()
      }}
    >
      <div className="row middle">
        <Button
          disabledReason={
            !at ? t('modeller.choose_row') : may ? undefined : t('modeller.nothing_follows')
          }
          onPress={() => at && setAdding(at.node)}
        >
          {t('modeller.add_after')}
        </Button>
        <Button disabledReason={at ? undefined : t('modeller.choose_row')} onPress={remove}>
          {t('modeller.remove_step')}
        </Button>
        <Button onPress={() => setAddingLane(true)}>{t('modeller.add_lane')}</Button>
        <span className="soft">{t('modeller.table_keys')}</span>
      </div>
      {lanes.length > 0 && (
        <fieldset className="row middle field">
          <legend>{t('modeller.lanes')}</legend>
          {lanes.map(lane => (
            <Button
              key={lane.id}
              look="quiet"
              aria-label={t('modeller.change_lane', { name: nameOf(lane) })}
              onPress={() => {
                drawing.choose(lane.id, false)
                props.onEdit()
              }}
            >
              {textOf(lane, 'name') || lane.id}
            </Button>
          ))}
        </fieldset>
      )}
      <Table
        aria-label={t('modeller.steps')}
        rows={steps}
        rowKey={step => step.node.id}
        current={at?.node.id ?? null}
        onCurrent={step => {
          if (step.node !== chosen) drawing.choose(step.node.id, false)
        }}
        onOpen={props.onEdit}
        empty={t('modeller.no_steps')}
        columns={[
          { id: 'number', title: t('modeller.number'), cell: step => step.number },
          {
            id: 'name',
            title: t('modeller.step'),
            head: true,
            cell: step => (
              <span className={`depth-${Math.min(step.depth, 4)}`}>
                {read(step.node, 'name') || kindWords(step.node)}
              </span>
            ),
          },
          { id: 'kind', title: t('modeller.kind'), cell: step => kindWords(step.node) },
          { id: 'role', title: t('modeller.field.role'), cell: step => role(roleIn(step.node)) },
          {
            id: 'agency',
            title: t('modeller.field.agency'),
            cell: step =>
              agencyIn(step.node)
                ? agencyWords(agencyIn(step.node))
                : textOf(laneOf(step.node), 'name'),
          },
          {
            id: 'budget',
            title: t('modeller.field.budget'),
            cell: step => budgetWords(read(step.node, 'budget')),
          },
          { id: 'next', title: t('modeller.next'), cell: step => next(step.node).join('; ') },
          { id: 'state', title: t('modeller.state'), cell: tell },
        ]}
      />
      {isAddingLane && (
        <AddLane drawing={drawing} chosen={at?.node} onClose={() => setAddingLane(false)} />
      )}
      {adding && <AddStep drawing={drawing} from={adding} onClose={() => setAdding(null)} />}
    </section>
  )
}
