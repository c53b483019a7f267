// SPDX-License-Identifier: Apache-2.0
// The modeller of processes over the fake server.
import { desk, phone } from './browser.mjs'

const drawn = async tab => {
  await tab.locator('.djs-shape[data-element-id="receive"]').waitFor({ state: 'attached' })
  await tab.waitForTimeout(900)
}
const choose = (tab, id) => tab.locator(`.djs-shape[data-element-id="${id}"]`).click()

export const modeller = [
  { name: 'modeller-list', path: '/admin/processes', size: desk },
  { name: 'modeller-process', path: '/admin/processes/two_agencies', size: desk },
  {
    name: 'modeller-move',
    path: '/admin/processes/two_agencies',
    size: desk,
    act: async tab => {
      await tab.getByRole('button', { name: 'Chuyển hồ sơ đang chạy' }).click()
      await tab.getByRole('button', { name: 'Xem trước' }).click()
      await tab.getByLabel(/Rà soát/).waitFor()
    },
  },
  {
    name: 'modeller-draft',
    path: '/admin/processes/drafts/draft-1',
    size: desk,
    act: async tab => {
      await drawn(tab)
      await choose(tab, 'appraise')
    },
  },
  {
    name: 'modeller-fault',
    path: '/admin/processes/drafts/draft-1',
    size: desk,
    act: async tab => {
      await drawn(tab)
      await choose(tab, 'appraise')
      await tab.getByLabel('Vai trò').selectOption('')
      await tab.waitForTimeout(1200)
      await tab.getByRole('tab', { name: /^Lỗi/ }).click()
    },
  },
  {
    name: 'modeller-table',
    path: '/admin/processes/drafts/draft-1',
    size: desk,
    act: async tab => {
      await drawn(tab)
      await tab.getByRole('button', { name: 'Bảng các bước' }).click()
      await tab.locator('.steps-table tbody tr').nth(3).focus()
    },
  },
  {
    name: 'modeller-add',
    path: '/admin/processes/drafts/draft-1',
    size: desk,
    act: async tab => {
      await drawn(tab)
      await tab.getByRole('button', { name: 'Bảng các bước' }).click()
      await tab.locator('.steps-table tbody tr').nth(3).focus()
      await tab.keyboard.press('Insert')
      await tab.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'modeller-trial',
    path: '/admin/processes/drafts/draft-1',
    size: desk,
    act: async tab => {
      await drawn(tab)
      await tab.getByRole('tab', { name: 'Chạy thử' }).click()
      await tab.keyboard.press('F9')
      for (let n = 0; n < 8; n++) await tab.getByRole('button', { name: 'Tiến' }).click()
    },
  },
  {
    name: 'modeller-compare',
    path: '/admin/processes/two_agencies/compare/1/2',
    size: desk,
    act: tab => tab.waitForTimeout(900),
  },
  {
    name: 'modeller-360',
    path: '/admin/processes/drafts/draft-1',
    size: phone,
    whole: true,
    act: async tab => {
      await tab.locator('.steps-table tbody tr').nth(3).click()
    },
  },
]
