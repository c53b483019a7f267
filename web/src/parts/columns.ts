// SPDX-License-Identifier: Apache-2.0

const kShortest = 14

/** As wide as the longest of these codes: its end tells dossiers apart and must be seen. */
export const codeWidth = (codes: string[]) =>
  `calc(${codes.reduce((most, code) => Math.max(most, code.length), kShortest)}ch + 18px)`
