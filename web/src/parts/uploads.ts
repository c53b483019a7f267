// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { upload } from '@/api/client'
import { wordsOf } from '@/api/problem'
import type { StoredFile } from '@/api/wire'
import { t } from '@/text/words'
import { kFileLimit } from '@/ui/file-drop/FileDrop'

export type Upload = {
  key: string
  name: string
  state: 'going' | 'stored' | 'failed'
  stored?: StoredFile
  why?: string
}

const kNameMax = 60

/** A photograph is called after the paper it shows. */
export function photographOf(paper: string | undefined, shortcut?: string) {
  const title = paper || t('web.paper')
  return {
    title,
    name: title
      .replace(/[\\/:*?"<>|]+/g, ' ')
      .slice(0, kNameMax)
      .trim(),
    shortcut,
  }
}

/** Files on their way to the server; each is stored before any form names it. */
export function useUploads() {
  const [uploads, setUploads] = useState<Upload[]>([])
  const put = (key: string, change: Partial<Upload>) =>
    setUploads(all => all.map(one => (one.key === key ? { ...one, ...change } : one)))

  const add = (files: File[], onStored?: (file: StoredFile) => void) => {
    for (const file of files) {
      const key = crypto.randomUUID()
      if (file.size > kFileLimit) {
        const why = t('web.file_too_large', { name: file.name })
        setUploads(all => [...all, { key, name: file.name, state: 'failed', why }])
        continue
      }
      setUploads(all => [...all, { key, name: file.name, state: 'going' }])
      upload<StoredFile>('/api/desk/files', file, key).then(
        stored => {
          put(key, { state: 'stored', stored })
          onStored?.(stored)
        },
        error => put(key, { state: 'failed', why: wordsOf(error) }),
      )
    }
  }
  return {
    uploads,
    add,
    remove: (key: string) => setUploads(all => all.filter(one => one.key !== key)),
    clear: () => setUploads([]),
    ids: uploads.flatMap(one => (one.stored ? [one.stored.file_id] : [])),
    going: uploads.some(one => one.state === 'going'),
  }
}
