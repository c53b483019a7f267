// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'

type Props<Item> = {
  items: Item[]
  /** What a new row begins as. */
  blank: Item
  add: string
  /** What its row is called to who removes it. */
  nameOf: (item: Item) => string
  onChange: (items: Item[]) => void
  children: (item: Item, put: (change: Partial<Item>) => void, at: number) => ReactNode
}

/** Rows one adds, changes and removes. */
export function EditList<Item>({ items, blank, add, nameOf, onChange, children }: Props<Item>) {
  const t = useText()
  const put = (at: number, change: Partial<Item>) =>
    onChange(items.map((one, index) => (index === at ? { ...one, ...change } : one)))
  return (
    <>
      {items.map((item, at) => (
        <div className="row" key={at}>
          {children(item, change => put(at, change), at)}
          <Button
            look="quiet"
            aria-label={t('web.remove_what', { what: nameOf(item) })}
            onPress={() => onChange(items.filter((_, index) => index !== at))}
          >
            {t('web.remove')}
          </Button>
        </div>
      ))}
      <div>
        <Button onPress={() => onChange([...items, blank])}>{add}</Button>
      </div>
    </>
  )
}
