// SPDX-License-Identifier: Apache-2.0
// Marks on the picture: a class for the colour and a sign for whoever does not see colours.
import type { Canvas, ElementRegistry, Overlays } from './services'

type Board = { canvas: Canvas; overlays: Overlays; elementRegistry: ElementRegistry }
export type Mark = { id: string; look: string; sign?: string; words?: string }

/** Shows these marks of a family instead of those before. Gives what takes them off again. */
export function show(board: Board, family: string, marks: Mark[]): () => void {
  const here = marks.filter(mark => board.elementRegistry.get(mark.id))
  for (const { id, look, sign, words } of here) {
    board.canvas.addMarker(id, `${family}-${look}`)
    if (!sign || board.elementRegistry.get(id)?.waypoints) continue
    const html = document.createElement('div')
    html.className = `mark ${family} ${look}`
    html.textContent = sign
    if (words) html.title = words
    board.overlays.add(id, family, { position: { top: -12, right: 12 }, html })
  }
  return () => {
    board.overlays.remove({ type: family })
    // What was marked may be gone from the drawing.
    for (const { id, look } of here)
      if (board.elementRegistry.get(id)) board.canvas.removeMarker(id, `${family}-${look}`)
  }
}
