// SPDX-License-Identifier: Apache-2.0
// What every drawing board has: our words in the file, our font, markup the page's policy lets through.
import { allowMarkup, isPlainMarkup } from '@/lib/markup'
import { motcua } from '../model/motcua'
import type { Canvas } from './services'
import '../drawing.css'

allowMarkup(isPlainMarkup)

const style = { fontFamily: '"Be Vietnam Pro", "Noto Sans", sans-serif', fontSize: 12 }

export const kBoard = {
  moddleExtensions: { motcua },
  textRenderer: { defaultStyle: style, externalStyle: { ...style, fontSize: 11 } },
}

/** A file of another tool may hold no picture at all: then one is laid out. */
export async function withPicture(xml: string): Promise<string> {
  if (/<(?:\w+:)?BPMNShape[\s>]/.test(xml)) return xml
  const { layoutProcess } = await import('bpmn-auto-layout')
  return layoutProcess(xml)
}

const kEdge = 20

/** Shows the whole picture, never larger than it was drawn, leaving `left` pixels free. */
export function fit(canvas: Canvas, left = kEdge) {
  const { inner, outer } = canvas.viewbox()
  if (!inner.width || !outer.width) return
  const scale = Math.min(
    1,
    (outer.width - left - kEdge) / inner.width,
    (outer.height - 2 * kEdge) / inner.height,
  )
  const size = { width: outer.width / scale, height: outer.height / scale }
  canvas.viewbox({
    ...size,
    x: inner.x - left / scale,
    y: inner.y - (size.height - inner.height) / 2,
  })
}
