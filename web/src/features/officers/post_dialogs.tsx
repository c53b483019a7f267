// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import { fieldOf, wordsOf } from '@/api/problem'
import type { Officer, Post } from '@/api/wire'
import { today } from '@/lib/moment'
import { roleName, useAgencies, useRoles, useUnits } from '@/parts/admin'
import { DayDialog } from '@/parts/DayDialog'
import { SaveFoot } from '@/parts/SaveFoot'
import { useText } from '@/text/words'
import { ComboBox } from '@/ui/combobox/ComboBox'
import { DateField } from '@/ui/date-field/DateField'
import { Dialog } from '@/ui/dialog/Dialog'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { TextField } from '@/ui/field/Field'

const stale = [['posts'], ['admin-officers']]
type Appointed = {
  officer_id: string
  role: string
  unit_id: string
  from: string
  until: string | null
  decision: string
}

/** Appoints an officer to a role in a unit, by decision and from a day. */
export function NewPost({ officer, onClose }: { officer: Officer; onClose: () => void }) {
  const t = useText()
  const agencies = useAgencies()
  const [agency, setAgency] = useState<string | null>(null)
  const units = useUnits(agency ? [agency] : []).filter(unit => !agency || unit.agency === agency)
  const roles = useRoles()
  const [unit, setUnit] = useState<string | null>(null)
  const [role, setRole] = useState<string | null>(null)
  const [from, setFrom] = useState<string | null>(today())
  const [until, setUntil] = useState<string | null>(null)
  const [decision, setDecision] = useState('')
  const save = useAct(
    (body: Appointed, headers) => ask(api.POST('/api/admin/posts', { body, headers })),
    { onDone: onClose, stale },
  )
  const faultAt = (field: string) =>
    fieldOf(save.error) === field ? wordsOf(save.error) : undefined
  const body: Appointed | null =
    unit && role && from && decision.trim()
      ? { officer_id: officer.officer, role, unit_id: unit, from, until, decision: decision.trim() }
      : null
  return (
    <Dialog
      title={t('admin.new_post_for', { officer: officer.name })}
      onClose={onClose}
      foot={
        <SaveFoot
          onClose={onClose}
          pending={save.pending}
          disabledReason={body ? undefined : t('web.fill_all_first')}
          onSave={() => body && save.run(body)}
        />
      }
    >
      <Refused error={save.error} />
      <ComboBox
        label={t('admin.agency')}
        value={agency}
        onChange={id => {
          setAgency(id)
          setUnit(null)
        }}
        options={(agencies.data ?? []).map(one => ({
          id: one.agency,
          name: one.name,
          note: one.code,
        }))}
      />
      <ComboBox
        name="unit"
        fault={faultAt('unit')}
        label={t('admin.unit')}
        value={unit}
        onChange={setUnit}
        options={units.map(one => ({ id: one.unit, name: one.name, note: one.code }))}
      />
      <ComboBox
        name="role"
        fault={faultAt('role')}
        label={t('admin.role')}
        value={role}
        onChange={setRole}
        options={(roles.data ?? []).map(one => ({ id: one.role, name: roleName(one) }))}
      />
      <TextField
        name="decision"
        label={t('admin.decision')}
        value={decision}
        onChange={setDecision}
      />
      <div className="row">
        <DateField
          fault={faultAt('from_on')}
          label={t('web.from')}
          value={from}
          onChange={setFrom}
        />
        <DateField label={t('admin.until_if_known')} value={until} onChange={setUntil} />
      </div>
    </Dialog>
  )
}

type EndProps = { post: Post; title: string; onClose: () => void }

export function EndPost({ post, title, onClose }: EndProps) {
  const t = useText()
  const end = useAct(
    (body: { last_day: string }, headers) =>
      ask(
        api.POST('/api/admin/posts/{post}/end', {
          params: { path: { post: post.post } },
          body,
          headers,
        }),
      ),
    { onDone: onClose, stale },
  )
  return (
    <DayDialog
      title={`${t('admin.end_post')}: ${title}`}
      label={t('admin.end_post')}
      field="last_day"
      dayLabel={t('admin.last_day')}
      act={end}
      onClose={onClose}
    />
  )
}
