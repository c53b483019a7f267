// SPDX-License-Identifier: Apache-2.0
// How papers come in and go on: scanners, the document camera, receipts under the hand scanner; and
// what a leader keeps and sees.
import { desk } from './browser.mjs'

const card = '001090010001||Trần Văn Đức|01021990|Nam|Số 4 phố Hàng Bông|01012022'

const draft = async tab => {
  await tab.keyboard.type(card)
  await tab.keyboard.press('Enter')
  await tab.waitForTimeout(200)
  await tab.keyboard.type('khai sinh')
  await tab.keyboard.press('Enter')
  await tab.locator('table.checklist').waitFor()
}
const firstDossier = async tab => {
  await tab.locator('tbody tr').first().focus()
  await tab.keyboard.press('Enter')
  await tab.getByRole('tab').first().waitFor()
}

export const capture = [
  {
    name: 'desk-scans-beside',
    path: '/desk/counter',
    size: desk,
    act: async tab => {
      await draft(tab)
      await tab.getByRole('button', { name: 'Gắn vào hồ sơ: scan0041.pdf' }).click()
      await tab.locator('.checklist .files').getByText('scan0041.pdf').waitFor()
    },
  },
  {
    name: 'desk-scans-look',
    path: '/desk/counter',
    size: desk,
    act: async tab => {
      await draft(tab)
      await tab.getByRole('button', { name: 'Xem: scan0042.jpg' }).click()
      await tab.getByRole('dialog').locator('img').waitFor()
    },
  },
  {
    name: 'desk-scans',
    path: '/desk/scans',
    size: desk,
    act: async tab => {
      const code = await tab.evaluate('[...fakeServer.world.dossiers.keys()][0]')
      await tab.keyboard.press('F2')
      await tab.keyboard.type(`https://motcua/theo-doi#${code}~1r3y1y7z`)
      await tab.keyboard.press('Enter')
      await tab.getByLabel('Giấy tờ').waitFor()
    },
  },
  {
    name: 'desk-camera',
    path: '/desk/counter',
    size: desk,
    act: async tab => {
      await draft(tab)
      await tab.keyboard.press('F6')
      await tab.getByRole('dialog').waitFor()
      await tab.locator('.dialog-foot [aria-keyshortcuts=F6]:not([aria-disabled])').waitFor()
      for (const page of [1, 2]) {
        await tab.keyboard.press('F6')
        await tab
          .locator('.camera-pages li')
          .nth(page - 1)
          .waitFor()
      }
      await tab.getByRole('button', { name: 'Chụp lại: Trang 1' }).click()
      await tab.keyboard.press('F6')
      await tab.waitForTimeout(200)
    },
  },
  {
    name: 'desk-camera-saved',
    path: '/desk/counter',
    size: desk,
    act: async tab => {
      await draft(tab)
      await tab.keyboard.press('F6')
      await tab.locator('.dialog-foot [aria-keyshortcuts=F6]:not([aria-disabled])').waitFor()
      await tab.keyboard.press('F6')
      await tab.locator('.camera-pages li').first().waitFor()
      await tab.keyboard.press('Control+Enter')
      await tab.locator('.checklist .files').getByText(/jpg/).waitFor()
    },
  },
  {
    name: 'desk-camera-none',
    path: '/desk/counter',
    size: desk,
    before:
      "navigator.mediaDevices.getUserMedia = async () => { throw new DOMException('none', 'NotFoundError') }",
    act: async tab => {
      await draft(tab)
      await tab.keyboard.press('F6')
      await tab.getByText('Không thấy máy chụp nào').waitFor()
    },
  },
  {
    name: 'desk-papers-arriving',
    path: '/desk/papers',
    size: desk,
    act: async tab => {
      await tab.getByRole('tab', { name: 'Đang đến' }).click()
      const item = tab.locator('section.card b').first()
      await item.waitFor()
      await tab.keyboard.press('F2')
      await tab.keyboard.type(`https://motcua/theo-doi#${await item.textContent()}~1r3y1y7z`)
      await tab.keyboard.press('Enter')
      await tab.getByText('đã có 1 trong').waitFor()
    },
  },
  {
    name: 'desk-results-scanned',
    path: '/desk/results',
    size: desk,
    act: async tab => {
      const code = await tab.locator('tbody a').first().textContent()
      await tab.keyboard.type(`https://motcua/theo-doi#${code}~1r3y1y7z`)
      await tab.keyboard.press('Enter')
      await tab.getByRole('dialog').getByLabel('Người nhận').waitFor()
    },
  },
  {
    name: 'desk-register-contact',
    path: '/desk/register',
    size: desk,
    act: async tab => {
      await tab.getByText('Địa chỉ, điện thoại').click()
      await tab.getByRole('columnheader', { name: 'Điện thoại' }).waitFor()
    },
  },
  {
    name: 'desk-reasons',
    path: '/desk/reasons',
    size: desk,
    act: async tab => {
      await tab.keyboard.press('F9')
      await tab.getByRole('dialog').getByLabel('Câu mẫu', { exact: true }).fill('Ảnh chụp bị mờ.')
      await tab.keyboard.press('Control+Enter')
      await tab.getByRole('rowheader', { name: 'Ảnh chụp bị mờ.' }).waitFor()
    },
  },
  {
    name: 'desk-trace',
    path: '/desk/work',
    size: desk,
    act: async tab => {
      await firstDossier(tab)
      await tab.getByRole('tab', { name: 'Ai đã xem, đã làm' }).click()
      await tab.locator('.tab-panel tbody tr').first().waitFor()
    },
  },
]
