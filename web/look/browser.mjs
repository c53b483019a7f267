// SPDX-License-Identifier: Apache-2.0
// What every walk through the pages begins with: a browser, tabs of a size and a language, where
// pictures go, what axe says, whether a page is wider than its window.
import { mkdirSync, readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'

export const out = new URL('../../build/look/', import.meta.url).pathname
mkdirSync(out, { recursive: true })
const axe = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')

export const desk = { width: 1366, height: 768 }
export const phone = { width: 360, height: 800 }

export const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-background-networking',
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
  ],
})

/** A browser of its own: `size`, `english`, and what Playwright's newContext takes. */
export const newContext = async ({ size = desk, english = false, ...more } = {}) => {
  const context = await browser.newContext({
    viewport: size,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    ...more,
  })
  if (english) await context.addInitScript(`localStorage.setItem('motcua.language', 'en')`)
  return context
}
export const newTab = async options => {
  const tab = await (await newContext(options)).newPage()
  tab.setDefaultTimeout(30000)
  return tab
}

export const logIn = async (tab, account, password) => {
  await tab.locator('#field-account').fill(account)
  await tab.locator('#field-password').fill(password)
  await tab.keyboard.press('Enter')
}

/** What axe finds, a line each. It is put in by the debugger, which the page's policy does not bind. */
export const violations = async tab => {
  const found = await tab.evaluate(
    `${axe};axe.run({ runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice'] })`,
  )
  return found.violations.map(
    one =>
      `axe ${one.id} x${one.nodes.length}: ${one.nodes[0].html.slice(0, 160)} ${one.nodes[0].any[0]?.message ?? ''}`,
  )
}

/** Pixels the page is wider than its window. */
export const tooWide = tab => tab.evaluate('document.documentElement.scrollWidth - innerWidth')
