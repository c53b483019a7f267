// SPDX-License-Identifier: Apache-2.0
export const keys = {
  starts: ['starts'],
  occurrences: ['occurrences'],
}
/** What a retry makes old. */
export const kStale = [keys.starts, keys.occurrences]
