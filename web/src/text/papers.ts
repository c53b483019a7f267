// SPDX-License-Identifier: Apache-2.0
import { t } from './words'

/** "1 bản chính, 2 bản sao"; what there is none of is not said. Empty where nothing is asked for. */
export const paperWords = ({ originals, copies }: { originals: number; copies: number }) =>
  [
    originals > 0 ? t('web.n_originals', { n: originals }) : '',
    copies > 0 ? t('web.n_copies', { n: copies }) : '',
  ]
    .filter(Boolean)
    .join(', ')
