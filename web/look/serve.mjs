// SPDX-License-Identifier: Apache-2.0
// build/web-fake on a free port of this machine, with the policy the real server sends.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'

const root = process.env.FAKE_WEB ?? new URL('../../build/web-fake/', import.meta.url).pathname
export const kPolicy =
  "default-src 'self'; img-src 'self' data: blob:; frame-src 'self' blob:; object-src 'none'; " +
  "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'"
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

const pageOf = path =>
  path.startsWith('/desk')
    ? 'desk/index.html'
    : path.startsWith('/admin')
      ? 'admin/index.html'
      : path.startsWith('/gallery')
        ? 'gallery/index.html'
        : 'index.html'

export async function serve() {
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://x').pathname
    const file = join(root, path)
    const found = existsSync(file) && statSync(file).isFile() ? file : join(root, pageOf(path))
    response.writeHead(200, {
      'Content-Type': types[extname(found)] ?? 'application/octet-stream',
      'Content-Security-Policy': kPolicy,
      'X-Content-Type-Options': 'nosniff',
    })
    response.end(readFileSync(found))
  })
  await new Promise(ready => server.listen(0, '127.0.0.1', ready))
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }
}
