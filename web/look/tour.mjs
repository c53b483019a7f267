// SPDX-License-Identifier: Apache-2.0
// Every page of a running server as its own officers and citizens see it, with its real data: a
// picture of each in build/look/tour-*.png, axe asked, nothing wider than the window.
//   web/run look/tour.mjs http://127.0.0.1:8080 [PASSWORD] [NAME…]   NAME: only pages that contain it
import { readFileSync } from 'node:fs'
import { browser, desk, logIn, newTab, out, phone, tooWide, violations } from './browser.mjs'

const [origin = 'http://127.0.0.1:8080', password = 'motcua-2026', ...wanted] =
  process.argv.slice(2)

const sit = async (account, english) => {
  const tab = await newTab({ english })
  await tab.goto(`${origin}/desk/`)
  await logIn(tab, account, password)
  await tab.locator('nav.nav').waitFor()
  return tab
}

const known = {}
let pages = 0
let failed = 0
const look = async (name, tab, path, act, size) => {
  if (wanted.length && !wanted.some(one => name.includes(one))) return
  const said = []
  // What is not there is asked for too: the page says so in words.
  const hear = message =>
    message.type() === 'error' && !/status of 404/.test(message.text()) && said.push(message.text())
  tab.on('console', hear)
  try {
    if (path) {
      await tab.goto('about:blank')
      await tab.goto(origin + path)
      await tab.waitForLoadState('networkidle', { timeout: 2000 }).catch(() => {})
    }
    await act?.(tab, known)
    await tab.waitForTimeout(400)
  } catch (error) {
    said.push(String(error.message).split('\n')[0])
  }
  await tab.screenshot({ path: `${out}tour-${name}.png`, fullPage: size === phone })
  said.push(...(await violations(tab)))
  const wide = await tooWide(tab)
  if (wide > 0) said.push(`scrolls sideways by ${wide}px`)
  tab.off('console', hear)
  pages++
  if (said.length) failed++
  const rows = await tab.evaluate(
    `[...document.querySelectorAll('tbody tr')].filter(r => { const b = r.getBoundingClientRect(); return b.top >= 0 && b.bottom <= innerHeight }).length`,
  )
  const verdict = `${said.length ? 'FAIL' : 'ok  '} ${name}${rows ? ` (${rows} rows in sight)` : ''}`
  console.log([verdict, ...said.map(one => `     ${one.slice(0, 220)}`)].join('\n'))
}

const firstCode = tab =>
  tab.evaluate(
    `fetch('/api/desk/work?list=unit&limit=1').then(a => a.json()).then(a => a.items[0]?.dossier_code)`,
  )
const plan = JSON.parse(readFileSync(new URL('./tour.json', import.meta.url), 'utf8'))
const acts = await import('./tour_acts.mjs')
const asker = await sit('demo.chuyenvien')
const code = await firstCode(asker)
const { follow_token: token } = await asker.evaluate(
  `fetch('/api/desk/dossiers/${code}').then(a => a.json())`,
)
await asker.context().close()
Object.assign(known, { code, token, origin })
const visits = []
for (const english of [false, true]) {
  for (const { account, pages: list } of plan.desk) {
    const names = list.map(one => `${english ? 'en-' : ''}${one.name}`)
    if (english && !list.some(one => one.english)) continue
    if (wanted.length && !names.some(name => wanted.some(one => name.includes(one)))) continue
    visits.push(async () => {
      const tab = await sit(account, english)
      for (const one of list) {
        if (english && !one.english) continue
        let path = one.path
        if (path?.includes('{code}')) path = path.replace('{code}', await firstCode(tab))
        await look(`${english ? 'en-' : ''}${one.name}`, tab, path, acts[one.act])
      }
      await tab.context().close()
    })
  }
  for (const one of plan.portal)
    for (const [size, mark] of [
      [phone, '360'],
      [desk, '1366'],
    ]) {
      if (english && mark === '1366') continue
      const name = `${english ? 'en-' : ''}${one.name}-${mark}`
      if (wanted.length && !wanted.some(each => name.includes(each))) continue
      visits.push(async () => {
        const tab = await newTab({ size, english })
        await look(name, tab, one.path, acts[one.act], size)
        await tab.context().close()
      })
    }
}
// A visitor waits most of his time: for the network to be still, for the page to settle.
const visitor = async () => {
  for (let next = visits.shift(); next; next = visits.shift()) await next()
}
await Promise.all([visitor(), visitor(), visitor()])
await browser.close()
console.log(`${pages - failed} passed, ${failed} failed`)
process.exit(failed ? 1 : 0)
