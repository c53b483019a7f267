// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { fetchBlob } from '@/api/client'
import type { DossierFile } from '@/api/wire'
import { drawn } from '@/lib/addresses'
import { useText } from '@/text/words'
import { Refused } from '@/ui/error-summary/ErrorSummary'

/**
 * Shows a stranger's file without running anything in it: pictures as pictures, PDF in a frame that
 * may run no script of ours. Everything else is offered for saving.
 */
export function Viewer({ file }: { file: DossierFile | null }) {
  const t = useText()
  const shows = file && (file.type.startsWith('image/') || file.type === 'application/pdf')
  const bytes = useQuery({
    queryKey: ['file', file?.file_id],
    queryFn: () => fetchBlob(drawn.file(file?.file_id ?? '')),
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
    <a href={drawn.file(file.file_id)} download={file.name}>
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
