// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { roleName, useRoles } from '@/parts/admin'
import { SaveFoot } from '@/parts/SaveFoot'
import { useText } from '@/text/words'
import { Checkbox } from '@/ui/choice/Choice'
import { Dialog } from '@/ui/dialog/Dialog'
import { Select, TextField } from '@/ui/field/Field'
import { toast } from '@/ui/toast/toast'
import type { Drawing } from './draw/drawing'
import { kPartner } from './fields'
import { isFlowNode, type Node } from './model/node'
import { nameOf } from './titles'

type Props = { drawing: Drawing; chosen: Node | undefined; onClose: () => void }

/** A lane below the others: whose work stands in it, and the chosen step with it. */
export function AddLane({ drawing, chosen, onClose }: Props) {
  const t = useText()
  const roles = useRoles().data ?? []
  const [title, setTitle] = useState('')
  const [role, setRole] = useState('')
  const [agency, setAgency] = useState('competent')
  const step = chosen && isFlowNode(chosen) ? chosen : undefined
  const [takes, setTakes] = useState(false)
  const add = () => {
    drawing.together(() => {
      const lane = drawing.addLane(step)
      drawing.set(lane, 'name', title.trim())
      if (role) drawing.set(lane, 'role', role)
      if (agency) drawing.set(lane, 'agency', agency)
      if (step && takes) drawing.toLane(step, lane)
      if (!step) drawing.choose(lane.id, false)
    })
    toast(t('modeller.lane_added', { name: title.trim() }))
    onClose()
  }
  return (
    <Dialog
      title={t('modeller.add_lane')}
      onClose={onClose}
      foot={
        <SaveFoot
          label={t('modeller.add')}
          onClose={onClose}
          pending={false}
          disabledReason={title.trim() ? undefined : t('web.fill_all_first')}
          onSave={add}
        />
      }
    >
      <TextField
        name="lane_name"
        label={t('modeller.lane_name')}
        width="wide"
        value={title}
        onChange={setTitle}
        autoFocus
      />
      <Select
        name="lane_role"
        label={t('modeller.field.role')}
        value={role}
        onChange={setRole}
        options={[
          { value: '', label: t('modeller.by_step') },
          ...roles.map(one => ({ value: one.role, label: roleName(one) })),
        ]}
      />
      <Select
        name="lane_agency"
        label={t('modeller.field.agency')}
        value={agency}
        onChange={setAgency}
        options={[
          { value: '', label: t('modeller.by_step') },
          { value: 'reception', label: t('modeller.agency.reception') },
          { value: 'competent', label: t('modeller.agency.competent') },
          { value: kPartner, label: t('modeller.agency.partner') },
        ]}
      />
      {step && (
        <Checkbox checked={takes} onChange={setTakes}>
          {t('modeller.lane_takes', { name: nameOf(step) })}
        </Checkbox>
      )}
    </Dialog>
  )
}
