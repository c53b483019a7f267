// SPDX-License-Identifier: Apache-2.0
import type { PaperInput } from '@/api/wire'
import { useText } from '@/text/words'
import { NumberField, TextField } from '@/ui/field/Field'
import { EditList } from './EditList'

type Props = { papers: PaperInput[]; onChange: (papers: PaperInput[]) => void }

export const kNoPaper: PaperInput = { code: null, name: '', originals: 1, copies: 0, file_ids: [] }

/** A list of papers to ask for: name, how many originals, how many copies. */
export function AskedPapers({ papers, onChange }: Props) {
  const t = useText()
  return (
    <div className="stack">
      <EditList
        items={papers}
        blank={kNoPaper}
        add={t('web.add_paper')}
        nameOf={paper => paper.name || t('web.paper')}
        onChange={onChange}
      >
        {(paper, put) => (
          <>
            <TextField
              label={t('web.paper')}
              width="wide"
              value={paper.name}
              onChange={name => put({ name })}
            />
            <NumberField
              label={t('web.originals')}
              width="narrow"
              value={paper.originals}
              onChange={originals => put({ originals })}
            />
            <NumberField
              label={t('web.copies')}
              width="narrow"
              value={paper.copies}
              onChange={copies => put({ copies })}
            />
          </>
        )}
      </EditList>
    </div>
  )
}

/** Asked papers that say something. */
export const named = (papers: PaperInput[]) => papers.filter(paper => paper.name.trim() !== '')
