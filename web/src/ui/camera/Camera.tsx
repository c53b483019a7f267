// SPDX-License-Identifier: Apache-2.0
import { useEffect, useRef, useState } from 'react'
import { type Photo, pdfOf } from '@/lib/pages_pdf'
import { type Key, useText } from '@/text/words'
import { Button } from '../button/Button'
import { Dialog } from '../dialog/Dialog'
import { Select } from '../field/Field'
import { Notice } from '../notice/Notice'
import './camera.css'
import {
  type Lens,
  lenses,
  lensOf,
  openCamera,
  photograph,
  remember,
  shut,
  whyNoCamera,
} from './lens'

export type CameraProps = {
  /** What the file will be called, without its ending. */
  name: string
  /** For what the pages are; shown above the picture. */
  title: string
  onSave: (file: File) => void
  onClose: () => void
}

type Page = { key: string; photo: Photo; address: string }

/** Photographs papers lying under a document camera: page after page, taken again where it failed. */
export function Camera({ name, title, onSave, onClose }: CameraProps) {
  const t = useText()
  const video = useRef<HTMLVideoElement>(null)
  const [stream, setStream] = useState<MediaStream | null>(null)
  const [shows, setShows] = useState(false)
  const [why, setWhy] = useState<Key | null>(null)
  const [found, setFound] = useState<Lens[]>([])
  const [wanted, setWanted] = useState<string | null>(null)
  const [tries, setTries] = useState(0)
  const [turned, setTurned] = useState(0)
  const [pages, setPages] = useState<Page[]>([])
  const [again, setAgain] = useState<string | null>(null)

  // `tries` opens the same camera once more.
  useEffect(() => {
    let left = false
    let open: MediaStream | null = null
    setWhy(null)
    openCamera(wanted).then(
      async now => {
        if (left) return shut(now)
        open = now
        setStream(now)
        if (video.current) video.current.srcObject = now
        setFound(await lenses().catch(() => []))
      },
      error => {
        if (!left) setWhy(whyNoCamera(error))
      },
    )
    return () => {
      left = true
      shut(open)
      setStream(null)
    }
  }, [wanted, tries])
  const kept = useRef(pages)
  kept.current = pages
  useEffect(
    () => () => {
      for (const page of kept.current) URL.revokeObjectURL(page.address)
    },
    [],
  )

  const take = async () => {
    if (!video.current) return
    try {
      const photo = await photograph(video.current, turned)
      const address = URL.createObjectURL(
        new Blob([photo.jpeg as BlobPart], { type: 'image/jpeg' }),
      )
      const page = { key: again ?? crypto.randomUUID(), photo, address }
      setPages(now => (again ? now.map(one => (one.key === again ? page : one)) : [...now, page]))
      setAgain(null)
    } catch (error) {
      setWhy(whyNoCamera(error))
    }
  }
  const save = () => {
    const [first] = pages
    if (!first) return
    const only = pages.length === 1
    const bytes = only
      ? new Blob([first.photo.jpeg as BlobPart], { type: 'image/jpeg' })
      : pdfOf(pages.map(page => page.photo))
    onSave(new File([bytes], `${name}.${only ? 'jpg' : 'pdf'}`, { type: bytes.type }))
    onClose()
  }
  return (
    <Dialog
      wide
      title={t('web.camera.title')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('web.cancel')}</Button>
          <Button
            shortcut="F6"
            disabledReason={stream && shows ? undefined : t('web.camera.no_picture')}
            onPress={() => void take()}
          >
            {t(again ? 'web.camera.take_again' : 'web.camera.take')}
          </Button>
          <Button
            look="primary"
            shortcut="Ctrl+Enter"
            disabledReason={pages.length ? undefined : t('web.camera.take_first')}
            onPress={save}
          >
            {t('web.camera.save', { n: pages.length })}
          </Button>
        </>
      }
    >
      <p className="soft">{title}</p>
      {why && (
        <Notice tone="bad" live>
          <p>{t(why)}</p>
          <Button onPress={() => setTries(tries + 1)}>{t('web.try_again')}</Button>
        </Notice>
      )}
      <div className="camera">
        <div className="camera-view" data-turned={turned}>
          <video
            ref={video}
            autoPlay
            playsInline
            muted
            aria-label={t('web.camera.picture')}
            onLoadedData={() => setShows(true)}
            onEmptied={() => setShows(false)}
          />
        </div>
        <div className="stack">
          {found.length > 1 && (
            <Select
              label={t('web.camera.which')}
              value={wanted ?? (stream ? lensOf(stream) : '')}
              onChange={id => {
                remember(id)
                setWanted(id)
              }}
              options={found.map(one => ({ value: one.id, label: one.name }))}
            />
          )}
          <div>
            <Button onPress={() => setTurned((turned + 1) % 4)}>{t('web.camera.turn')}</Button>
          </div>
          <ol className="camera-pages" aria-label={t('web.camera.pages')}>
            {pages.map((page, at) => (
              <li key={page.key} aria-current={again === page.key || undefined}>
                <img src={page.address} alt={t('web.camera.page', { n: at + 1 })} />
                <Button
                  look="quiet"
                  aria-label={`${t('web.camera.take_again')}: ${t('web.camera.page', { n: at + 1 })}`}
                  onPress={() => setAgain(page.key)}
                >
                  {t('web.camera.take_again')}
                </Button>
                <Button
                  look="quiet"
                  aria-label={t('web.remove_what', { what: t('web.camera.page', { n: at + 1 }) })}
                  onPress={() => {
                    URL.revokeObjectURL(page.address)
                    setPages(now => now.filter(one => one.key !== page.key))
                    if (again === page.key) setAgain(null)
                  }}
                >
                  {t('web.remove')}
                </Button>
              </li>
            ))}
          </ol>
        </div>
      </div>
    </Dialog>
  )
}
