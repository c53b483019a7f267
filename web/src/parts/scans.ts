// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { useAct } from '@/api/act'
import { api, ask } from '@/api/client'
import type { Scan, StoredFile } from '@/api/wire'
import { drawn } from '@/lib/addresses'

/** A scanner tells nobody that it has written a file: the tray is looked into. */
const kLookEvery = 8_000

export const useScans = (unit: string) =>
  useQuery({
    queryKey: ['scans', unit],
    queryFn: () => ask(api.GET('/api/desk/scans', { params: { query: { unit_id: unit } } })),
    refetchInterval: kLookEvery,
    enabled: unit !== '',
  })

export const shownScan = (unit: string, scan: Scan) => ({
  name: scan.name,
  type: scan.type,
  address: drawn.scan(unit, scan.id),
})

/** Takes a scan out of the tray for an act that will name it. */
export function useTakeScan(unit: string, onTaken: (file: StoredFile, scan: Scan) => void) {
  return useAct(
    (scan: Scan, headers) =>
      ask(
        api.POST('/api/desk/scans/{unit}/{scan}/take', {
          params: { path: { unit, scan: scan.id } },
          headers,
        }),
      ),
    { stale: [['scans']], onDone: onTaken },
  )
}

export const useDismissScan = (unit: string, onDone?: () => void) =>
  useAct(
    (scan: Scan, headers) =>
      ask(
        api.POST('/api/desk/scans/{unit}/{scan}/dismiss', {
          params: { path: { unit, scan: scan.id } },
          headers,
        }),
      ),
    { stale: [['scans']], onDone: () => onDone?.() },
  )

/**
 * A scan goes to a dossier in two acts: out of the tray, then into the dossier. Where the second
 * failed the first is not asked for again: the file is there.
 */
export function useFileScan(unit: string, onDone: (code: string) => void) {
  const taken = useRef(new Map<string, string>())
  const keys = useRef(new Map<string, string>())
  type Words = { scan: Scan; code: string; version: number; paper: string | null }
  return useAct(
    async ({ scan, code, version, paper }: Words, headers) => {
      let file = taken.current.get(scan.id)
      if (!file) {
        const key = keys.current.get(scan.id) ?? crypto.randomUUID()
        keys.current.set(scan.id, key)
        const kept = await ask(
          api.POST('/api/desk/scans/{unit}/{scan}/take', {
            params: { path: { unit, scan: scan.id } },
            headers: { 'Idempotency-Key': key },
          }),
        )
        file = kept.file_id
        taken.current.set(scan.id, file)
      }
      await ask(
        api.POST('/api/desk/dossiers/{code}/add-files', {
          params: { path: { code } },
          body: { version, paper_code: paper, file_ids: [file] },
          headers,
        }),
      )
      return code
    },
    { stale: [['scans'], ['dossier']], onDone },
  )
}
