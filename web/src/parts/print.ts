// SPDX-License-Identifier: Apache-2.0
import { fetchBlob } from '@/api/client'
import { wordsOf } from '@/api/problem'
import { toast } from '@/ui/toast/toast'

/** Gives a PDF the server drew as a file: a telephone prints no frame. */
export async function keep(path: string, title: string, init?: RequestInit): Promise<void> {
  try {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(await fetchBlob(path, init))
    link.download = title
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  } catch (error) {
    toast(wordsOf(error), true)
  }
}

let frame: HTMLIFrameElement | null = null

/**
 * Prints a PDF the server drew: its print dialog opens over the page, which stays where it was. Where
 * the browser cannot print a frame the PDF opens in a tab of its own.
 */
export async function print(path: string): Promise<void> {
  try {
    const address = URL.createObjectURL(await fetchBlob(path))
    frame?.remove()
    frame = document.createElement('iframe')
    frame.className = 'hidden-text'
    frame.title = 'PDF'
    // Inert: the focus stays where the officer goes on typing.
    frame.inert = true
    frame.onload = () => {
      try {
        frame?.contentWindow?.print()
      } catch {
        window.open(path, '_blank', 'noopener')
      }
    }
    frame.src = address
    document.body.append(frame)
  } catch (error) {
    toast(wordsOf(error), true)
  }
}
