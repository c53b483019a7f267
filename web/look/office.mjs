// SPDX-License-Identifier: Apache-2.0
// Hands for a walk through the pages of a running server with demo officers: a browser with a camera
// that shows a test picture, log-ins, steps that are counted, asked by axe and photographed.
import { basename } from 'node:path'
import * as plain from './browser.mjs'

export const origin = process.argv[2] ?? 'http://127.0.0.1:8080'
const password = process.argv[3] ?? 'motcua-2026'
const walk = basename(process.argv[1], '.mjs')

let passed = 0
let failed = 0
export const step = async (name, tab, act) => {
  try {
    await act()
    if (tab) {
      for (const one of await plain.violations(tab)) throw new Error(one)
    }
    passed++
    console.log(`ok   ${name}`)
  } catch (error) {
    failed++
    console.log(`FAIL ${name}: ${String(error.message).split('\n').slice(0, 4).join(' | ')}`)
  }
  await tab?.screenshot({
    path: `${plain.out}${walk}-${String(passed + failed).padStart(2, '0')}.png`,
  })
}

export const end = async () => {
  await plain.browser.close()
  console.log(`${passed} passed, ${failed} failed`)
  process.exit(failed ? 1 : 0)
}

export const sit = async (account, path = '/desk/') => {
  const context = await plain.newContext({ permissions: ['camera'] })
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
  tab.setDefaultTimeout(30000)
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

export const logIn = (tab, account) => plain.logIn(tab, account, password)

export const onPhone = () => plain.newTab({ size: plain.phone })

export const open = (tab, link) =>
  tab.locator('nav.nav').getByRole('link', { name: link, exact: true }).click()
