// SPDX-License-Identifier: Apache-2.0
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { choose, useLanguage, useText } from '@/text/words'
import { Toasts } from '../toast/toast'
import { Nav, type NavItem } from './Nav'
import './shell.css'

export type ShellProps = {
  title: string
  under: ReactNode
  nav: NavItem[]
  /** Right of the header: who is logged in, and what they may do about it. */
  corner?: ReactNode
  foot?: ReactNode
  children: ReactNode
}

/** Says "English" to readers of Vietnamese and the other way round. */
export function LanguageSwitch() {
  const language = useLanguage()
  const other = language === 'vi' ? 'en' : 'vi'
  return (
    <button type="button" className="language" lang={other} onClick={() => choose(other)}>
      {other === 'en' ? 'English' : 'Tiếng Việt'}
    </button>
  )
}

/** Stripe, header, navigation, page: the same frame for every app. */
export function Shell(props: ShellProps) {
  const t = useText()
  return (
    <>
      <a className="skip" href="#page">
        {t('web.skip')}
      </a>
      <div className="stripe" />
      <header className="top">
        <div className="wrap">
          <Link className="brand" to="/">
            <img src="/emblem.svg" alt="" />
            <span>
              <b>{props.title}</b>
              <span className="under">{props.under}</span>
            </span>
          </Link>
          {props.corner}
          <LanguageSwitch />
        </div>
      </header>
      {props.nav.length > 0 && <Nav items={props.nav} />}
      <main id="page" className="wrap page" tabIndex={-1}>
        {props.children}
      </main>
      {props.foot && (
        <footer className="foot">
          <div className="wrap">{props.foot}</div>
        </footer>
      )}
      <Toasts />
    </>
  )
}
