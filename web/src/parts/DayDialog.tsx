// SPDX-License-Identifier: Apache-2.0
import { parseDate } from '@internationalized/date'
import { type ReactNode, useState } from 'react'
import { fieldOf, wordsOf } from '@/api/problem'
import { today } from '@/lib/moment'
import { useText } from '@/text/words'
import { DateField } from '@/ui/date-field/DateField'
import { Dialog } from '@/ui/dialog/Dialog'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { SaveFoot } from './SaveFoot'

type Props<Field extends string> = {
  title: string
  /** What the button says. */
  label: string
  /** The field of the request, and how the day is called. */
  field: Field
  dayLabel: string
  /** Proposed; otherwise today. */
  day?: string
  act: { pending: boolean; error: unknown; run: (body: Record<Field, string>) => void }
  onClose: () => void
  children?: ReactNode
}

/** Ends something by its last day, or from a day on. */
export function DayDialog<Field extends string>(props: Props<Field>) {
  const t = useText()
  const { act, field } = props
  const [day, setDay] = useState<string | null>(props.day ?? today())
  return (
    <Dialog
      title={props.title}
      onClose={props.onClose}
      foot={
        <SaveFoot
          label={props.label}
          onClose={props.onClose}
          pending={act.pending}
          disabledReason={day ? undefined : t('web.fill_all_first')}
          onSave={() => day && act.run({ [field]: day } as Record<Field, string>)}
        />
      }
    >
      <Refused error={act.error} />
      {props.children}
      <DateField
        label={props.dayLabel}
        fault={fieldOf(act.error) === field ? wordsOf(act.error) : undefined}
        value={day}
        onChange={setDay}
        autoFocus
      />
    </Dialog>
  )
}

/** The first day on which a version may cease: never its own first, nor one that is over. */
export const soonestEnd = (version: { in_force_from: string }) =>
  [parseDate(version.in_force_from).add({ days: 1 }).toString(), today()].sort().at(-1) ?? today()
