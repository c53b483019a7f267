// SPDX-License-Identifier: Apache-2.0
// Hands for a walk through the pages of a running server with demo officers: a browser with a camera
// that shows a test picture, log-ins, steps that are counted, asked by axe and photographed.
import { mkdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { chromium } from 'playwright-core'

export const origin = process.argv[2] ?? 'http://127.0.0.1:8080'
const password = process.argv[3] ?? 'motcua-2026'
const walk = basename(process.argv[1], '.mjs')
const out = new URL('../../build/look/', import.meta.url).pathname
mkdirSync(out, { recursive: true })
const axe = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')
const browser = await chromium.launch({
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

let passed = 0
let failed = 0
export const step = async (name, tab, act) => {
  try {
    await act()
    if (tab) {
      const { violations } = await tab.evaluate(
        `${axe};axe.run({ runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice'] })`,
      )
      for (const one of violations)
        throw new Error(`axe ${one.id}: ${one.nodes[0].html.slice(0, 120)}`)
    }
    passed++
    console.log(`ok   ${name}`)
  } catch (error) {
    failed++
    console.log(`FAIL ${name}: ${String(error.message).split('\n').slice(0, 4).join(' | ')}`)
  }
  await tab?.screenshot({ path: `${out}${walk}-${String(passed + failed).padStart(2, '0')}.png` })
}

export const end = async () => {
  await browser.close()
  console.log(`${passed} passed, ${failed} failed`)
  process.exit(failed ? 1 : 0)
}

export const sit = async (account, path = '/desk/') => {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    permissions: ['camera'],
  })
  // Headless Chromium cannot print: the real PDF is fetched and looked at, the page gets a plain page.
  await context.route(/\/(forms\/[\w-]+|form|list|day-sheet|register-book)(\?|$)/, async route => {
    const answer = await route.fetch()
    const bytes = await answer.body()
    const isPdf = bytes.subarray(0, 5).toString() === '%PDF-'
    console.log(
      `     ${isPdf ? 'printed' : 'NOT A PDF'} ${route.request().url().replace(origin, '')}`,
    )
    if (!isPdf) failed++
    await route.fulfill({ status: 200, contentType: 'text/plain', body: 'PDF' })
  })
  const tab = await context.newPage()
  tab.setDefaultTimeout(8000)
  tab.on('console', message => {
    if (message.type() === 'error' && !message.text().includes('401'))
      console.log(`   ! ${account}: ${message.text().slice(0, 200)}`)
  })
  tab.on('pageerror', error => console.log(`   ! ${account}: ${String(error).slice(0, 300)}`))
  await tab.goto(origin + path)
  await logIn(tab, account)
  await tab.locator('nav.nav').waitFor()
  return tab
}

export const logIn = async (tab, account) => {
  await tab.getByLabel('Tên đăng nhập').fill(account)
  await tab.getByLabel('Mật khẩu').fill(password)
  await tab.keyboard.press('Enter')
}

export const onPhone = async () => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 800 },
    locale: 'vi-VN',
  })
  const tab = await context.newPage()
  tab.setDefaultTimeout(8000)
  return tab
}

export const open = (tab, link) =>
  tab.locator('nav.nav').getByRole('link', { name: link, exact: true }).click()
