// SPDX-License-Identifier: Apache-2.0
import { useEffect, useRef, useState } from 'react'
import { name, say } from '@/text/words'
import type { Drawing } from './draw/drawing'
import { checkFile } from './wire'

export type Fault = {
  element: string
  code: string
  params: Record<string, string>
  severity: 'error' | 'warning'
}

// Codes of BPMN within the sentences, as people say them.
const kCodes = ['kind', 'what']

/** A fault in the language in force. */
export const faultWords = ({ code, params }: Fault) => wordsOfFault(code, params)
export function wordsOfFault(code: string, params: Record<string, string>): string {
  const said = Object.entries(params).map(([key, value]) => [
    key,
    kCodes.includes(key) ? name('modeller.bpmn', value) : value,
  ])
  return say(code, Object.fromEntries(said)) ?? code
}

const kPause = 600

/** The faults of what stands on the drawing, asked for when the hand rests. */
export function useFaults(drawing: Drawing | null, edition: number) {
  const [faults, setFaults] = useState<Fault[]>([])
  const [error, setError] = useState<unknown>(null)
  const [asking, setAsking] = useState(false)
  const asked = useRef(0)
  useEffect(() => {
    if (!drawing) return
    const mine = ++asked.current
    const timer = setTimeout(async () => {
      setAsking(true)
      try {
        const found = await checkFile(await drawing.file())
        // A later edition has asked since: its answer counts.
        if (mine === asked.current) {
          setFaults(found)
          setError(null)
        }
      } catch (wrong) {
        if (mine === asked.current) setError(wrong)
      } finally {
        if (mine === asked.current) setAsking(false)
      }
    }, kPause)
    return () => clearTimeout(timer)
  }, [drawing, edition])
  return { faults, error, asking }
}
