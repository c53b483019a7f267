// SPDX-License-Identifier: Apache-2.0
// Looks at the pages over the fake server as a person would: serves build/web-fake under the strict
// policy, walks the pages in Chromium, writes pictures to build/look and asks axe about each.
//   web/build --fake && web/run look/look.mjs [NAME…]      NAME: only pages whose name contains it
import { mkdirSync, readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { pages } from './pages.mjs'
import { serve } from './serve.mjs'

const out = new URL('../../build/look/', import.meta.url).pathname
mkdirSync(out, { recursive: true })
const axe = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')
const wanted = process.argv.slice(2)
const { origin, close } = await serve()
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
  ],
})

let violations = 0
let troubles = 0
const visit = async page => {
  const context = await browser.newContext({
    viewport: page.size,
    bypassCSP: false,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    permissions: page.noCamera ? [] : ['camera'],
  })
  const tab = await context.newPage()
  const said = []
  tab.on('console', message => {
    if (message.type() === 'error') said.push(message.text())
  })
  tab.on('pageerror', error => said.push(String(error)))
  if (page.before) await tab.addInitScript(page.before)
  await tab.goto(origin + page.path, { waitUntil: 'networkidle' })
  try {
    await page.act?.(tab)
  } catch (error) {
    said.push(`act: ${error.message.split('\n')[0]}`)
  }
  await tab.waitForTimeout(250)
  await tab.screenshot({ path: `${out}${page.name}.png`, fullPage: page.whole === true })
  // axe is put in by the debugger, which the page's policy does not bind.
  const found = await tab.evaluate(
    `${axe};axe.run({ runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice'] })`,
  )
  violations += found.violations.length
  troubles += said.length
  const lines = [
    `${page.name}: ${found.violations.length} violations${said.length ? `, ${said.length} errors` : ''}`,
  ]
  for (const one of found.violations)
    lines.push(
      `   ${one.id} x${one.nodes.length}: ${one.nodes[0].html.slice(0, 140)} ${one.nodes[0].any[0]?.message ?? ''}`,
    )
  for (const one of said) lines.push(`   ! ${one.slice(0, 240)}`)
  console.log(lines.join('\n'))
  await context.close()
}
const asked = pages.filter(page => !wanted.length || wanted.some(name => page.name.includes(name)))
// A visitor waits most of his time: for the network to be still, for the page to settle.
const visitor = async () => {
  for (let next = asked.shift(); next; next = asked.shift()) await visit(next)
}
await Promise.all([visitor(), visitor(), visitor()])
await browser.close()
close()
console.log(`look: ${violations} violations, ${troubles} errors`)
process.exit(violations + troubles ? 1 : 0)
