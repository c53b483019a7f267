// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

// Calls go down only. Features are closed to each other; ui knows the wire's types, not the network.
const may: Record<string, string[]> = {
  lib: ['lib'],
  text: ['text', 'api/wire', 'lib'],
  api: ['api', 'lib', 'text'],
  ui: ['ui', 'lib', 'text', 'api/wire', 'api/problem'],
  parts: ['parts', 'ui', 'api', 'lib', 'text'],
  features: ['parts', 'ui', 'api', 'lib', 'text'],
  apps: ['apps', 'features', 'parts', 'ui', 'api', 'lib', 'text'],
}

function wrong(path: string, code: string): string[] {
  const layer = path.split('/')[0] ?? ''
  const feature = path.split('/').slice(0, 2).join('/')
  return [...code.matchAll(/(?:from|import) '@\/([^']+)'/g)]
    .map(found => found[1]!)
    .filter(to => !to.startsWith(`${feature}/`))
    .filter(to => !(may[layer] ?? []).some(room => to === room || to.startsWith(`${room}/`)))
    .map(to => `${path} -> ${to}`)
}

const src = import.meta.dirname
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter(path => /\.tsx?$/.test(path) && !/\.test\.|lib\/testing\//.test(path))
  .filter(path => path.includes('/'))

it('imports go down only and no feature knows another', () => {
  expect(files.flatMap(path => wrong(path, readFileSync(join(src, path), 'utf8')))).toEqual([])
})

it('would see a planted violation', () => {
  expect(wrong('features/day/x.ts', "import { a } from '@/features/work/a'")).toHaveLength(1)
  expect(wrong('ui/x/x.ts', "import { api } from '@/api/client'")).toHaveLength(1)
})

it('files stay readable', () => {
  const long = files
    .filter(path => !path.startsWith('api/wire') && !path.startsWith('api/generated'))
    .map(path => [path, readFileSync(join(src, path), 'utf8').split('\n').length] as const)
    .filter(([, lines]) => lines > 300)
  expect(long).toEqual([])
})
