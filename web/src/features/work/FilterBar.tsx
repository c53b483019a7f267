// SPDX-License-Identifier: Apache-2.0
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import type { SavedFilter } from '@/api/wire'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Checkbox } from '@/ui/choice/Choice'
import { Dialog } from '@/ui/dialog/Dialog'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { TextField } from '@/ui/field/Field'
import { useShortcut } from '@/ui/key-hint/shortcut'
import { fromText, type Narrowing, orders, readTyped, toText, typedOf } from './filter'

type Props = { value: Narrowing; onChange: (narrowing: Narrowing) => void }

const steps = ['assign', 'appraise', 'decide', 'number', 'return'] as const
const statuses = [
  'received',
  'in_progress',
  'waiting_supplement',
  'waiting_duty',
  'withdrawal_asked',
] as const

/** Narrow and order the list, and keep a narrowing under a name (never the name of a person). */
export function FilterBar({ value, onChange }: Props) {
  const t = useText()
  const queries = useQueryClient()
  const [naming, setNaming] = useState(false)
  const [typed, setTyped] = useState(typedOf(value))
  const first = useRef<HTMLSelectElement>(null)
  useShortcut('F4', () => first.current?.focus())
  const saved = useQuery({
    queryKey: ['filters'],
    queryFn: async () => (await ask(api.GET('/api/desk/filters'))).items,
    staleTime: 600_000,
  })
  const save = useAct(
    (items: SavedFilter[], headers) =>
      ask(api.PUT('/api/desk/filters', { body: { items }, headers })),
    {
      onDone: ({ items }) => {
        queries.setQueryData(['filters'], items)
        setNaming(false)
      },
    },
  )
  const filters = saved.data ?? []
  const current = filters.find(filter => filter.query === toText(value))
  const put = (change: Partial<Narrowing>) => onChange({ ...value, ...change })
  return (
    <>
      <select
        ref={first}
        className="control inline"
        aria-label={t('web.step')}
        aria-keyshortcuts="F4"
        value={value.act ?? ''}
        onChange={event => put({ act: event.target.value || undefined })}
      >
        <option value="">{t('desk.any_step')}</option>
        {steps.map(step => (
          <option key={step} value={step}>
            {t(`desk.step.${step}`)}
          </option>
        ))}
      </select>
      <select
        className="control inline"
        aria-label={t('web.status')}
        value={value.status ?? ''}
        onChange={event => put({ status: event.target.value || undefined })}
      >
        <option value="">{t('desk.any_status')}</option>
        {statuses.map(status => (
          <option key={status} value={status}>
            {t(`web.status.${status}`)}
          </option>
        ))}
      </select>
      <input
        className="control inline short"
        type="search"
        aria-label={t('desk.look_in_list')}
        placeholder={t('desk.look_in_list')}
        value={typed}
        onChange={event => setTyped(event.target.value)}
        onBlur={() => put(readTyped(typed))}
        onKeyDown={event => {
          if (event.key === 'Enter') put(readTyped(typed))
        }}
      />
      <select
        className="control inline"
        aria-label={t('desk.order')}
        value={value.order ?? 'due'}
        onChange={event => put({ order: orders.find(one => one === event.target.value) })}
      >
        {orders.map(order => (
          <option key={order} value={order}>
            {t(`desk.order.${order}`)}
          </option>
        ))}
      </select>
      <Checkbox checked={value.late === true} onChange={late => put({ late: late || undefined })}>
        {t('desk.only_late')}
      </Checkbox>
      <select
        className="control inline"
        aria-label={t('desk.saved_filters')}
        value={current?.name ?? ''}
        onChange={event => {
          const chosen = filters.find(filter => filter.name === event.target.value)
          const narrowing = chosen ? fromText(chosen.query) : {}
          setTyped(typedOf(narrowing))
          onChange(narrowing)
        }}
      >
        <option value="">{t('desk.saved_filters')}</option>
        {filters.map(filter => (
          <option key={filter.name} value={filter.name}>
            {filter.name}
          </option>
        ))}
      </select>
      {current ? (
        <Button
          look="quiet"
          onPress={() => save.run(filters.filter(filter => filter.name !== current.name))}
        >
          {t('desk.drop_filter')}
        </Button>
      ) : (
        <Button look="quiet" onPress={() => setNaming(true)}>
          {t('desk.keep_filter')}
        </Button>
      )}
      {naming && (
        <NameFilter
          pending={save.pending}
          error={save.error}
          onClose={() => setNaming(false)}
          onSave={name =>
            save.run([
              ...filters.filter(filter => filter.name !== name),
              { name, query: toText(value) },
            ])
          }
        />
      )}
    </>
  )
}

type NameProps = {
  pending: boolean
  error: unknown
  onClose: () => void
  onSave: (name: string) => void
}

function NameFilter({ pending, error, onClose, onSave }: NameProps) {
  const t = useText()
  const [name, setName] = useState('')
  const missing = name.trim() ? undefined : t('desk.name_filter_first')
  const submit = () => {
    if (!missing) onSave(name.trim())
  }
  return (
    <Dialog
      title={t('desk.keep_filter')}
      onClose={onClose}
      foot={
        <Button look="primary" onPress={submit} pending={pending} disabledReason={missing}>
          {t('web.save')}
        </Button>
      }
    >
      <Refused error={error} />
      <TextField
        label={t('desk.filter_name')}
        value={name}
        onChange={setName}
        onEnter={submit}
        autoFocus
      />
    </Dialog>
  )
}
