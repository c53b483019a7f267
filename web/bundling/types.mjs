// SPDX-License-Identifier: Apache-2.0
// contract/openapi.json -> src/api/generated/schema.d.ts.   --check: fails when it is not up to date.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'

const contract = new URL('../../contract/openapi.json', import.meta.url)
const target = new URL('../src/api/generated/schema.d.ts', import.meta.url)
const made =
  '// SPDX-License-Identifier: Apache-2.0\n// Made from contract/openapi.json by bundling/types.mjs; do not edit.\n' +
  astToString(await openapiTS(contract))
const now = existsSync(target) ? readFileSync(target, 'utf8') : ''
if (made !== now) {
  if (process.argv.includes('--check')) {
    console.log('src/api/generated/schema.d.ts does not match contract/openapi.json: run web/build')
    process.exit(1)
  }
  mkdirSync(new URL('.', target), { recursive: true })
  writeFileSync(target, made)
}
