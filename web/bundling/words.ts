// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

type Room = Record<string, string>

const read = (dir: string, room: string): Room =>
  JSON.parse(readFileSync(join(dir, `${room}.json`), 'utf8')) as Room

// Each once: "{n} day|{n} days" asks for one.
const parameters = (text: string) => [...new Set(text.match(/\{(\w+)\}/g) ?? [])].sort().join()

/** What is wrong between two languages of one room: missing, empty, other parameters. */
export function faults(room: string, vi: Room, en: Room): string[] {
  const keys = new Set([...Object.keys(vi), ...Object.keys(en)])
  return [...keys].flatMap(key => {
    const [a, b] = [vi[key], en[key]]
    if (!a?.trim()) return [`${room}: ${key} has no Vietnamese text`]
    if (!b?.trim()) return [`${room}: ${key} has no English text`]
    if (parameters(a) !== parameters(b)) return [`${room}: ${key} has other parameters in English`]
    return []
  })
}

/**
 * Gives `virtual:words/<language>/<room>+<room>`: the texts of these rooms by key. `*` = every room.
 * The build fails when a text lacks its other language.
 */
export function words(textDir: string): Plugin {
  const prefix = 'virtual:words/'
  const rooms = (list: string) =>
    list === '*'
      ? readdirSync(join(textDir, 'vi')).map(name => name.replace(/\.json$/, ''))
      : list.split('+')
  return {
    name: 'motcua-words',
    resolveId: id => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return
      const [language, list] = id.slice(prefix.length + 1).split('/') as [string, string]
      const all: Room = {}
      for (const room of rooms(list)) {
        const vi = read(join(textDir, 'vi'), room)
        const en = read(join(textDir, 'en'), room)
        const wrong = faults(room, vi, en)
        if (wrong.length) this.error(wrong.join('\n'))
        Object.assign(all, language === 'vi' ? vi : en)
        this.addWatchFile(join(textDir, 'vi', `${room}.json`))
      }
      return `export default ${JSON.stringify(all)}`
    },
  }
}
