// SPDX-License-Identifier: Apache-2.0
// How paper comes in and goes on, on a running server: document camera, network scanner, viewer,
// hand-over lists under the hand scanner, live lists, who saw what.
//   web/run look/papers.mjs http://127.0.0.1:8080 PASSWORD SCAN_FOLDER
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { end, open, origin, sit, step } from './office.mjs'

const scanFolder = process.argv[4]
const number = String(Date.now()).slice(-6)
const counter = await sit('demo.quay1')
let code = ''
let token = ''

/** A page as a network scanner leaves it: a picture without any code, no two of them alike. */
let quality = 90
const scan = async (folder, name) => {
  mkdirSync(join(scanFolder, folder), { recursive: true })
  writeFileSync(
    join(scanFolder, folder, name),
    await counter.screenshot({ type: 'jpeg', quality: quality-- }),
  )
}
const shoot = async () => {
  const button = counter.locator('.dialog-foot [aria-keyshortcuts=F6]:not([aria-disabled])')
  await button.waitFor()
  const before = await counter.locator('.camera-pages li').count()
  await counter.keyboard.press('F6')
  await counter.locator('.camera-pages li').nth(before).waitFor()
}
const receive = async procedure => {
  await counter.keyboard.press('F4')
  await counter.keyboard.type(procedure)
  await counter.keyboard.press('Enter')
  await counter.getByRole('table', { name: 'Giấy tờ phải nộp' }).waitFor()
}
const received = async n => {
  const link = counter.locator('.visit-items a.code').nth(n)
  await link.waitFor()
  return (await link.textContent()) ?? ''
}

