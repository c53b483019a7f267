// SPDX-License-Identifier: Apache-2.0
// Invented people of the office in memory.
export const names = [
  'Nguyễn Thị Hồng Ánh',
  'Trần Văn Đức',
  'Lê Quốc Khánh',
  'Phạm Thuỳ Dương',
  'Đỗ Xuân Phương',
  'Vũ Ngọc Quý',
  'Hoàng Gia Bảo',
  'Bùi Thị Mai',
]
