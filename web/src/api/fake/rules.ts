// SPDX-License-Identifier: Apache-2.0
import type { RulesAnswer } from '../wire'
import { Refuse, type Routes } from './server'

const question = {
  name: 'Hộ nghèo',
  type: 'boolean',
  kind: 'boolean' as const,
  label: 'Thuộc hộ nghèo',
  label_en: 'Is a poor household',
  choices: [],
}

export const rulesRoutes: Routes = {
  'POST /api/portal/rules': (_world, { body }): RulesAnswer => {
    const answers = JSON.parse(body.answers ?? '{}') as Record<string, unknown>
    const poor = answers[question.name]
    const none = { questions: [question], papers: [], papers_by: null }
    if (typeof poor === 'boolean')
      return {
        ...none,
        fees: [
          {
            code: 'fee',
            name: 'Lệ phí',
            amount: poor ? 0 : 30_000,
            ground: poor ? 'Luật Phí' : null,
          },
        ],
        fees_by: {
          model: 'fees',
          version: 1,
          decision: 'fees',
          rules: [{ rule: poor ? 1 : 2, text: poor ? 'Miễn cho hộ nghèo' : 'Thu đủ' }],
        },
        silent: [],
      }
    if (body.decide)
      throw new Refuse(422, 'dossier.rules_unanswered', `answers.${question.name}`, {
        name: question.label,
      })
    return {
      ...none,
      fees: [],
      fees_by: null,
      silent: [{ what: 'fees', why: 'dossier.rules_unanswered' }],
    }
  },
  'POST /api/desk/dossiers/{code}/task-form': (_world, { body }) => {
    const answers = JSON.parse(body.answers ?? '{}') as Record<string, unknown>
    const text = { type: '', kind: 'text' as const, choices: [] }
    const site = {
      ...text,
      name: 'site',
      label: 'Kết quả',
      label_en: 'Result',
      choices: ['khớp', 'không khớp'].map(value => ({ value, label: value, label_en: value })),
    }
    const off = { ...text, name: 'off', label: 'Điểm không khớp', label_en: 'What differs' }
    const shown = answers['site'] === 'không khớp' ? [site, off] : [site]
    return {
      fields: shown.map(one => ({ question: one, required: one === off, value: '', fault: '' })),
    }
  },
}
