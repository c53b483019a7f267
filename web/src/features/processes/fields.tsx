// SPDX-License-Identifier: Apache-2.0
import { roleName, useRoles } from '@/parts/admin'
import { language, name, say, useText } from '@/text/words'
import { Select, TextArea, TextField } from '@/ui/field/Field'
import { useDraft } from './draft'
import type { Drawing } from './draw/drawing'
import { joinBudget, kUnits, splitBudget } from './model/budget'
import { type Field, kTimers, read } from './model/facts'
import { is, type Node } from './model/node'

type Props = { drawing: Drawing; node: Node; field: Field }
type Simple = Props & {
  label: string
  hint?: string | undefined
  value: string
  keep: (text: string) => void
}

// Where FEEL is written, or more than a line.
const kLong: Field[] = [
  'note',
  'condition',
  'script',
  'completion',
  'collection',
  'each',
  'loop_condition',
]
const kActs = ['receive', 'assign', 'appraise', 'decide', 'number', 'return']
const kRepeats = ['once', 'parallel', 'sequential', 'loop']
/** The partner agency of the offer, else the competent one, as the shipped processes say it. */
export const kPartner = '= if partner_agency = null then "competent" else partner_agency'

export function FieldOf({ drawing, node, field }: Props) {
  useText()
  const props: Simple = {
    drawing,
    node,
    field,
    label: say(`modeller.field.${field}`) ?? field,
    hint: say(`modeller.hint.${field}`),
    value: read(node, field),
    keep: text => drawing.set(node, field, text),
  }
  if (field === 'role') return <RoleField {...props} />
  if (field === 'agency') return <AgencyField {...props} />
  if (field === 'budget') return <BudgetField {...props} />
  if (field === 'act')
    return (
      <ChoiceField
        {...props}
        values={['', ...kActs]}
        words={one => name('modeller.act', one || 'none')}
      />
    )
  if (field === 'sort')
    return (
      <ChoiceField
        {...props}
        values={['procedure', 'internal']}
        words={one => name('modeller.sort', one)}
      />
    )
  if (field === 'timer_kind')
    return (
      <ChoiceField
        {...props}
        values={[...kTimers]}
        words={one => name('modeller.timer_kind', one)}
      />
    )
  if (field === 'repeat')
    return <ChoiceField {...props} values={kRepeats} words={one => name('modeller.repeat', one)} />
  return <WordsField {...props} />
}

function WordsField({ node, field, label, hint, value, keep }: Simple) {
  const draft = useDraft(value, keep)
  const isLong = kLong.includes(field) || (field === 'name' && is(node, 'TextAnnotation'))
  const shared = {
    name: `step_${field}`,
    label,
    hint,
    value: draft.text,
    onChange: draft.type,
    onLeave: draft.keep,
  }
  return isLong ? (
    <TextArea {...shared} rows={2} monospace={field !== 'note' && field !== 'name'} />
  ) : (
    <TextField {...shared} onEnter={draft.keep} />
  )
}

type Choice = Simple & { values: string[]; words: (value: string) => string }

function ChoiceField({ field, label, hint, value, keep, values, words }: Choice) {
  const known = values.includes(value) ? values : [...values, value]
  return (
    <Select
      name={`step_${field}`}
      label={label}
      hint={hint}
      value={value}
      onChange={keep}
      options={known.map(one => ({ value: one, label: words(one) }))}
    />
  )
}

function RoleField({ label, hint, value, keep }: Simple) {
  const t = useText()
  const roles = useRoles().data ?? []
  const known = roles.map(one => ({ value: one.role, label: roleName(one) }))
  const isKnown = value === '' || known.some(one => one.value === value)
  return (
    <Select
      name="step_role"
      label={label}
      hint={hint}
      value={value}
      onChange={keep}
      options={[
        { value: '', label: t('modeller.by_lane') },
        ...known.sort((a, b) => a.label.localeCompare(b.label, language())),
        ...(isKnown ? [] : [{ value, label: value }]),
      ]}
    />
  )
}

/** Which agency does it: one of the two every offer knows, its partner, or what the analyst writes. */
function AgencyField({ label, value, keep }: Simple) {
  const t = useText()
  const kinds = ['', 'reception', 'competent', kPartner]
  const isOther = !kinds.includes(value)
  const draft = useDraft(isOther ? value : '', keep)
  return (
    <>
      <Select
        name="step_agency"
        label={label}
        value={isOther ? 'other' : value}
        onChange={next => keep(next === 'other' ? '= ' : next)}
        options={[
          { value: '', label: t('modeller.by_lane') },
          { value: 'reception', label: t('modeller.agency.reception') },
          { value: 'competent', label: t('modeller.agency.competent') },
          { value: kPartner, label: t('modeller.agency.partner') },
          { value: 'other', label: t('modeller.agency.other') },
        ]}
      />
      {isOther && (
        <TextArea
          name="step_agency_other"
          label={t('modeller.agency_expression')}
          hint={t('modeller.agency_hint')}
          monospace
          rows={2}
          value={draft.text}
          onChange={draft.type}
          onLeave={draft.keep}
        />
      )}
    </>
  )
}

function BudgetField({ label, value, keep }: Simple) {
  const t = useText()
  const parts = splitBudget(value)
  const draft = useDraft(parts?.amount ?? value, amount =>
    // A text nobody can split stays as it is until it is written anew.
    keep(joinBudget(amount, parts?.unit ?? 'working_hour')),
  )
  return (
    <div className="row">
      <TextField
        name="step_budget"
        label={label}
        width="narrow"
        inputMode="decimal"
        value={draft.text}
        onChange={draft.type}
        onEnter={draft.keep}
        onLeave={draft.keep}
      />
      <Select
        name="step_budget_unit"
        label={t('modeller.budget_unit')}
        value={parts?.unit ?? 'working_hour'}
        onChange={unit => keep(joinBudget(draft.text, unit))}
        options={kUnits.map(unit => ({ value: unit, label: t(`modeller.unit.${unit}`) }))}
      />
    </div>
  )
}
