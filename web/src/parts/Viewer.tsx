// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { fetchBlob } from '@/api/client'
import { useText } from '@/text/words'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import './viewer.css'

/** A stranger's file and where its bytes are. */
export type Shown = { name: string; type: string; address: string }

/**
 * Shows a stranger's file without running anything in it: pictures as pictures, PDF in a frame that
 * may run no script of ours. Everything else is offered for saving.
 */
export function Viewer({ file }: { file: Shown | null }) {
  const t = useText()
  const shows = file && (file.type.startsWith('image/') || file.type === 'application/pdf')
  const bytes = useQuery({
    queryKey: ['file', file?.address],
    queryFn: () => fetchBlob(file?.address ?? ''),
    enabled: !!shows,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  })
  const address = useMemo(
    () =>
      bytes.data && file ? URL.createObjectURL(new Blob([bytes.data], { type: file.type })) : null,
    [bytes.data, file],
  )
  useEffect(() => () => void (address && URL.revokeObjectURL(address)), [address])
  const save = file && (
    <a href={file.address} download={file.name}>
      {t('desk.save_file')}
    </a>
  )
  return (
    <section className="viewer" aria-label={t('desk.viewer')}>
      <Refused error={bytes.error} />
      {!file && <p className="soft">{t('desk.no_file')}</p>}
      {file && !shows && (
        <p>
          {file.name} · {save}
        </p>
      )}
      {address && file?.type.startsWith('image/') && <img src={address} alt={file.name} />}
      {address && file?.type === 'application/pdf' && <iframe src={address} title={file.name} />}
      {address && <p>{save}</p>}
    </section>
  )
}
