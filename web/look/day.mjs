// SPDX-License-Identifier: Apache-2.0
// An office's day through the real pages of a running server with demo officers: received, assigned,
// appraised, signed, numbered, returned, followed by the citizen. Pictures go to build/look/day-*.png.
//   web/run look/day.mjs http://127.0.0.1:8080 [PASSWORD]
import { end, onPhone, open, origin, sit, step } from './office.mjs'

const number = String(Date.now()).slice(-6)

let code = ''
const counter = await sit('demo.quay1')
await step('the counter takes a new person', counter, async () => {
  await counter.getByRole('textbox', { name: /F2/ }).waitFor()
  await counter.keyboard.type(
    `001090${number}||Nguyễn Văn Thử|01021990|Nam|Số 4 phố Hàng Bông|01012022`,
  )
  await counter.keyboard.press('Enter')
  await counter.getByRole('dialog').waitFor()
  await counter.getByLabel('Điện thoại').fill(`0912${number}`)
  await counter.keyboard.press('Control+Enter')
  await counter.getByRole('dialog').waitFor({ state: 'detached' })
})
await step('receives a dossier by keyboard', counter, async () => {
  await counter.keyboard.type('tinh trang hon nhan')
  await counter.keyboard.press('Enter')
  await counter.getByRole('table', { name: 'Giấy tờ phải nộp' }).waitFor()
  await counter.keyboard.press('F7')
  await counter.keyboard.press('F9')
  const link = counter.locator('.visit-items a.code').first()
  await link.waitFor()
  code = (await link.textContent()) ?? ''
  console.log(`     ${code}`)
})
await step('asks to complete another, form 02', counter, async () => {
  await counter.keyboard.press('F4')
  await counter.keyboard.type('ket hon')
  await counter.keyboard.press('Enter')
  await counter.getByRole('table', { name: 'Giấy tờ phải nộp' }).waitFor()
  await counter.keyboard.press('Alt+2')
  await counter.getByRole('dialog').waitFor()
  await counter.keyboard.type('Thiếu giấy tờ')
  await counter.keyboard.press('Control+Enter')
  await counter.getByText('Yêu cầu bổ sung', { exact: true }).waitFor()
})
await step('finishes the visit', counter, async () => {
  await counter.keyboard.press('F8')
  await counter.getByRole('textbox', { name: /F2/ }).waitFor()
})
await step('certifies copies', counter, async () => {
  await open(counter, 'Chứng thực')
  await counter.getByLabel(/Người yêu cầu/).waitFor()
  await counter.getByText(/Mức thu: [1-9]/).waitFor()
  await counter.keyboard.type('Lê Thị Hoa')
  for (const key of ['Enter', '2', 'Enter', '3', 'Enter']) await counter.keyboard.press(key)
  await counter.locator('tbody tr').first().waitFor()
})
for (const [page, heading] of [
  ['Hồ sơ', 'Hồ sơ'],
  ['Bàn giao giấy', 'Bàn giao giấy'],
  ['Sổ theo dõi', 'Sổ theo dõi'],
  ['Cuối ngày', 'Cuối ngày'],
])
  await step(`shows ${page}`, counter, async () => {
    await open(counter, page)
    await counter.getByRole('heading', { name: heading, level: 1 }).waitFor()
    await counter.waitForLoadState('networkidle', { timeout: 3000 }).catch(() => {})
    const alert = counter.getByRole('alert')
    if (await alert.count()) throw new Error(await alert.first().textContent())
  })

const dossier = async (tab, tabName) => {
  await tab.goto(`${origin}/desk/dossiers/${code}`)
  await tab.getByRole('heading', { name: code }).waitFor()
  if (tabName) await tab.getByRole('tab', { name: tabName }).click()
}
const complete = async (tab, fill) => {
  await dossier(tab)
  const claim = tab.getByRole('button', { name: 'Nhận việc' })
  if (await claim.count()) {
    await claim.click()
    await claim.waitFor({ state: 'detached' })
  }
  await tab.keyboard.press('F9')
  await tab.getByRole('dialog').waitFor()
  await fill?.(tab.getByRole('dialog'))
  await tab.waitForTimeout(200)
  await tab.keyboard.press('Control+Enter')
  await tab.getByRole('dialog').waitFor({ state: 'detached' })
}

