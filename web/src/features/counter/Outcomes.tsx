// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import type { Offer, PaperInput } from '@/api/wire'
import { AskedPapers, named } from '@/parts/Papers'
import { useReady } from '@/parts/ready'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Dialog } from '@/ui/dialog/Dialog'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { ReasonField } from '@/ui/reason-field/ReasonField'

type Frame = { pending: boolean; error: unknown; onClose: () => void }

type AskProps = Frame & {
  offer: Offer
  missing: PaperInput[]
  onAsk: (papers: PaperInput[], reason: string) => void
}

/** Form 02: what is missing or wrong, once and completely. */
export function AskToComplete({ offer, missing, onAsk, ...frame }: AskProps) {
  const t = useText()
  const library = useReady('supplement')
  const [papers, setPapers] = useState(missing)
  const [reason, setReason] = useState('')
  const why =
    named(papers).length === 0 && !reason.trim() ? t('desk.name_papers_or_reason') : undefined
  return (
    <Dialog
      wide
      title={t('desk.ask_to_complete_title', { procedure: offer.name })}
      onClose={frame.onClose}
      foot={
        <Foot
          {...frame}
          disabledReason={why}
          label={t('desk.make_form_02')}
          onPress={() => onAsk(named(papers), reason.trim())}
        />
      }
    >
      <Refused error={frame.error} />
      <AskedPapers papers={papers} onChange={setPapers} />
      <ReasonField
        label={t('desk.what_to_complete')}
        value={reason}
        onChange={setReason}
        library={library}
        autoFocus
      />
    </Dialog>
  )
}

type RefuseProps = Frame & { offer: Offer; onRefuse: (reason: string) => void }

/** Form 03: a refusal to receive, with its reason in words. */
export function RefuseToReceive({ offer, onRefuse, ...frame }: RefuseProps) {
  const t = useText()
  const library = useReady('refuse')
  const [reason, setReason] = useState('')
  return (
    <Dialog
      wide
      title={t('desk.refuse_title', { procedure: offer.name })}
      onClose={frame.onClose}
      foot={
        <Foot
          {...frame}
          disabledReason={reason.trim() ? undefined : t('web.reason_first')}
          label={t('desk.make_form_03')}
          onPress={() => onRefuse(reason.trim())}
        />
      }
    >
      <Refused error={frame.error} />
      <ReasonField
        label={t('web.reason')}
        value={reason}
        onChange={setReason}
        library={library}
        autoFocus
      />
    </Dialog>
  )
}

type GuideProps = Frame & { offer: Offer | null; onGuide: (text: string) => void }

/** Only told what to do: counted, nothing taken in. */
export function Guide({ offer, onGuide, ...frame }: GuideProps) {
  const t = useText()
  const library = useReady('guide')
  const [text, setText] = useState('')
  return (
    <Dialog
      title={offer ? t('desk.guide_title', { procedure: offer.name }) : t('desk.guide')}
      onClose={frame.onClose}
      foot={
        <Foot
          {...frame}
          disabledReason={text.trim() ? undefined : t('desk.say_guidance_first')}
          label={t('desk.note_guidance')}
          onPress={() => onGuide(text.trim())}
        />
      }
    >
      <Refused error={frame.error} />
      <ReasonField
        label={t('desk.guidance')}
        value={text}
        onChange={setText}
        library={library}
        autoFocus
      />
    </Dialog>
  )
}

type FootProps = Frame & {
  label: string
  disabledReason: string | undefined
  onPress: () => void
}

function Foot(props: FootProps) {
  const t = useText()
  return (
    <>
      <Button onPress={props.onClose}>{t('web.cancel')}</Button>
      <Button
        look="primary"
        shortcut="Ctrl+Enter"
        pending={props.pending}
        disabledReason={props.disabledReason}
        onPress={props.onPress}
      >
        {props.label}
      </Button>
    </>
  )
}