await step('a person and a procedure', counter, async () => {
  await counter.getByRole('textbox', { name: /F2/ }).waitFor()
  await counter.keyboard.type(`001090${number}||Lê Văn Thử|01021990|Nam|Số 6 phố Hàng Bồ|01012022`)
  await counter.keyboard.press('Enter')
  await counter.getByRole('dialog').waitFor()
  await counter.keyboard.press('Control+Enter')
  await counter.getByRole('dialog').waitFor({ state: 'detached' })
  await receive('tinh trang hon nhan')
})
await step('one page under the camera becomes a picture of the first paper', counter, async () => {
  await counter.keyboard.press('F6')
  await shoot()
  await counter.keyboard.press('Control+Enter')
  await counter.locator('.checklist .files').getByText(/\.jpg/).waitFor()
})
await step('two pages become one PDF of the next', counter, async () => {
  await counter.locator('.checklist [data-column=given]').nth(1).focus()
  await counter.keyboard.press('F6')
  await shoot()
  await shoot()
  await counter.keyboard.press('Control+Enter')
  await counter.locator('.checklist .files').getByText(/\.pdf/).waitFor()
})
await step('a scan of the counter lies in its tray and is attached', counter, async () => {
  const folder = await counter.evaluate(
    `fetch('/api/session').then(a => a.json()).then(s => fetch('/api/desk/scans?unit_id=' + s.places[0].unit_id)).then(a => a.json()).then(a => a.folder)`,
  )
  await scan(folder, `quet-${number}.jpg`)
  const row = counter.getByRole('button', { name: `Gắn vào hồ sơ: quet-${number}.jpg` })
  await row.waitFor({ timeout: 25_000 })
  await counter.getByRole('button', { name: `Xem: quet-${number}.jpg` }).click()
  const shown = counter.getByRole('dialog').locator('.viewer img')
  await shown.waitFor()
  await counter.keyboard.press('Escape')
  await counter.getByRole('dialog').waitFor({ state: 'detached' })
  await row.click()
  await counter.locator('.checklist .files').getByText(`quet-${number}.jpg`).waitFor()
  await scan(folder, `sau-${number}.jpg`)
  await scan(folder, `bo-${number}.jpg`)
})
await step('it is received with its files', counter, async () => {
  await counter.keyboard.press('F9')
  code = await received(0)
  token = await counter.evaluate(
    `fetch('/api/desk/dossiers/${code}').then(a => a.json()).then(a => a.follow_token)`,
  )
})
await step('a scan that came later goes to the dossier its receipt names', counter, async () => {
  await open(counter, 'Khay máy quét')
  await counter.getByRole('button', { name: `Xem: sau-${number}.jpg` }).click({ timeout: 25_000 })
  await counter.keyboard.press('F2')
  await counter.keyboard.type(`${origin}/theo-doi#${token}`)
  await counter.keyboard.press('Enter')
  await counter.getByLabel('Giấy tờ').waitFor()
  await counter.keyboard.press('F9')
  await counter.getByText(`Đã gắn bản quét vào ${code}`).waitFor()
  await counter.getByRole('rowheader', { name: `sau-${number}.jpg` }).waitFor({ state: 'detached' })
})
await step('and what is no paper is thrown away, once it was asked', counter, async () => {
  await counter.getByRole('button', { name: `Xem: bo-${number}.jpg` }).click({ timeout: 25_000 })
  await counter.keyboard.press('F8')
  await counter.getByRole('alertdialog').waitFor()
  await counter.keyboard.press('Control+Enter')
  await counter.getByRole('rowheader', { name: `bo-${number}.jpg` }).waitFor({ state: 'detached' })
})
const head = await sit('demo.truongphong')
const blocked = []
head.on('console', message => {
  if (/Content Security Policy|Refused to/.test(message.text())) blocked.push(message.text())
})
await step('pictures are seen beside the papers', head, async () => {
  await head.goto(`${origin}/desk/dossiers/${code}`)
  await head.getByRole('button', { name: `quet-${number}.jpg` }).click()
  const image = head.locator('.viewer img')
  await image.waitFor()
  const width = await image.evaluate(one => one.decode().then(() => one.naturalWidth))
  if (!width) throw new Error('the picture is empty')
})
await step('also what was put to no paper', head, async () => {
  await head.getByRole('button', { name: `sau-${number}.jpg` }).click()
  const width = await head
    .locator('.viewer img')
    .evaluate(one => one.decode().then(() => one.naturalWidth))
  if (!width) throw new Error('the picture is empty')
})
await step('and PDF, under the strict policy', head, async () => {
  await head.locator('.file-button', { hasText: '.pdf' }).click()
  await head.locator('.viewer iframe').waitFor()
  await head.waitForTimeout(1500)
  if (blocked.length) throw new Error(blocked[0])
})
await step('the list hears of a dossier received elsewhere, by itself', head, async () => {
  await open(head, 'Hồ sơ')
  await head.getByRole('button', { name: 'Cả đơn vị' }).click()
  await head.locator('tbody tr').first().waitFor()
  await open(counter, 'Tiếp nhận')
  await counter.getByRole('textbox', { name: /F2/ }).waitFor()
  await counter.keyboard.press('F2')
  await counter.keyboard.type(`001090${number}`)
  await counter.keyboard.press('Enter')
  await counter.getByText('Lê Văn Thử').first().waitFor()
  await receive('ket hon luu dong')
  await counter.keyboard.press('F7')
  await counter.keyboard.press('F9')
  const other = await received(0)
  // A list that polled would need up to 20 seconds.
  await head.getByRole('link', { name: other }).waitFor({ timeout: 7_000 })
})
await step('the paper goes on a list', counter, async () => {
  await open(counter, 'Bàn giao giấy')
  const group = counter.locator('section.card', { hasText: code })
  await group.getByRole('button', { name: /Lập danh sách và in/ }).click()
  await counter.getByText(/Đã lập danh sách/).waitFor()
})
await step('and is ticked where it arrives, by scanning its receipt', head, async () => {
  await open(head, 'Bàn giao giấy')
  await head.getByRole('tab', { name: 'Đang đến' }).click()
  await head.getByText(code).waitFor()
  await head.keyboard.press('F2')
  await head.keyboard.type('H26.00001-200101-0001')
  await head.keyboard.press('Enter')
  await head.getByText('không có trong danh sách nào').waitFor()
  await head.keyboard.type(`${origin}/theo-doi#${token}`)
  await head.keyboard.press('Enter')
  await head.getByText(`${code}: đã có.`).waitFor()
  const list = head.locator('section.card', { hasText: code })
  if (!(await list.getByRole('checkbox', { name: new RegExp(code) }).isChecked()))
    throw new Error('not ticked')
  await list.getByRole('button', { name: 'Đủ cả' }).click()
  await list.getByRole('button', { name: 'Xác nhận' }).click()
  await list.waitFor({ state: 'detached' })
})
await step('the head adds a phrase of the agency', head, async () => {
  await open(head, 'Câu mẫu')
  await head.keyboard.press('F9')
  await head
    .getByRole('dialog')
    .getByLabel('Câu mẫu', { exact: true })
    .fill(`Ảnh chụp bị mờ ${number}.`)
  await head.keyboard.press('Control+Enter')
  await head.getByRole('rowheader', { name: `Ảnh chụp bị mờ ${number}.` }).waitFor()
})
await step('and ends it', head, async () => {
  await head.getByRole('button', { name: `Thôi dùng: Ảnh chụp bị mờ ${number}.` }).click()
  await head.getByRole('alertdialog').waitFor()
  await head.keyboard.press('Control+Enter')
  await head
    .getByRole('rowheader', { name: `Ảnh chụp bị mờ ${number}.` })
    .waitFor({ state: 'detached' })
})
const leader = await sit('demo.lanhdao')
await step('a leader sees who looked', leader, async () => {
  await leader.goto(`${origin}/desk/dossiers/${code}`)
  await leader.getByRole('tab', { name: 'Ai đã xem, đã làm' }).click()
  await leader.getByRole('rowheader', { name: 'Phạm Văn Mẫu Bốn' }).first().waitFor()
})
await step('the register shows address and telephone when asked', counter, async () => {
  await open(counter, 'Sổ theo dõi')
  await counter.getByText('Địa chỉ, điện thoại').click()
  const headings = await counter.getByRole('columnheader').allTextContents()
  const at = headings.indexOf('Địa chỉ')
  if (at < 0) throw new Error(headings.join(', '))
  const address = await counter.locator('tbody tr').first().locator('th, td').nth(at).textContent()
  if (!address?.trim()) throw new Error('no address')
})
await end()
