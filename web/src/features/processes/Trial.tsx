// SPDX-License-Identifier: Apache-2.0
import { useEffect, useRef, useState } from 'react'
import { useAct } from '@/api/act'
import { dayTime } from '@/lib/moment'
import { name, say, useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Checkbox } from '@/ui/choice/Choice'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Select, TextField } from '@/ui/field/Field'
import { wordsOfFault } from './check'
import { keepTyped } from './draft'
import type { Drawing } from './draw/drawing'
import { processesOf } from './model/node'
import { callsOf, questionsOf, readValue, standAt, type Trace } from './model/trial'
import { nameOf } from './titles'
import { traceFile } from './wire'

type Fact = { name: string; value: string }
export type Shown = { trace: Trace; at: number } | null
type Props = { drawing: Drawing; shown: Shown; onShow: (shown: Shown) => void }

const kBeat = 700

/** Runs the drawing on the server's engine, in memory, and walks through what happened. */
export function Trial({ drawing, shown, onShow }: Props) {
  const t = useText()
  const [facts, setFacts] = useState<Fact[]>([])
  const [answers, setAnswers] = useState<Record<string, string>>({})
  const [silent, setSilent] = useState<ReadonlySet<string>>(new Set())
  const process = processesOf(drawing.definitions)[0]
  const questions = process ? questionsOf(process) : []
  const calls = process ? callsOf(process) : []
  const run = useAct(
    async () => {
      keepTyped()
      const variables = Object.fromEntries(
        facts.filter(one => one.name.trim()).map(one => [one.name.trim(), readValue(one.value)]),
      )
      const complete = [
        ...questions
          .filter(({ node }) => answers[node.id])
          .map(({ node }) => ({ task: node.id, outcome: answers[node.id]! })),
        ...calls
          .filter(one => !silent.has(`${one.kind} ${one.name}`))
          .map(one => ({ [one.kind]: one.name })),
      ]
      return traceFile({ bpmn: await drawing.file(), variables, complete })
    },
    { reading: true, onDone: trace => onShow({ trace, at: trace.trace.length ? 1 : 0 }) },
  )
  const change = (at: number, next: Fact) =>
    setFacts(facts.map((one, index) => (index === at ? next : one)))
  return (
    <div className="stack">
      <p className="soft">{t('modeller.trial_what')}</p>
      {questions.map(({ node, outcomes }) => (
        <Select
          key={node.id}
          label={t('modeller.answer_of', { name: nameOf(node) })}
          value={answers[node.id] ?? ''}
          onChange={value => setAnswers({ ...answers, [node.id]: value })}
          options={[
            { value: '', label: t('modeller.first_answer') },
            ...outcomes.map(one => ({ value: one.value, label: one.name || one.value })),
          ]}
        />
      ))}
      {calls.map(one => {
        const key = `${one.kind} ${one.name}`
        return (
          <Checkbox
            key={key}
            checked={!silent.has(key)}
            onChange={on => {
              const next = new Set(silent)
              if (on) next.delete(key)
              else next.add(key)
              setSilent(next)
            }}
          >
            {one.kind === 'message'
              ? t('modeller.message_comes', { name: one.name })
              : t('modeller.signal_comes', { name: one.name })}
          </Checkbox>
        )
      })}
      <fieldset className="field">
        <legend>{t('modeller.facts')}</legend>
        {facts.map((one, at) => (
          <div className="row" key={at}>
            <TextField
              label={t('modeller.fact_name')}
              width="narrow"
              value={one.name}
              onChange={next => change(at, { ...one, name: next })}
            />
            <TextField
              label={t('modeller.fact_value')}
              width="narrow"
              value={one.value}
              onChange={value => change(at, { ...one, value })}
            />
            <Button
              look="quiet"
              aria-label={t('modeller.remove_fact', { name: one.name })}
              onPress={() => setFacts(facts.filter((_, index) => index !== at))}
            >
              {t('modeller.remove')}
            </Button>
          </div>
        ))}
        <Button onPress={() => setFacts([...facts, { name: '', value: '' }])}>
          {t('modeller.add_fact')}
        </Button>
      </fieldset>
      <div className="row">
        <Button
          look="primary"
          shortcut="F9"
          pending={run.pending}
          onPress={() => run.run(undefined)}
        >
          {t('modeller.try')}
        </Button>
        {shown && <Button onPress={() => onShow(null)}>{t('modeller.end_trial')}</Button>}
      </div>
      <Refused error={run.error} />
      {shown && <Walk drawing={drawing} shown={shown} onShow={onShow} />}
    </div>
  )
}

function Walk({ drawing, shown, onShow }: Props & { shown: NonNullable<Shown> }) {
  const t = useText()
  const { trace, at } = shown
  const [playing, setPlaying] = useState(false)
  const last = trace.trace.length
  const go = (to: number) => onShow({ trace, at: Math.max(0, Math.min(to, last)) })
  useEffect(() => {
    if (!playing) return
    if (at >= last) {
      setPlaying(false)
      return
    }
    const timer = setTimeout(() => onShow({ trace, at: at + 1 }), kBeat)
    return () => clearTimeout(timer)
  }, [playing, at, last, trace, onShow])
  const play = () => {
    if (at >= last) go(0)
    setPlaying(at >= last || !playing)
  }
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    list.current?.children[at - 1]?.scrollIntoView?.({ block: 'nearest' })
  }, [at])
  const titleOf = (id: string) => {
    const shape = drawing.shape(id)
    return shape ? nameOf(shape.businessObject) : id
  }
  const stand = standAt(trace.trace, at)
  const open = [...stand.open].map(([id, n]) => (n > 1 ? `${titleOf(id)} ×${n}` : titleOf(id)))
  return (
    <section className="stack" aria-label={t('modeller.walk')}>
      <p>
        <strong>{name('modeller.ended', trace.ended)}</strong>
        {trace.error && ` ${say(trace.error) ?? trace.error}`}
      </p>
      {trace.passed_over.length > 0 && (
        <ul>
          {trace.passed_over.map((one, index) => (
            <li key={index}>{wordsOfFault(one.code, one.params)}</li>
          ))}
        </ul>
      )}
      <div className="row middle">
        <Button
          disabledReason={at > 0 ? undefined : t('modeller.at_begin')}
          onPress={() => go(at - 1)}
        >
          {t('modeller.back')}
        </Button>
        <Button
          disabledReason={at < last ? undefined : t('modeller.at_end')}
          onPress={() => go(at + 1)}
        >
          {t('modeller.forth')}
        </Button>
        <Button onPress={play}>{playing ? t('modeller.pause') : t('modeller.play')}</Button>
      </div>
      <p role="status">
        {t('modeller.moment', { n: at, of: last })}
        {open.length > 0 && ` ${t('modeller.now_at', { where: open.join(', ') })}`}
      </p>
      <ol className="trace" ref={list}>
        {trace.trace.map((line, index) => (
          <li key={line.n} aria-current={index + 1 === at ? 'step' : undefined}>
            <button type="button" className="link" onClick={() => go(index + 1)}>
              {titleOf(line.element)}: {name('modeller.event', line.event)}
            </button>{' '}
            <span className="soft">{dayTime(line.at)}</span>
          </li>
        ))}
      </ol>
      {at >= last && trace.variables !== '{}' && (
        <p>
          {t('modeller.facts_left')} <code>{trace.variables}</code>
        </p>
      )}
    </section>
  )
}
