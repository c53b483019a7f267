// SPDX-License-Identifier: Apache-2.0
import { desk, phone } from './browser.mjs'
import { capture } from './pages_capture.mjs'
import { modeller } from './pages_modeller.mjs'

const scan = async tab => {
  // The counter's field; a scanner types and ends with Enter.
  await tab.keyboard.type('001090010001||Trần Văn Đức|01021990|Nam|Số 4 phố Hàng Bông|01012022')
  await tab.keyboard.press('Enter')
  await tab.waitForTimeout(200)
}
const choose = async (tab, typed) => {
  await scan(tab)
  await tab.keyboard.type(typed)
  await tab.keyboard.press('Enter')
  await tab.waitForTimeout(150)
}
const firstRow = async tab => {
  await tab.locator('tbody tr').first().focus()
}

export const pages = [
  ...capture,
  ...modeller,
  { name: 'portal-360', path: '/', size: phone, whole: true },
  { name: 'portal-360-found', path: '/?q=khai%20sinh', size: phone, whole: true },
  { name: 'portal-360-procedure', path: '/thu-tuc/1.001193', size: phone, whole: true },
  { name: 'portal-360-follow', path: '/theo-doi', size: phone, whole: true },
  {
    name: 'portal-360-token',
    path: '/theo-doi#demo-token',
    size: phone,
    whole: true,
    act: async tab => {
      await tab.getByRole('button', { name: 'Vì sao hẹn ngày này' }).click()
    },
  },
  { name: 'portal-1366', path: '/thu-tuc/1.001193', size: desk, whole: true },
  {
    name: 'portal-1366-en',
    path: '/?q=dang%20ky',
    size: desk,
    act: async tab => {
      await tab.getByRole('button', { name: 'English' }).click()
    },
  },
  {
    name: 'desk-login',
    path: '/desk/',
    size: desk,
    act: async tab => {
      await tab.getByRole('button', { name: 'Đăng xuất' }).click()
      await tab.waitForTimeout(300)
    },
  },
  { name: 'desk-counter-empty', path: '/desk/counter', size: desk },
  {
    name: 'desk-counter-procedure',
    path: '/desk/counter',
    size: desk,
    act: async tab => {
      await scan(tab)
      await tab.keyboard.type('dang ky')
    },
  },
  {
    name: 'desk-counter-draft',
    path: '/desk/counter',
    size: desk,
    act: async tab => {
      await choose(tab, 'xac nhan tinh')
      await tab.keyboard.press('F7')
      await tab.keyboard.press('F9')
      await tab.waitForTimeout(400)
      await tab.keyboard.type('khai sinh')
      await tab.keyboard.press('Enter')
      await tab.waitForTimeout(150)
      await tab.keyboard.press('Space')
    },
  },
  {
    name: 'desk-counter-02',
    path: '/desk/counter',
    size: desk,
    act: async tab => {
      await choose(tab, 'khai sinh')
      await tab.keyboard.press('Alt+2')
    },
  },
  {
    name: 'desk-counter-person',
    path: '/desk/counter',
    size: desk,
    act: async tab => {
      await tab.keyboard.type('0999888777')
      await tab.keyboard.press('Enter')
    },
  },
  { name: 'desk-certification', path: '/desk/certification', size: desk },
  { name: 'desk-work', path: '/desk/work', size: desk, act: firstRow },
  {
    name: 'desk-signing',
    path: '/desk/signing',
    size: desk,
    act: async tab => {
      await firstRow(tab)
      await tab.keyboard.press('Space')
      await tab.keyboard.press('ArrowDown')
      await tab.keyboard.press('Space')
    },
  },
  { name: 'desk-late', path: '/desk/late', size: desk },
  {
    name: 'desk-issuing',
    path: '/desk/issuing',
    size: desk,
    act: async tab => {
      await firstRow(tab)
      await tab.keyboard.press('Enter')
    },
  },
  { name: 'desk-results', path: '/desk/results', size: desk },
  { name: 'desk-papers', path: '/desk/papers', size: desk },
  { name: 'desk-register', path: '/desk/register', size: desk },
  { name: 'desk-day', path: '/desk/day', size: desk },
  {
    name: 'desk-search',
    path: '/desk/search',
    size: desk,
    act: async tab => {
      await tab.keyboard.type('nguyen thi hong')
      await tab.keyboard.press('Enter')
    },
  },
  {
    name: 'desk-dossier',
    path: '/desk/work',
    size: desk,
    act: async tab => {
      await firstRow(tab)
      await tab.keyboard.press('ArrowDown')
      await tab.keyboard.press('Enter')
      await tab.waitForTimeout(300)
    },
  },
  {
    name: 'desk-dossier-way',
    path: '/desk/work',
    size: desk,
    act: async tab => {
      await firstRow(tab)
      await tab.keyboard.press('Enter')
      await tab.getByRole('tab', { name: 'Quá trình' }).click()
    },
  },
  {
    name: 'desk-dossier-why',
    path: '/desk/work',
    size: desk,
    act: async tab => {
      await firstRow(tab)
      await tab.keyboard.press('Enter')
      await tab.getByRole('tab', { name: 'Vì sao hẹn ngày này' }).click()
    },
  },
  {
    name: 'desk-dossier-complete',
    path: '/desk/work',
    size: desk,
    act: async tab => {
      await firstRow(tab)
      await tab.keyboard.press('Enter')
      await tab.getByRole('tab', { name: 'Lịch sử' }).click()
      await tab.keyboard.press('F9')
    },
  },
  {
    name: 'desk-expired',
    path: '/desk/work',
    size: desk,
    act: async tab => {
      await tab.evaluate('fakeServer.endSession()')
      await tab.getByRole('button', { name: 'Cả đơn vị' }).click()
    },
  },
  { name: 'admin-officers', path: '/admin/officers', size: desk },
  { name: 'admin-offers', path: '/admin/offers', size: desk },
  {
    name: 'admin-offer-new',
    path: '/admin/offers',
    size: desk,
    act: async tab => {
      await firstRow(tab)
      await tab.keyboard.press('Enter')
    },
  },
  {
    name: 'admin-calendars',
    path: '/admin/calendars',
    size: desk,
    act: async tab => {
      await tab.getByRole('button', { name: 'Đổi một ngày' }).click()
      await tab.keyboard.type('25122026')
      await tab.waitForTimeout(100)
      await tab.getByLabel('Quyết định số').fill('99/QĐ-UBND')
      await tab.getByLabel('Lý do', { exact: true }).fill('Nghỉ đột xuất')
      await tab.getByRole('button', { name: 'Xem hồ sơ bị ảnh hưởng' }).click()
    },
  },
  {
    name: 'admin-templates',
    path: '/admin/templates',
    size: desk,
    act: async tab => {
      await tab.keyboard.press('F9')
    },
  },
  { name: 'admin-imports', path: '/admin/imports', size: desk },
  { name: 'gallery', path: '/gallery/', size: { width: 1000, height: 800 }, whole: true },
  {
    name: 'gallery-dense',
    path: '/gallery/?dense',
    size: { width: 1000, height: 800 },
    whole: true,
  },
]
