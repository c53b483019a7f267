// SPDX-License-Identifier: Apache-2.0
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import { useEffect, useMemo, useRef, useState } from 'react'
import { name, say, useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Notice } from '@/ui/notice/Notice'
import { Tag, type Tone } from '@/ui/status-tag/StatusTag'
import { fit, kBoard, withPicture } from './draw/board'
import { type Mark, show } from './draw/marks'
import type { Canvas, ElementRegistry, Overlays } from './draw/services'
import { type Change, type Difference, differences } from './model/differences'
import type { Node } from './model/node'
import { agencyWords, budgetWords } from './StepsTable'
import { nameOf, wayOf } from './titles'

export type Side = { title: string; file: string }

const tones: Record<Difference['kind'], Tone> = {
  added: 'good',
  removed: 'bad',
  changed: 'wait',
  moved: 'plain',
}
const signs: Record<Difference['kind'], string> = {
  added: '+',
  removed: '−',
  changed: '≠',
  moved: '↔',
}

/** Two versions one above the other, what differs marked on both and told in a list. */
export function Compare({ was, now }: { was: Side; now: Side }) {
  const t = useText()
  const [before, setBefore] = useState<NavigatedViewer | null>(null)
  const [after, setAfter] = useState<NavigatedViewer | null>(null)
  const found = useMemo(
    () => (before && after ? differences(rootOf(before), rootOf(after)) : []),
    [before, after],
  )
  const go = (one: Difference) => {
    for (const viewer of [before, after]) {
      if (!viewer) continue
      const shape = (viewer.get('elementRegistry') as ElementRegistry).get(one.id)
      if (shape) (viewer.get('canvas') as Canvas).scrollToElement(shape, 80)
    }
  }
  return (
    <div className="compare">
      <div className="stack">
        <Picture side={was} onReady={setBefore} found={found} hidden="added" />
        <Picture side={now} onReady={setAfter} found={found} hidden="removed" />
      </div>
      <section className="card stack" aria-label={t('modeller.differences')}>
        <h2>{t('modeller.n_differences', { n: found.length })}</h2>
        <ul className="plain stack">
          {found.map(one => (
            <li key={`${one.kind} ${one.id}`}>
              <Tag tone={tones[one.kind]}>{name('modeller.difference', one.kind)}</Tag>{' '}
              <Button look="quiet" onPress={() => go(one)}>
                {nameOf(one.node)}
              </Button>
              {one.changes.length > 0 && (
                <ul>
                  {one.changes.map(change => (
                    <li key={change.what}>{changeWords(change, one)}</li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

const rootOf = (viewer: NavigatedViewer) =>
  (viewer as unknown as { getDefinitions(): Node }).getDefinitions()

const valueWords = (what: Change['what'], value: string) => {
  if (value === '') return name('modeller.value', 'none')
  if (value === 'true' || value === 'false') return name('modeller.value', value)
  if (what === 'agency') return agencyWords(value)
  if (what === 'budget') return budgetWords(value)
  if (what === 'act') return name('modeller.act', value)
  if (what === 'repeat') return name('modeller.repeat', value)
  return value
}
const changeWords = ({ what, was, now }: Change, { old, node }: Difference) => {
  const field = say(`modeller.field.${what}`) ?? what
  if (what === 'ends' && old) return `${field}: “${wayOf(old)}” → “${wayOf(node)}”`
  return `${field}: ${valueWords(what, was)} → ${valueWords(what, now)}`
}

type PictureProps = {
  side: Side
  onReady: (viewer: NavigatedViewer | null) => void
  found: Difference[]
  /** What this side cannot show: it is not there. */
  hidden: Difference['kind']
}

function Picture({ side, onReady, found, hidden }: PictureProps) {
  const t = useText()
  const frame = useRef<HTMLDivElement>(null)
  const [viewer, setViewer] = useState<NavigatedViewer | null>(null)
  const [wrong, setWrong] = useState('')
  const ready = useRef(onReady)
  ready.current = onReady
  useEffect(() => {
    if (!frame.current) return
    const made = new NavigatedViewer({
      ...kBoard,
      container: frame.current,
    } as never)
    let gone = false
    withPicture(side.file)
      .then(file => made.importXML(file))
      .then(() => {
        if (gone) return
        fit(made.get('canvas') as Canvas)
        setViewer(made)
        ready.current(made)
      })
      .catch(error => {
        if (!gone) setWrong(String(error?.message ?? error))
      })
    return () => {
      gone = true
      ready.current(null)
      setViewer(null)
      made.destroy()
    }
  }, [side.file])
  useEffect(() => {
    if (!viewer) return
    const marks: Mark[] = found
      .filter(one => one.kind !== hidden)
      .map(one => ({
        id: one.id,
        look: one.kind,
        sign: signs[one.kind],
        words: name('modeller.difference', one.kind),
      }))
    return show(
      {
        canvas: viewer.get('canvas') as Canvas,
        overlays: viewer.get('overlays') as Overlays,
        elementRegistry: viewer.get('elementRegistry') as ElementRegistry,
      },
      'differs',
      marks,
    )
  }, [viewer, found, hidden])
  return (
    <section className="card" aria-label={side.title}>
      <h2>{side.title}</h2>
      {wrong && <Notice tone="bad">{t('modeller.cannot_draw', { why: wrong })}</Notice>}
      <div className="drawing" ref={frame} />
    </section>
  )
}
