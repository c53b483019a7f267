// SPDX-License-Identifier: Apache-2.0
// The counter's shortcuts, in one place: shown on the buttons and in the help line.
export const kKeys = {
  person: 'F2',
  procedure: 'F4',
  camera: 'F6',
  allPapers: 'F7',
  finish: 'F8',
  receive: 'F9',
  askToComplete: 'Alt+2',
  refuse: 'Alt+3',
  guide: 'Alt+4',
} as const
