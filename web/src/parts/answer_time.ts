// SPDX-License-Identifier: Apache-2.0
// The time in which papers that form 02 asks for have to be brought, between screen and wire.

export const answerUnits = ['day', 'working_day', 'month'] as const
export type AnswerTimeForm = { amount: string; unit: (typeof answerUnits)[number] }

/** "30 day"; nothing, or what is no such time, is an empty field. */
export function answerTimeOf(text: string | null | undefined): AnswerTimeForm {
  const found = /^(\d+) ([a-z_]+)$/.exec(text ?? '')
  const unit = answerUnits.find(one => one === found?.[2])
  return unit ? { amount: found?.[1] ?? '', unit } : { amount: '', unit: 'day' }
}

export const answerTimeText = ({ amount, unit }: AnswerTimeForm): string | null =>
  amount.trim() ? `${amount.trim()} ${unit}` : null
