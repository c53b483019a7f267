// SPDX-License-Identifier: Apache-2.0
// Looks at the pages over the fake server as a person would: serves build/web-fake under the strict
// policy, walks the pages in Chromium, writes pictures to build/look and asks axe about each.
//   web/build --fake && web/run look/look.mjs [NAME…]      NAME: only pages whose name contains it
import { browser, newContext, out, violations } from './browser.mjs'
import { pages } from './pages.mjs'
import { serve } from './serve.mjs'

const wanted = process.argv.slice(2)
const { origin, close } = await serve()

let faults = 0
let troubles = 0
const visit = async page => {
  const context = await newContext({
    size: page.size,
    permissions: page.noCamera ? [] : ['camera'],
  })
  const tab = await context.newPage()
  tab.setDefaultTimeout(60_000)
  const said = []
  tab.on('console', message => {
    if (message.type() === 'error') said.push(message.text())
  })
  tab.on('pageerror', error => said.push(String(error)))
  if (page.before) await tab.addInitScript(page.before)
  try {
    await tab.goto(origin + page.path, { waitUntil: 'networkidle' })
    await page.act?.(tab)
  } catch (error) {
    said.push(`act: ${error.message.split('\n')[0]}`)
  }
  await tab.waitForTimeout(250)
  await tab.screenshot({ path: `${out}${page.name}.png`, fullPage: page.whole === true })
  const found = await violations(tab)
  faults += found.length
  troubles += said.length
  const lines = [
    `${page.name}: ${found.length} violations${said.length ? `, ${said.length} errors` : ''}`,
    ...found.map(one => `   ${one}`),
    ...said.map(one => `   ! ${one.slice(0, 240)}`),
  ]
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
console.log(`look: ${faults} violations, ${troubles} errors`)
process.exit(faults + troubles ? 1 : 0)