const head = await sit('demo.truongphong')
await step('the head of the unit assigns', head, async () => {
  await complete(head, async dialog => {
    await dialog.getByRole('combobox', { name: 'Giao cho' }).click()
    await dialog.page().keyboard.press('ArrowDown')
    await dialog.page().keyboard.press('Enter')
  })
})
await step('sees who is late and why', head, async () => {
  await open(head, 'Chậm trễ')
  await head.getByRole('heading', { name: 'Chậm trễ' }).waitFor()
  await head.waitForTimeout(500)
})
const appraiser = await sit('demo.chuyenvien')
await step('the appraiser sees his list', appraiser, async () => {
  await open(appraiser, 'Hồ sơ')
  await appraiser.locator('tbody tr').first().waitFor()
})
await step('the appraiser proposes to grant', appraiser, () => complete(appraiser))
await step('why this date', appraiser, async () => {
  await dossier(appraiser, 'Vì sao hẹn ngày này')
  await appraiser.locator('.why-date tbody tr').first().waitFor()
})
await step('the process as drawing and steps', appraiser, async () => {
  await dossier(appraiser, 'Quá trình')
  await appraiser.locator('.steps .done').first().waitFor()
  const drawn = await appraiser
    .locator('img.diagram')
    .evaluate(image => image.decode().then(() => image.naturalWidth))
  if (!drawn) throw new Error('no drawing')
})
const leader = await sit('demo.lanhdao')
await step('the leader signs from the one list', leader, async () => {
  await open(leader, 'Ký duyệt')
  const row = leader.getByRole('row', { name: new RegExp(code) })
  await row.focus()
  await leader.keyboard.press('Space')
  await leader.keyboard.press('F9')
  await leader.getByRole('dialog').waitFor()
  await leader.keyboard.press('Control+Enter')
  await row.waitFor({ state: 'detached' })
})
const clerk = await sit('demo.vanthu')
await step('the clerk numbers and issues', clerk, async () => {
  await open(clerk, 'Cấp số, ban hành')
  const row = clerk.getByRole('row', { name: new RegExp(code) })
  await row.focus()
  await clerk.keyboard.press('Enter')
  await clerk
    .getByRole('dialog')
    .getByLabel(/Số văn bản/)
    .waitFor()
  await clerk.keyboard.press('Control+Enter')
  await row.waitFor({ state: 'detached' })
})
const results = await sit('demo.traketqua')
await step('the result desk hands over', results, async () => {
  await open(results, 'Trả kết quả')
  // The receipt's QR, as a hand scanner types it.
  const printed = await results.evaluate(
    `fetch('/api/desk/dossiers/${code}').then(a => a.json()).then(a => a.follow_token)`,
  )
  await results.getByRole('textbox', { name: /F2/ }).fill(`${origin}/theo-doi#${printed}`)
  await results.keyboard.press('Enter')
  await results.getByRole('dialog').getByLabel('Người nhận').waitFor()
  await results.keyboard.press('Control+Enter')
  await results.getByRole('dialog').waitFor({ state: 'detached' })
})
let token = ''
await step('the history tells all of it', results, async () => {
  const answer = results.waitForResponse(one => one.url().endsWith(`/api/desk/dossiers/${code}`))
  await dossier(results, 'Lịch sử')
  token = (await (await answer).json()).follow_token
  await results.getByText('Trả kết quả', { exact: true }).last().waitFor()
})
await step('search finds him by telephone', results, async () => {
  await open(results, 'Tra cứu')
  await results.getByRole('textbox').first().fill(`0912${number}`)
  await results.keyboard.press('Enter')
  await results.getByRole('row', { name: new RegExp(code) }).waitFor()
})

const phone = await onPhone()
await step('the citizen follows by the QR', phone, async () => {
  await phone.goto(`${origin}/theo-doi#${token}`)
  await phone.getByText(code).waitFor()
  await phone.getByRole('button', { name: 'Vì sao hẹn ngày này' }).click()
  await phone.locator('.why-date tbody tr').first().waitFor()
})
await step('by the code only state and promise', phone, async () => {
  await phone.goto('about:blank')
  await phone.goto(`${origin}/theo-doi`)
  await phone.getByLabel('Mã hồ sơ').fill(code)
  await phone.keyboard.press('Enter')
  await phone.getByText('Đã trả kết quả').waitFor()
})
await step('search on the phone', phone, async () => {
  await phone.goto(`${origin}/?q=giay%20khai%20sinh%20cho%20be`)
  await phone.locator('.found li').first().waitFor()
})
await step('a procedure on the phone', phone, async () => {
  await phone.locator('.found a').first().click()
  await phone.getByRole('heading', { level: 1 }).waitFor()
  await phone.getByRole('heading', { name: 'Giấy tờ cần nộp' }).waitFor()
  const wide = await phone.evaluate('document.documentElement.scrollWidth')
  if (wide > 360) throw new Error(`scrolls sideways: ${wide}px`)
})
const admin = await sit('demo.quantri', '/admin/')
for (const page of [
  'Cán bộ và vai trò',
  'Thủ tục được cung cấp',
  'Lịch làm việc',
  'Mẫu in',
  'Nhập dữ liệu thủ tục',
])
  await step(`admin: ${page}`, admin, async () => {
    await open(admin, page)
    await admin.getByRole('heading', { name: page, level: 1 }).waitFor()
    await admin.waitForTimeout(600)
    const alert = admin.getByRole('alert')
    if (await alert.count()) throw new Error(await alert.first().textContent())
  })

await end()
