// SPDX-License-Identifier: Apache-2.0
import { useBlocker } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Dialog } from '@/ui/dialog/Dialog'
import { Notice } from '@/ui/notice/Notice'
import { Tabs } from '@/ui/tabs/Tabs'
import { useFaults } from './check'
import { keepTyped } from './draft'
import { Drawing } from './draw/drawing'
import { type Mark, show } from './draw/marks'
import { FaultList } from './FaultList'
import { standAt } from './model/trial'
import { Panel } from './Panel'
import { StepsTable } from './StepsTable'
import { type Shown, Trial } from './Trial'

type Props = {
  file: string
  /** Gets what stands on the drawing; gives true once it is kept. */
  onSave: (file: string, drawing: Drawing) => void
  saving: boolean
  /** The file is nobody's yet: it may be saved as it came. */
  isNew?: boolean
  saveLabel?: string
  /** What else one can do with the file, beside save. */
  children?: (drawing: Drawing, faults: number) => ReactNode
}
type View = 'picture' | 'table'

/** A drawing in a frame of the page, opened with a file. */
function useDrawing(file: string) {
  const frame = useRef<HTMLDivElement>(null)
  const [drawing, setDrawing] = useState<Drawing | null>(null)
  const [notes, setNotes] = useState<string[]>([])
  const [wrong, setWrong] = useState<string | null>(null)
  useEffect(() => {
    if (!frame.current) return
    const made = new Drawing(frame.current)
    let isGone = false
    setWrong(null)
    made
      .open(file)
      .then(said => {
        if (isGone) return
        setNotes(said)
        setDrawing(made)
      })
      .catch(error => {
        if (!isGone) setWrong(String(error?.message ?? error))
      })
    return () => {
      isGone = true
      setDrawing(null)
      made.destroy()
    }
  }, [file])
  return { frame, drawing, notes, wrong }
}

/** Ctrl+Z and Ctrl+Y anywhere on the page but in a field, where the browser's own are meant. */
function useUndoKeys(drawing: Drawing | null) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const at = event.target
      // On the canvas bpmn-js has done it already.
      if (!drawing || !event.ctrlKey || event.defaultPrevented) return
      if (at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement) return
      if (event.key === 'z') drawing.undo()
      else if (event.key === 'y') drawing.redo()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [drawing])
}

const still = () => () => {}
const kNarrow = '(max-width: 800px)'
const useNarrow = () =>
  useSyncExternalStore(
    tell => {
      const query = globalThis.matchMedia?.(kNarrow)
      query?.addEventListener('change', tell)
      return () => query?.removeEventListener('change', tell)
    },
    () => globalThis.matchMedia?.(kNarrow)?.matches === true,
  )

