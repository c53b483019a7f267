// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react'
import './notice.css'

export type NoticeProps = { children: ReactNode; tone?: 'note' | 'good' | 'bad'; live?: boolean }

export const Notice = ({ children, tone = 'note', live }: NoticeProps) => (
  <div className={`notice ${tone}`} role={live ? 'status' : undefined}>
    {children}
  </div>
)
