// SPDX-License-Identifier: Apache-2.0
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Tag } from '@/ui/status-tag/StatusTag'
import { type Fault, faultWords } from './check'
import type { Drawing } from './draw/drawing'
import { nameOf } from './titles'

type Props = { drawing: Drawing; faults: Fault[]; error: unknown; asking: boolean }

/** What the server finds wrong, each with the way to its element. */
export function FaultList({ drawing, faults, error, asking }: Props) {
  const t = useText()
  const titleOf = (id: string) => {
    const shape = drawing.shape(id)
    return shape ? nameOf(shape.businessObject) : id || t('modeller.kind.process')
  }
  return (
    <div className="stack">
      <Refused error={error} />
      <p role="status" className="soft">
        {asking
          ? t('modeller.checking')
          : faults.length === 0
            ? t('modeller.no_faults')
            : t('modeller.n_faults', { n: faults.length })}
      </p>
      <ul className="plain stack faults">
        {faults.map((fault, at) => (
          <li key={`${fault.element} ${fault.code} ${at}`}>
            <Tag tone={fault.severity === 'error' ? 'bad' : 'wait'}>
              {t(`modeller.severity.${fault.severity}`)}
            </Tag>{' '}
            <Button look="quiet" onPress={() => drawing.choose(fault.element)}>
              {titleOf(fault.element)}
            </Button>
            <div>{faultWords(fault)}</div>
          </li>
        ))}
      </ul>
    </div>
  )
}
