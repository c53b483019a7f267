// SPDX-License-Identifier: Apache-2.0
import type { PaperInput } from '@/api/wire'
import { useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { NumberField, TextField } from '@/ui/field/Field'

type Props = { papers: PaperInput[]; onChange: (papers: PaperInput[]) => void }

export const kNoPaper: PaperInput = { code: null, name: '', originals: 1, copies: 0, file_ids: [] }

/** A list of papers to ask for: name, how many originals, how many copies. */
export function AskedPapers({ papers, onChange }: Props) {
  const t = useText()
  const put = (at: number, change: Partial<PaperInput>) =>
    onChange(papers.map((paper, index) => (index === at ? { ...paper, ...change } : paper)))
  return (
    <div className="stack">
      {papers.map((paper, at) => (
        <div className="row" key={at}>
          <TextField
            label={t('web.paper')}
            width="wide"
            value={paper.name}
            onChange={name => put(at, { name })}
          />
          <NumberField
            label={t('web.originals')}
            width="narrow"
            value={paper.originals}
            onChange={originals => put(at, { originals })}
          />
          <NumberField
            label={t('web.copies')}
            width="narrow"
            value={paper.copies}
            onChange={copies => put(at, { copies })}
          />
          <Button
            look="quiet"
            aria-label={t('web.remove_what', { what: paper.name || t('web.paper') })}
            onPress={() => onChange(papers.filter((_, index) => index !== at))}
          >
            {t('web.remove')}
          </Button>
        </div>
      ))}
      <div>
        <Button onPress={() => onChange([...papers, kNoPaper])}>{t('web.add_paper')}</Button>
      </div>
    </div>
  )
}

/** Asked papers that say something. */
export const named = (papers: PaperInput[]) => papers.filter(paper => paper.name.trim() !== '')