export function Editor({ file, onSave, saving, isNew, saveLabel, children }: Props) {
  const t = useText()
  const { frame, drawing, notes, wrong } = useDrawing(file)
  useSyncExternalStore(drawing?.subscribe ?? still, drawing?.snapshot ?? (() => 0))
  const [wanted, setView] = useState<View>('picture')
  const [side, setSide] = useState('facts')
  const [shown, setShown] = useState<Shown>(null)
  const isNarrow = useNarrow()
  // On a telephone the table alone: a drawing there is neither readable nor drawable.
  const view = isNarrow ? 'table' : wanted
  const edition = drawing?.edition ?? 0
  const check = useFaults(drawing, edition)
  useUndoKeys(drawing)
  const panel = useRef<HTMLDivElement>(null)
  const isChanged = drawing?.isChanged === true || isNew === true
  const blocked = useBlocker({
    shouldBlockFn: () => isChanged,
    enableBeforeUnload: () => isChanged,
    withResolver: true,
  })

  useEffect(() => {
    if (!drawing) return
    const marks: Mark[] = check.faults.map(one => ({
      id: one.element,
      look: one.severity,
      sign: '!',
      words: t('modeller.n_faults', { n: 1 }),
    }))
    return show(drawing.hands, 'faulty', marks)
  }, [drawing, check.faults, t])
  const stand = shown ? standAt(shown.trace.trace, shown.at) : null
  useEffect(() => {
    if (!drawing || !shown) return
    const now = standAt(shown.trace.trace, shown.at)
    return show(drawing.hands, 'trial', [
      ...[...now.done].filter(id => !now.open.has(id)).map(id => ({ id, look: 'done', sign: '✓' })),
      ...[...now.open].map(([id, n]) => ({ id, look: 'current', sign: n > 1 ? `●${n}` : '●' })),
    ])
  }, [drawing, shown])
  // What was tried is another process as soon as one line of it changes.
  useEffect(() => setShown(null), [edition])
  useEffect(() => {
    if (view === 'picture') drawing?.get('canvas').resized()
  }, [view, drawing])

  const save = () => {
    if (!drawing) return
    keepTyped()
    void drawing.file().then(text => onSave(text, drawing))
  }
  const toFields = () => {
    setSide('facts')
    requestAnimationFrame(() =>
      panel.current?.querySelector<HTMLElement>('.tab-panel :is(input,select,textarea)')?.focus(),
    )
  }
  const passed = new Map<string, 'done' | 'current'>([
    ...[...(stand?.done ?? [])].map(id => [id, 'done'] as const),
    ...[...(stand?.open.keys() ?? [])].map(id => [id, 'current'] as const),
  ])
  const stack = drawing?.get('commandStack')
  const faults = check.faults
  return (
    <div className="stack">
      <div className="row middle">
        {!isNarrow && (
          <Button onPress={() => setView(view === 'picture' ? 'table' : 'picture')}>
            {view === 'picture' ? t('modeller.show_table') : t('modeller.show_picture')}
          </Button>
        )}
        <Button
          disabledReason={stack?.canUndo() ? undefined : t('modeller.nothing_to_undo')}
          onPress={() => drawing?.undo()}
        >
          {t('modeller.undo')}
        </Button>
        <Button
          disabledReason={stack?.canRedo() ? undefined : t('modeller.nothing_to_redo')}
          onPress={() => drawing?.redo()}
        >
          {t('modeller.redo')}
        </Button>
        {view === 'picture' && <Button onPress={() => drawing?.fit()}>{t('modeller.fit')}</Button>}
        {drawing && children?.(drawing, faults.filter(one => one.severity === 'error').length)}
        <Button
          look="primary"
          shortcut="Ctrl+S"
          pending={saving}
          disabledReason={isChanged ? undefined : t('admin.nothing_changed')}
          onPress={save}
        >
          {saveLabel ?? t('modeller.save_draft')}
        </Button>
      </div>
      {wrong !== null && <Notice tone="bad">{t('modeller.cannot_draw', { why: wrong })}</Notice>}
      {notes.length > 0 && (
        <Notice>
          {t('modeller.reader_said')} {notes.join(' · ')}
        </Notice>
      )}
      <div className="modeller">
        <div className="modeller-main">
          <div
            className={`drawing card ${view === 'picture' ? '' : 'put-away'}`}
            ref={frame}
            inert={view !== 'picture'}
          />
          {view === 'table' && drawing && (
            <StepsTable
              drawing={drawing}
              chosen={drawing.chosen}
              faults={faults}
              passed={passed}
              onEdit={toFields}
            />
          )}
        </div>
        {drawing && (
          <div className="modeller-side card" ref={panel}>
            <Tabs
              aria-label={t('modeller.about')}
              value={side}
              onChange={setSide}
              tabs={[
                {
                  id: 'facts',
                  title: t('modeller.facts_tab'),
                  panel: <Panel drawing={drawing} node={drawing.chosen} faults={faults} />,
                },
                {
                  id: 'faults',
                  title: t('modeller.faults_tab', { n: faults.length }),
                  panel: <FaultList drawing={drawing} {...check} />,
                },
                {
                  id: 'trial',
                  title: t('modeller.trial_tab'),
                  panel: <Trial drawing={drawing} shown={shown} onShow={setShown} />,
                },
              ]}
            />
          </div>
        )}
      </div>
      {blocked.status === 'blocked' && (
        <Dialog
          role="alertdialog"
          title={t('modeller.leave_title')}
          foot={
            <>
              <Button onPress={blocked.reset}>{t('modeller.stay')}</Button>
              <Button look="danger" onPress={blocked.proceed}>
                {t('modeller.leave')}
              </Button>
            </>
          }
        >
          <p>{t('modeller.leave_words')}</p>
        </Dialog>
      )}
    </div>
  )
}
