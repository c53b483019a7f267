// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { SaveFoot } from '@/parts/SaveFoot'
import { useText } from '@/text/words'
import { ComboBox } from '@/ui/combobox/ComboBox'
import { Dialog } from '@/ui/dialog/Dialog'
import { Select, TextField } from '@/ui/field/Field'
import { toast } from '@/ui/toast/toast'
import type { Drawing } from './draw/drawing'
import { kindName } from './draw/offers'
import { attachableTo, followersOf, kKinds } from './model/kinds'
import { type Node, nodeOf, waysOut } from './model/node'
import { nameOf } from './titles'

type Props = { drawing: Drawing; from: Node; onClose: () => void }

/** A step behind another: its kind, its name, and on which way it stands. */
export function AddStep({ drawing, from, onClose }: Props) {
  const t = useText()
  const follow = followersOf(from)
  const attached = attachableTo(from)
  const apart = kKinds.filter(one => one.id === 'event_sub_process')
  const ways = waysOut(from)
  const [id, setId] = useState<string | null>(follow[0]?.id ?? attached[0]?.id ?? null)
  const [title, setTitle] = useState('')
  const [way, setWay] = useState(ways[0]?.id ?? '')
  const kind = [...follow, ...attached, ...apart].find(one => one.id === id)
  // An end ends a way of its own; what is attached stands on none.
  const isOnWay = kind !== undefined && follow.includes(kind) && kind.group !== 'end'
  const add = () => {
    if (!kind) return
    const on = isOnWay ? ways.find(one => one.id === way) : undefined
    drawing.together(() => {
      const made = drawing.addAfter(from, kind, on)
      if (title.trim()) drawing.set(made, 'name', title.trim())
      drawing.choose(made.id, false)
    })
    toast(t('modeller.added', { name: title.trim() || kindName(kind) }))
    onClose()
  }
  return (
    <Dialog
      title={t('modeller.add_after_step', { name: nameOf(from) })}
      onClose={onClose}
      foot={
        <SaveFoot
          label={t('modeller.add')}
          onClose={onClose}
          pending={false}
          disabledReason={kind ? undefined : t('web.fill_all_first')}
          onSave={add}
        />
      }
    >
      <ComboBox
        name="new_kind"
        label={t('modeller.kind')}
        value={id}
        onChange={setId}
        options={[
          ...follow.map(one => ({ id: one.id, name: kindName(one) })),
          ...attached.map(one => ({
            id: one.id,
            name: kindName(one),
            note: t('modeller.attached'),
          })),
          ...apart.map(one => ({ id: one.id, name: kindName(one), note: t('modeller.apart') })),
        ]}
      />
      <TextField
        name="new_name"
        label={t('modeller.field.name')}
        width="wide"
        value={title}
        onChange={setTitle}
      />
      {isOnWay && ways.length > 0 && (
        <Select
          name="new_on_way"
          label={t('modeller.where')}
          value={way}
          onChange={setWay}
          options={[
            ...ways.map(one => {
              const target = nodeOf(one, 'targetRef')
              return {
                value: one.id,
                label: t('modeller.before', { to: target ? nameOf(target) : '?' }),
              }
            }),
            { value: '', label: t('modeller.on_new_way') },
          ]}
        />
      )}
    </Dialog>
  )
}
