// SPDX-License-Identifier: Apache-2.0
import { Link } from '@tanstack/react-router'
import { useEffect, useId, useRef, useState } from 'react'
import { useText } from '@/text/words'

export type NavItem = { to: string; label: string }

/** More than these would take a phone's screen from the page. */
const kAtOnce = 4

/** The app's pages: all in sight at a desk, behind one button on a phone where they are many. */
export function Nav({ items }: { items: NavItem[] }) {
  const t = useText()
  const list = useId()
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const folds = items.length > kAtOnce
  useEffect(() => {
    if (!isOpen) return
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      setOpen(false)
      button.current?.focus()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [isOpen])
  return (
    <nav className={`nav${folds ? ' folds' : ''}`} aria-label={t('web.navigation')}>
      <div className="wrap">
        {folds && (
          <button
            ref={button}
            type="button"
            className="nav-fold"
            aria-expanded={isOpen}
            aria-controls={list}
            onClick={() => setOpen(!isOpen)}
          >
            {t('web.menu')}
          </button>
        )}
        <ul id={list} className={isOpen ? 'open' : undefined}>
          {items.map(item => (
            <li key={item.to}>
              <Link
                to={item.to}
                activeOptions={{ exact: item.to === '/' }}
                onClick={() => setOpen(false)}
              >
                {item.label}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )
}
