// SPDX-License-Identifier: Apache-2.0
// After `vite build`: writes .br and .gz beside every text file worth it, so that the server only picks one.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const out = new URL('../../build/web/', import.meta.url).pathname
for (const name of readdirSync(out, { recursive: true })) {
  const path = join(out, name)
  if (!/\.(js|css|html|svg|json|txt)$/.test(name) || statSync(path).size < 600) continue
  const bytes = readFileSync(path)
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
  writeFileSync(
    `${path}.br`,
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  )
}
