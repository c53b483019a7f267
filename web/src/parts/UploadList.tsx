// SPDX-License-Identifier: Apache-2.0
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import type { Upload } from './uploads'

type Props = { uploads: Upload[]; onRemove: (key: string) => void }

export function UploadList({ uploads, onRemove }: Props) {
  const t = useText()
  return (
    <ul className="upload-list" aria-live="polite">
      {uploads.map(one => (
        <li key={one.key}>
          {one.name} {one.state === 'going' && <span className="soft">{t('web.uploading')}</span>}
          {one.state === 'failed' && <span className="fault">{one.why}</span>}{' '}
          <Button
            look="quiet"
            aria-label={t('web.remove_what', { what: one.name })}
            onPress={() => onRemove(one.key)}
          >
            {t('web.remove')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
