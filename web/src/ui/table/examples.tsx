// SPDX-License-Identifier: Apache-2.0
import type { TableProps } from './Table'

type Row = { code: string; name: string }
const columns = [
  { id: 'code', title: 'Mã hồ sơ', cell: (row: Row) => row.code, head: true },
  { id: 'name', title: 'Người nộp', cell: (row: Row) => row.name },
]
const rows = [
  { code: 'H26.12-261123-0001', name: 'Nguyễn Thị Hồng Ánh' },
  { code: 'H26.12-261123-0002', name: 'Trần Văn Đức' },
]
const rowKey = (row: Row) => row.code

export const examples = {
  plain: { 'aria-label': 'Hồ sơ', columns, rows, rowKey },
  choosing: {
    'aria-label': 'Hồ sơ để chọn',
    columns,
    rows,
    rowKey,
    chosen: new Set(['H26.12-261123-0002']),
    onChoose: () => {},
  },
  empty: { 'aria-label': 'Không hồ sơ', columns, rows: [], rowKey },
  'more to fetch': {
    'aria-label': 'Còn nữa',
    columns,
    rows,
    rowKey,
    total: 5000,
    onMore: () => {},
  },
} satisfies Record<string, TableProps<Row>>
