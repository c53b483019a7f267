// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { dayTime, parseDay } from '@/lib/moment'
import { useText } from '@/text/words'
import { TextField } from '@/ui/field/Field'

type Props = { at: string | null; onChange: (moment: string | null) => void }

/** "14:05 23/11/2026" to a moment of Viet Nam's time; null when it is not one. */
export function momentOf(typed: string): string | null {
  const found = /^\s*(\d{1,2})[:h](\d{2})\s+(.+)$/.exec(typed)
  const on = found && parseDay(found[3] ?? '')
  if (!found || !on || Number(found[1]) > 23 || Number(found[2]) > 59) return null
  return `${on}T${found[1]?.padStart(2, '0')}:${found[2]}:00+07:00`
}

/** For what happened while the machine was down: when it really happened. */
export function LateEntry({ at, onChange }: Props) {
  const t = useText()
  const [typed, setTyped] = useState(at ? dayTime(at) : '')
  const wrong = typed.trim() !== '' && momentOf(typed) === null
  return (
    <TextField
      name="occurred_at"
      label={t('desk.occurred_at')}
      hint={t('desk.occurred_at_hint')}
      value={typed}
      fault={wrong ? t('desk.not_a_moment') : undefined}
      onChange={text => {
        setTyped(text)
        onChange(momentOf(text))
      }}
    />
  )
}
