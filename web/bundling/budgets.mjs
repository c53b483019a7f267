// SPDX-License-Identifier: Apache-2.0
// What a page's first load weighs, in KiB gzip (fonts as they are), against its budget.
// Follows the entry's static imports and preloads in build/web; lazy chunks are not counted.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const out = new URL('../../build/web/', import.meta.url).pathname
const budgets = {
  portal: { page: 'index.html', js: 180, css: 10, fonts: 70 },
  desk: { page: 'desk/index.html', js: 320, css: 16, fonts: 140 },
  admin: { page: 'admin/index.html', js: 320, css: 16, fonts: 140 },
}
const weight = path => gzipSync(readFileSync(join(out, path)), { level: 9 }).length / 1024
const follow = (path, seen) => {
  if (seen.has(path)) return seen
  seen.add(path)
  const code = readFileSync(join(out, path), 'utf8')
  for (const [, name] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
    follow(join('assets', name), seen)
  return seen
}

let failed = 0
for (const [app, budget] of Object.entries(budgets)) {
  const html = readFileSync(join(out, budget.page), 'utf8')
  if (/<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=/.test(html)) {
    console.log(`${app}: ${budget.page} holds an inline script or style, the CSP forbids it`)
    failed++
  }
  const named = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(found => found[1])
  const scripts = new Set()
  for (const name of named.filter(name => name.endsWith('.js'))) follow(name, scripts)
  const styles = named.filter(name => name.endsWith('.css'))
  const fonts = new Set(
    styles.flatMap(name =>
      [...readFileSync(join(out, name), 'utf8').matchAll(/\/(assets\/[^")]+\.woff2)/g)].map(
        f => f[1],
      ),
    ),
  )
  const sum = list => [...list].reduce((total, name) => total + weight(name), 0)
  const size = {
    js: sum(scripts),
    css: sum(styles),
    fonts: [...fonts].reduce(
      (total, name) => total + readFileSync(join(out, name)).length / 1024,
      0,
    ),
  }
  for (const kind of ['js', 'css', 'fonts']) {
    const over = size[kind] > budget[kind]
    failed += over ? 1 : 0
    console.log(
      `${app.padEnd(7)}${kind.padEnd(6)}${size[kind].toFixed(1).padStart(7)} KiB of ${budget[kind]}${over ? '  OVER' : ''}`,
    )
  }
}
if (!existsSync(join(out, 'index.html.br'))) {
  console.log('build/web is not precompressed')
  failed++
}
process.exit(failed ? 1 : 0)
