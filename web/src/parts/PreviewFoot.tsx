// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { type KeyHeader, useAct } from '@/api/act'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'

/** What a decision touches: asked for, and worth nothing once the decision is another one. */
export function usePreview<Body, Touched>(
  body: Body | null,
  ask: (asked: Body, headers: KeyHeader) => Promise<Touched>,
) {
  const [seen, setSeen] = useState<{ asked: string; touched: Touched } | null>(null)
  const act = useAct(ask, {
    reading: true,
    onDone: (touched, asked) => setSeen({ asked: JSON.stringify(asked), touched }),
  })
  return { act, touched: seen?.asked === JSON.stringify(body) ? seen.touched : null }
}

type Act<Body> = { pending: boolean; run: (body: Body) => void }
type PreviewFootProps<Body> = {
  /** Nothing while something is missing. */
  body: Body | null
  isSeen: boolean
  label: string
  preview: Act<Body>
  save: Act<Body>
  onClose: () => void
}

/** First what a decision touches, then, knowing that, the decision itself. */
export function PreviewFoot<Body>(props: PreviewFootProps<Body>) {
  const t = useText()
  const { body, preview, save } = props
  const missing = body ? undefined : t('web.fill_all_first')
  return (
    <>
      <Button onPress={props.onClose}>{t('web.cancel')}</Button>
      <Button
        pending={preview.pending}
        disabledReason={missing}
        onPress={() => body && preview.run(body)}
      >
        {props.label}
      </Button>
      <Button
        look="primary"
        pending={save.pending}
        disabledReason={missing ?? (props.isSeen ? undefined : t('admin.preview_first'))}
        onPress={() => body && save.run(body)}
      >
        {t('web.save')}
      </Button>
    </>
  )
}
