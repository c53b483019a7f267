// SPDX-License-Identifier: Apache-2.0

/** As wide as a dossier's code; what is left goes to the procedure's name. */
export const kCodeWidth = '13.4rem'
