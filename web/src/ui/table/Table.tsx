// SPDX-License-Identifier: Apache-2.0
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { useText } from '@/text/words'
import { Button } from '../button/Button'
import { Checkbox } from '../choice/Choice'
import './table.css'

export type Column<Row> = {
  id: string
  title: string
  cell: (row: Row) => ReactNode
  /** Text of a clipped cell, shown whole on pointing at it. */
  full?: (row: Row) => string
  width?: string
  number?: boolean
  /** This cell names the row to a screen reader. */
  head?: boolean
}

export type TableProps<Row> = {
  'aria-label': string
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  /** The row one is at, by its key, where the page knows it; otherwise the table keeps it. */
  current?: string | null
  onCurrent?: (row: Row) => void
  /** Enter or a double click on a row. */
  onOpen?: (row: Row) => void
  chosen?: ReadonlySet<string>
  onChoose?: (chosen: Set<string>) => void
  /** All rows there are, when more can be fetched. */
  total?: number
  onMore?: (() => void) | undefined
  loading?: boolean
  empty?: string
  /** One line per row, cut at the column's edge. */
  clipped?: boolean
  /** Put the focus on the first row when rows first appear. */
  autoFocus?: boolean
}

/**
 * A native table. One stop for Tab; arrows, Home, End and page keys walk the rows, Space chooses,
 * Enter opens. Long lists are paged by the server: the last row asks for more.
 */
export function Table<Row>(props: TableProps<Row>) {
  const t = useText()
  const { rows, rowKey, chosen } = props
  const [current, setCurrent] = useState(0)
  const body = useRef<HTMLTableSectionElement>(null)
  const known = props.current ? rows.findIndex(row => rowKey(row) === props.current) : -1
  const at = known >= 0 ? known : Math.min(current, Math.max(rows.length - 1, 0))

  const go = (index: number) => {
    const next = Math.max(0, Math.min(index, rows.length - 1))
    setCurrent(next)
    ;(body.current?.children[next] as HTMLElement | undefined)?.focus()
    if (next === rows.length - 1) props.onMore?.()
  }
  const toggle = (row: Row) => {
    const next = new Set(chosen)
    if (!next.delete(rowKey(row))) next.add(rowKey(row))
    props.onChoose?.(next)
  }
  const press = (event: KeyboardEvent<HTMLTableRowElement>, row: Row, index: number) => {
    if (event.target !== event.currentTarget) return
    const steps: Record<string, number> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: index + 15,
      PageUp: index - 15,
      Home: 0,
      End: rows.length - 1,
    }
    const step = steps[event.key]
    if (step !== undefined) go(step)
    else if (event.key === ' ' && props.onChoose) toggle(row)
    else if (event.key === 'Enter' && props.onOpen) props.onOpen(row)
    else return
    event.preventDefault()
  }
  const all = rows.length > 0 && rows.every(row => chosen?.has(rowKey(row)))

  return (
    <div className={`table-frame${rows.length ? '' : ' empty'}`}>
      <table
        className={`table ${props.clipped ? 'clipped' : ''}`}
        aria-label={props['aria-label']}
        aria-rowcount={props.total ?? rows.length}
        aria-busy={props.loading || undefined}
      >
        <thead>
          <tr>
            {props.onChoose && (
              <th className="tick" scope="col">
                <Checkbox
                  aria-label={t('web.choose_all')}
                  checked={all}
                  partly={!all && (chosen?.size ?? 0) > 0}
                  onChange={on => props.onChoose?.(new Set(on ? rows.map(rowKey) : []))}
                />
              </th>
            )}
            {props.columns.map(({ id, title, width, number }) => {
              const style = width ? { width } : undefined
              // A column of buttons has no heading to read out.
              if (!title) return <td key={id} style={style} />
              return (
                <th key={id} scope="col" style={style} className={number ? 'number' : undefined}>
                  {title}
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row, index) => (
            <tr
              key={rowKey(row)}
              tabIndex={index === at ? 0 : -1}
              aria-rowindex={index + 1}
              aria-selected={chosen ? chosen.has(rowKey(row)) : undefined}
              aria-current={known === index || undefined}
              ref={element => {
                if (index === 0 && props.autoFocus && element && !element.dataset['met']) {
                  element.dataset['met'] = 'yes'
                  if (document.activeElement === document.body) element.focus()
                }
              }}
              onFocus={() => {
                setCurrent(index)
                props.onCurrent?.(row)
              }}
              onKeyDown={event => press(event, row, index)}
              onDoubleClick={() => props.onOpen?.(row)}
            >
              {props.onChoose && (
                <td className="tick">
                  <Checkbox
                    aria-label={t('web.choose_row', { row: rowKey(row) })}
                    tabIndex={-1}
                    checked={chosen?.has(rowKey(row)) ?? false}
                    onChange={() => toggle(row)}
                  />
                </td>
              )}
              {props.columns.map(column =>
                column.head ? (
                  <th key={column.id} scope="row" title={column.full?.(row)}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td
                    key={column.id}
                    className={column.number ? 'number' : undefined}
                    title={column.full?.(row)}
                  >
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && (
        <div className="table-empty" role="status">
          {props.loading ? t('web.loading') : (props.empty ?? t('web.nothing_here'))}
        </div>
      )}
      {props.onMore && (
        <div className="table-foot">
          <span>
            {t('web.shown_of', { shown: rows.length, total: props.total ?? rows.length })}
          </span>
          <Button look="quiet" onPress={props.onMore} pending={props.loading === true}>
            {t('web.more')}
          </Button>
        </div>
      )}
    </div>
  )
}
