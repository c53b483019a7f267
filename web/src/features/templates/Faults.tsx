// SPDX-License-Identifier: Apache-2.0
import { say, useText } from '@/text/words'
import { Button } from '@/ui/button/Button'

export type Fault = { line: number; code: string; params: Record<string, string> }

/** What is wrong in a template, each with the way to its line. */
export function Faults({ faults, onGo }: { faults: Fault[]; onGo: (line: number) => void }) {
  const t = useText()
  return (
    <div className="error-summary" role="alert">
      <h2>{t('admin.template_faults', { n: faults.length })}</h2>
      <ul>
        {faults.map((fault, at) => (
          <li key={`${fault.line} ${fault.code} ${at}`}>
            <Button look="quiet" onPress={() => onGo(fault.line)}>
              {t('admin.line_n', { n: fault.line })}
            </Button>{' '}
            {say(fault.code, { line: fault.line, ...fault.params }) ?? fault.code}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Puts the cursor on a line of a text area and shows it. */
export function goToLine(area: HTMLTextAreaElement, line: number) {
  const lines = area.value.split('\n')
  const from = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0)
  area.focus()
  area.setSelectionRange(from, from + (lines[line - 1]?.length ?? 0))
  area.scrollTop = (area.scrollHeight / lines.length) * Math.max(0, line - 4)
}
