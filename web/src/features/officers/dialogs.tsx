// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import { fieldOf, wordsOf } from '@/api/problem'
import type { AdminOfficer, Post } from '@/api/sketch'
import { today } from '@/lib/moment'
import { useRoles, useUnits } from '@/parts/admin'
import { SaveFoot } from '@/parts/SaveFoot'
import { useText } from '@/text/words'
import { ComboBox } from '@/ui/combobox/ComboBox'
import { DateField } from '@/ui/date-field/DateField'
import { Dialog } from '@/ui/dialog/Dialog'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { TextField } from '@/ui/field/Field'

const stale = [['admin-officers']]

export function NewOfficer({ onClose }: { onClose: () => void }) {
  const t = useText()
  const [form, setForm] = useState({ name: '', staff_code: '', account: '', password: '' })
  const save = useAct(
    (body: typeof form, headers) => ask(api.POST('/api/admin/officers', { body, headers })),
    { onDone: onClose, stale },
  )
  const field = (name: keyof typeof form, label: string) => ({
    name,
    label,
    width: 'wide' as const,
    value: form[name],
    onChange: (value: string) => setForm(now => ({ ...now, [name]: value })),
    fault: fieldOf(save.error) === name ? wordsOf(save.error) : undefined,
  })
  const ready = Object.values(form).every(value => value.trim())
  return (
    <Dialog
      title={t('admin.new_officer')}
      onClose={onClose}
      foot={
        <SaveFoot
          onSave={() => save.run(form)}
          onClose={onClose}
          pending={save.pending}
          disabledReason={ready ? undefined : t('web.fill_all_first')}
        />
      }
    >
      <Refused error={save.error} />
      <TextField {...field('name', t('web.name'))} autoFocus />
      <TextField {...field('staff_code', t('admin.staff_code'))} />
      <TextField {...field('account', t('web.account'))} />
      <TextField {...field('password', t('admin.first_password'))} type="password" autoComplete="new-password" />
    </Dialog>
  )
}

export function NewPost({ officer, onClose }: { officer: AdminOfficer; onClose: () => void }) {
  const t = useText()
  const units = useUnits()
  const roles = useRoles()
  const [unit, setUnit] = useState<string | null>(null)
  const [role, setRole] = useState<string | null>(null)
  const [from, setFrom] = useState<string | null>(today())
  const [until, setUntil] = useState<string | null>(null)
  const save = useAct(
    (
      body: { officer_id: string; unit_id: string; role: string; from: string; until: string | null },
      headers,
    ) => ask(api.POST('/api/admin/posts', { body, headers })),
    { onDone: onClose, stale },
  )
  const ready = unit && role && from
  return (
    <Dialog
      title={t('admin.new_post_for', { officer: officer.name })}
      onClose={onClose}
      foot={
        <SaveFoot
          onClose={onClose}
          pending={save.pending}
          disabledReason={ready ? undefined : t('web.fill_all_first')}
          onSave={() =>
            ready && save.run({ officer_id: officer.id, unit_id: unit, role, from, until })
          }
        />
      }
    >
      <Refused error={save.error} />
      <ComboBox
        label={t('admin.unit')}
        value={unit}
        onChange={setUnit}
        options={(units.data ?? []).map(one => ({ id: one.id, name: one.name, note: one.agency_name }))}
      />
      <ComboBox
        label={t('admin.role')}
        value={role}
        onChange={setRole}
        options={(roles.data ?? []).map(one => ({ id: one.code, name: one.name }))}
      />
      <div className="row">
        <DateField label={t('web.from')} value={from} onChange={setFrom} />
        <DateField label={t('admin.until_if_known')} value={until} onChange={setUntil} />
      </div>
    </Dialog>
  )
}

export function EndPost({ post, onClose }: { post: Post; onClose: () => void }) {
  const t = useText()
  const [until, setUntil] = useState<string | null>(today())
  const save = useAct(
    (body: { until: string }, headers) =>
      ask(
        api.POST('/api/admin/posts/{id}/end', { params: { path: { id: post.id } }, body, headers }),
      ),
    { onDone: onClose, stale },
  )
  return (
    <Dialog
      title={t('admin.end_post')}
      onClose={onClose}
      foot={
        <SaveFoot
          label={t('admin.end_post')}
          onClose={onClose}
          pending={save.pending}
          disabledReason={until ? undefined : t('web.fill_all_first')}
          onSave={() => until && save.run({ until })}
        />
      }
    >
      <Refused error={save.error} />
      <p>
        {post.role} · {post.unit_name}
      </p>
      <DateField label={t('admin.last_day')} value={until} onChange={setUntil} autoFocus />
    </Dialog>
  )
}
