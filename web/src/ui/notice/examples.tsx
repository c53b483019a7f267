// SPDX-License-Identifier: Apache-2.0
import type { NoticeProps } from './Notice'

export const examples = {
  note: { children: 'Giấy tờ nào thiếu thì bấm Yêu cầu bổ sung.' },
  good: { tone: 'good', children: 'Đã tiếp nhận.' },
  bad: { tone: 'bad', children: 'Người này đang có hồ sơ cùng thủ tục chưa giải quyết xong.' },
} satisfies Record<string, NoticeProps>
