// SPDX-License-Identifier: Apache-2.0
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useText } from '@/text/words'
import { Button } from '../button/Button'
import { Camera } from '../camera/Camera'
import './file-drop.css'

export const kFileLimit = 25 * 1024 * 1024
export const kFileTypes = 'application/pdf,image/jpeg,image/png,image/webp,image/tiff'

export type FileDropProps = {
  onFiles: (files: File[]) => void
  /** Also take what is pasted anywhere on the page (a picture from the document camera's tool). */
  paste?: boolean
  /** Also photograph papers; says what a photograph will be called and what it is for. */
  camera?: { name: string; title: string; shortcut?: string | undefined }
  children?: ReactNode
}

/** Files by choosing, dropping or pasting. */
export function FileDrop({ onFiles, paste, camera, children }: FileDropProps) {
  const t = useText()
  const [over, setOver] = useState(false)
  const [filming, setFilming] = useState(false)
  const latest = useRef(onFiles)
  latest.current = onFiles
  useEffect(() => {
    if (!paste) return
    const take = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])]
      if (files.length === 0) return
      event.preventDefault()
      latest.current(files)
    }
    document.addEventListener('paste', take)
    return () => document.removeEventListener('paste', take)
  }, [paste])
  return (
    <div
      role="group"
      className={`file-drop ${over ? 'over' : ''}`}
      aria-label={t('web.files')}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault()
        setOver(false)
        onFiles([...event.dataTransfer.files])
      }}
    >
      <label className="button secondary">
        {t('web.choose_files')}
        <input
          type="file"
          className="hidden-text"
          multiple
          accept={kFileTypes}
          onChange={event => {
            onFiles([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
      </label>
      {camera && (
        <Button shortcut={camera.shortcut} onPress={() => setFilming(true)}>
          {t('web.camera')}
        </Button>
      )}
      <span className="soft">{paste ? t('web.drop_or_paste') : t('web.drop_here')}</span>
      {children}
      {camera && filming && (
        <Camera
          name={camera.name}
          title={camera.title}
          onSave={file => onFiles([file])}
          onClose={() => setFilming(false)}
        />
      )}
    </div>
  )
}
