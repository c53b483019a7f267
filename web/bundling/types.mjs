// SPDX-License-Identifier: Apache-2.0
// contract/openapi.json -> src/api/generated/schema.d.ts.   --check: fails when it is not up to date.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'

const contract = process.env.CONTRACT ?? new URL('../../contract/openapi.json', import.meta.url)
const target = new URL('../src/api/generated/schema.d.ts', import.meta.url)

// Idempotency-Key and X-CSRF-Token are the network layer's, not the pages'.
const document = JSON.parse(readFileSync(new URL(contract), 'utf8'))
for (const path of Object.values(document.paths))
  for (const operation of Object.values(path))
    operation.parameters = operation.parameters?.filter(one => one.in !== 'header')

const tree = await openapiTS(document)
const made =
  '// SPDX-License-Identifier: Apache-2.0\n// Made from contract/openapi.json by bundling/types.mjs; do not edit.\n' +
  astToString(tree)
const now = existsSync(target) ? readFileSync(target, 'utf8') : ''
if (made !== now) {
  if (process.argv.includes('--check')) {
    console.log('src/api/generated/schema.d.ts does not match contract/openapi.json: run web/build')
    process.exit(1)
  }
  mkdirSync(new URL('.', target), { recursive: true })
  writeFileSync(target, made)
}
