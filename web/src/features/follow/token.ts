// SPDX-License-Identifier: Apache-2.0

/** The receipt's token out of "#token" or "#t=token"; null when there is none. */
export function tokenIn(hash: string): string | null {
  const text = decodeURIComponent(hash.replace(/^#/, '')).replace(/^(t|token)=/, '')
  return /^[\w.~-]{8,}$/.test(text) ? text : null
}
