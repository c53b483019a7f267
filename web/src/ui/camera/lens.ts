// SPDX-License-Identifier: Apache-2.0

import type { Photo } from '@/lib/pages_pdf'
import type { Key } from '@/text/words'

export type Lens = { id: string; name: string }

const kStored = 'motcua.camera'
// A page of A4 at about 200 dots an inch; what the camera cannot it gives as well as it can.
const kWanted = { width: { ideal: 2592 }, height: { ideal: 1944 } }
const kQuality = 0.88

/** Why there is no picture, by text key. */
export function whyNoCamera(error: unknown): Key {
  const name = error instanceof Error ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'web.camera.not_allowed'
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'web.camera.none'
  if (name === 'NotReadableError' || name === 'AbortError') return 'web.camera.busy'
  return 'web.camera.trouble'
}

/** The one used last at this machine, else whichever the browser gives. */
export async function openCamera(id: string | null): Promise<MediaStream> {
  // Browsers give no camera to a page that came over plain HTTP from another machine.
  if (!navigator.mediaDevices) throw new DOMException('no secure connection', 'SecurityError')
  const wanted = id ?? remembered()
  try {
    return await navigator.mediaDevices.getUserMedia({
      video: wanted ? { ...kWanted, deviceId: { exact: wanted } } : kWanted,
      audio: false,
    })
  } catch (error) {
    // The camera of last time is not plugged in: any other will do.
    if (id !== null || !wanted) throw error
    return navigator.mediaDevices.getUserMedia({ video: kWanted, audio: false })
  }
}

export async function lenses(): Promise<Lens[]> {
  const devices = await navigator.mediaDevices.enumerateDevices()
  return devices
    .filter(one => one.kind === 'videoinput' && one.deviceId)
    .map((one, at) => ({ id: one.deviceId, name: one.label || `Camera ${at + 1}` }))
}

export const lensOf = (stream: MediaStream) =>
  stream.getVideoTracks()[0]?.getSettings().deviceId ?? ''

export const shut = (stream: MediaStream | null) => {
  for (const track of stream?.getTracks() ?? []) track.stop()
}

const remembered = () => {
  try {
    return localStorage.getItem(kStored)
  } catch {
    return null
  }
}
export const remember = (id: string) => {
  try {
    localStorage.setItem(kStored, id)
  } catch {
    // Chosen for this page only.
  }
}

/** What the camera shows now, turned by quarters clockwise. */
export async function photograph(video: HTMLVideoElement, quarters: number): Promise<Photo> {
  const [w, h] = [video.videoWidth, video.videoHeight]
  const lies = quarters % 2 === 1
  const canvas = document.createElement('canvas')
  canvas.width = lies ? h : w
  canvas.height = lies ? w : h
  const brush = canvas.getContext('2d')
  if (!brush || !w) throw new DOMException('nothing to see yet', 'AbortError')
  brush.translate(canvas.width / 2, canvas.height / 2)
  brush.rotate((quarters * Math.PI) / 2)
  brush.drawImage(video, -w / 2, -h / 2)
  const blob = await new Promise<Blob | null>(done => canvas.toBlob(done, 'image/jpeg', kQuality))
  if (!blob) throw new DOMException('no picture', 'AbortError')
  return {
    jpeg: new Uint8Array(await blob.arrayBuffer()),
    width: canvas.width,
    height: canvas.height,
  }
}
