// SPDX-License-Identifier: Apache-2.0
const grouped = new Intl.NumberFormat('vi-VN')

/** 1.500 */
export const count = (value: number) => grouped.format(value)

/** 20.000 đ */
export const money = (dong: number) => `${grouped.format(dong)} đ`
