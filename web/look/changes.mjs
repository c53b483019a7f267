// SPDX-License-Identifier: Apache-2.0
// What an administrator changes while dossiers run, through the real pages of a running server:
// decision models, incidents, process moves, work that begins itself, delegations, agencies. Then
// the same pages and dialogs on a phone. tests/browser/changes_test.py prepares what is changed.
//   web/run look/changes.mjs http://127.0.0.1:8080 PASSWORD
import { phone, tooWide } from './browser.mjs'
import { end, sit, step } from './office.mjs'

const tab = await sit('demo.quantri', '/admin/')
const button = name => tab.getByRole('button', { name, exact: true })
const dialog = () => tab.getByRole('dialog')
const inDialog = name => dialog().getByRole('button', { name })
const seen = words => tab.getByText(words).first().waitFor()
/** The button says why it cannot be pressed yet. */
const cannot = (name, why) =>
  inDialog(name).locator('.why').filter({ hasText: why }).waitFor({ state: 'attached' })
const toast = words => tab.locator('.toast').filter({ hasText: words }).first().waitFor()
const gone = () => dialog().waitFor({ state: 'detached' })
const rows = table => tab.getByRole('table', { name: table }).locator('tbody tr')
const row = (table, words) => rows(table).filter({ hasText: words }).first()
const choose = async (label, typed) => {
  await tab.getByRole('combobox', { name: label, exact: true }).fill(typed)
  await tab.locator('[role=listbox] [role=option]:visible').first().waitFor()
  await tab.keyboard.press('Enter')
}
const typeDay = async (group, digits) => {
  await tab.getByRole('group', { name: group }).getByRole('spinbutton').first().click()
  await tab.keyboard.type(digits)
}
const wide = async () => {
  const by = await tooWide(tab)
  if (by > 0) throw new Error(`${by} px wider than the window`)
}
const open = async (path, heading) => {
  await tab.goto(new URL(`/admin${path}`, tab.url()).href)
  await tab.getByRole('heading', { name: heading, level: 1 }).waitFor()
}
const routing = goes =>
  `<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" name="Chọn bước rà soát">
<inputData id="i" name="Khẩn"><variable name="Khẩn" typeRef="boolean"/></inputData>
<decision id="route" name="Chọn bước"><informationRequirement><requiredInput href="#i"/></informationRequirement>
<decisionTable hitPolicy="FIRST"><input><inputExpression><text>Khẩn</text></inputExpression></input><output/>
<rule><description>Việc khẩn làm ngay</description><inputEntry><text>true</text></inputEntry><outputEntry><text>"now"</text></outputEntry></rule>
<rule><inputEntry><text>-</text></inputEntry><outputEntry><text>${goes}</text></outputEntry></rule>
</decisionTable></decision></definitions>`
const give = (name, dmn) =>
  dialog()
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/xml', buffer: Buffer.from(dmn) })

const models = 'Mô hình quyết định'
await step('a decision model without its decision cannot be published', tab, async () => {
  await open('/rules', models)
  await row(models, 'chon_buoc').waitFor()
  await button('Ban hành').click()
  await cannot(/^Ban hành/, 'Chọn tệp DMN')
  await give('thu_nghiem.dmn', routing('"later"'))
  await dialog().getByText('thu_nghiem.dmn').waitFor()
})
await step('a model is published by decision', tab, async () => {
  await tab.locator('#field-decision_no').fill('31/QĐ-UBND')
  await tab.keyboard.press('Control+Enter')
  await toast('Đã ban hành thu_nghiem, phiên bản 1')
  await tab.getByRole('heading', { name: 'Chọn bước rà soát', level: 1 }).waitFor()
  await row('Các phiên bản', '31/QĐ-UBND').waitFor()
})
await step('it is tried with inputs and says which rule matched', tab, async () => {
  await tab.getByLabel('Khẩn', { exact: true }).selectOption('true')
  await button('Tính thử').click()
  await seen('"now"')
  await seen(/Việc khẩn làm ngay/)
})
await step('it is retired from a day on', tab, async () => {
  await button('Cho hết hiệu lực phiên bản 1').click()
  await inDialog(/^Cho hết hiệu lực/).click()
  await gone()
  await row('Các phiên bản', /đến|từ .* hết/).waitFor()
})
await step('a file that is no decision model is refused in the dialog', tab, async () => {
  await open('/rules', models)
  await button('Ban hành').click()
  await give('hong.dmn', '<definitions')
  await tab.locator('#field-decision_no').fill('32/QĐ-UBND')
  await tab.keyboard.press('Control+Enter')
  await dialog().getByRole('alert').waitFor()
  await tab.keyboard.press('Escape')
  await gone()
})

const incidents = 'Sự cố'
const handle = async (code, act, reason) => {
  await row(incidents, code).getByRole('button').click()
  await dialog().getByRole('radio', { name: act }).check()
  await tab.locator('#field-reason').fill(reason)
}
const codes = []
await step('incidents say where and why in words', tab, async () => {
  await open('/incidents', incidents)
  await rows(incidents).nth(2).waitFor()
  for (const text of await rows(incidents).locator('th').allTextContents()) codes.push(text.trim())
  const why = await rows(incidents).first().textContent()
  if (/process\.|system_work|decision_null/.test(why)) throw new Error(`raw codes: ${why}`)
})
await step('nothing is done to one without a reason', tab, async () => {
  await row(incidents, codes[0]).focus()
  await tab.keyboard.press('Enter')
  await dialog().getByRole('radio', { name: 'Thử lại' }).waitFor()
  await cannot(/^Thử lại/, 'Ghi lý do trước')
  await tab.keyboard.press('Escape')
  await gone()
})
await step('work of the server is passed by hand', tab, async () => {
  await handle(codes[0], 'Chuyển bước', 'Đã chọn bước trên giấy')
  await dialog().getByText('Bỏ qua việc của máy').first().waitFor({ state: 'attached' })
  await tab.keyboard.press('Control+Enter')
  await toast('Đã xử lý sự cố')
  await row(incidents, codes[0]).waitFor({ state: 'detached' })
})
await step('a process that cannot go on is ended', tab, async () => {
  await handle(codes[1], 'Kết thúc quy trình', 'Ghi nhầm')
  await tab.keyboard.press('Control+Enter')
  await row(incidents, codes[1]).waitFor({ state: 'detached' })
})
await step('its rules mended, the next version is published', tab, async () => {
  await open('/rules/chon_buoc', 'Chọn bước rà soát')
  await button('Ban hành phiên bản mới').click()
  await give('chon_buoc.dmn', routing('"later"'))
  await tab.locator('#field-decision_no').fill('33/QĐ-UBND')
  await tab.keyboard.press('Control+Enter')
  await row('Các phiên bản', '33/QĐ-UBND').waitFor()
})
await step('then the same work is tried again and goes on', tab, async () => {
  await open('/incidents', incidents)
  await handle(codes[2], 'Thử lại', 'Đã ban hành bản sửa')
  await tab.keyboard.press('Control+Enter')
  await toast('Đã xử lý sự cố')
  await seen('Không có sự cố nào')
})

await step('a move asks what becomes of the steps that are no more', tab, async () => {
  await open('/processes/NB.CHUYEN', 'Rà soát định kỳ')
  await button('Chuyển hồ sơ đang chạy').click()
  await inDialog('Xem trước').click()
  await dialog().getByText('Chuyển được 0/2 hồ sơ').waitFor()
  await dialog().getByLabel('Bước “Rà soát” (1 hồ sơ) thành').selectOption({ label: 'Rà soát kỹ' })
  await cannot(/^Chuyển/, 'Xem trước đã')
  await inDialog('Xem trước').click()
  await dialog().getByText('Chuyển được 1/2 hồ sơ').waitFor()
})
await step('it is asked for with a reason, and runs', tab, async () => {
  await tab.locator('#field-reason').fill('Theo quyết định mới')
  await tab.keyboard.press('Control+Enter')
  await toast('Đang chuyển hồ sơ')
  await gone()
  await row('Các lần chuyển hồ sơ', '1/2').waitFor()
})
await step('what was left behind says why', tab, async () => {
  await button('1 hồ sơ ở lại: xem từng hồ sơ').click()
  const left = dialog().getByRole('table').locator('tbody tr')
  await left.first().waitFor()
  const text = await left.first().textContent()
  if (/process\.|dossier\./.test(text)) throw new Error(`raw codes: ${text}`)
  await wide()
})
await step('two versions stand side by side', tab, async () => {
  await tab.keyboard.press('Escape')
  await gone()
  for (const n of [0, 1]) await rows('Các phiên bản').nth(n).getByRole('checkbox').check()
  await button('So sánh').click()
  await seen('Rà soát kỹ')
})

const starts = 'Việc tự bắt đầu'
const came = 'Những lần đã đến'
await step('what begins itself says by what, where and when next', tab, async () => {
  await open('/starts', starts)
  await row(starts, 'Cứ mỗi 1 ngày').waitFor()
  await row(starts, 'Thông điệp “hong_may”').waitFor()
  await row(came, 'chưa ai giữ vai trò').waitFor()
})
await step('it cannot begin while nobody is there to do it', tab, async () => {
  await row(came, 'chưa ai giữ vai trò')
    .getByRole('button', { name: /^Thử lại/ })
    .click()
  await tab.getByRole('alert').waitFor()
  const why = await tab.getByRole('alert').textContent()
  if (/result_desk/.test(why)) throw new Error(`raw codes: ${why}`)
})
await step('somebody is appointed, then it begins, once', tab, async () => {
  await open('/officers', 'Cán bộ và vai trò')
  await tab.getByLabel('Tìm', { exact: true }).fill('mẫu năm')
  const of = await rows('Cán bộ và vai trò').count()
  if (!of) throw new Error('no officer of the demo')
  await tab
    .getByRole('button', { name: /^Vị trí của/ })
    .first()
    .click()
  await button('Giao vị trí').click()
  await choose('Cơ quan', 'uy ban nhan dan phuong hoan kiem')
  await choose('Đơn vị', 'van hoa')
  await choose('Vai trò', 'tra ket qua')
  await tab.locator('#field-decision').fill('13/QĐ-UBND')
  await inDialog('Lưu').click()
  await gone()
  await open('/starts', starts)
  await row(came, 'chưa ai giữ vai trò')
    .getByRole('button', { name: /^Thử lại/ })
    .click()
  await toast('Đã bắt đầu công việc')
  await row(came, 'Đã bắt đầu').waitFor()
})

const far = `0101${new Date().getFullYear() + 2}`
await step('authority is given on for a time', tab, async () => {
  await open('/delegations', 'Ủy quyền')
  await button('Ủy quyền mới').click()
  await choose('Cơ quan ủy quyền', 'uy ban nhan dan phuong tay ho')
  await choose('Cơ quan được ủy quyền', 'uy ban nhan dan phuong ngoc ha')
  await tab.locator('#field-decision').fill('14/QĐ-UBND')
  await inDialog(/^Lưu/).click()
  await gone()
  await row('Ủy quyền', '14/QĐ-UBND').waitFor()
})
await step('and ends by its last day', tab, async () => {
  await row('Ủy quyền', '14/QĐ-UBND')
    .getByRole('button', { name: /^Chấm dứt ủy quyền/ })
    .click()
  await inDialog(/^Chấm dứt/).click()
  await gone()
  await row('Ủy quyền', '14/QĐ-UBND').getByText(/đến/).waitFor()
})

const decisions = 'Sắp xếp đơn vị'
await step('agencies are merged: first what it touches', tab, async () => {
  await open('/reorganisations', decisions)
  await button('Ghi quyết định sắp xếp').click()
  await dialog().getByRole('radio', { name: 'Sáp nhập' }).check()
  await choose('Cơ quan thứ 1', 'uy ban nhan dan phuong hoan kiem')
  await choose('Nơi nhận thứ 1', 'uy ban nhan dan phuong cua nam')
  await tab.locator('#field-decision').fill('15/NQ-HĐND')
  await tab.locator('#field-decided_by').fill('HĐND thành phố')
  await typeDay('Hiệu lực từ ngày', far)
  await inDialog('Xem ảnh hưởng').click()
  await dialog()
    .getByText(/^Chuyển sang nơi mới/)
    .waitFor()
})
await step('then the decision, which is listed with its day', tab, async () => {
  const said = await dialog().textContent()
  if (/goes_on|ends_there|appraiser|unit_head|clerk/.test(said)) throw new Error('raw codes')
  await inDialog(/^Lưu/).click()
  await gone()
  await row(decisions, '15/NQ-HĐND').waitFor()
})

// The same on a phone, with what opens on it.
await tab.setViewportSize(phone)
const phones = [
  ['/incidents', incidents],
  ['/rules', models, () => button('Ban hành').click()],
  ['/processes/NB.CHUYEN', 'Rà soát định kỳ', () => button('Chuyển hồ sơ đang chạy').click()],
  ['/starts', starts],
  ['/delegations', 'Ủy quyền', () => button('Ủy quyền mới').click()],
  ['/reorganisations', decisions, () => button('Ghi quyết định sắp xếp').click()],
]
for (const [path, heading, act] of phones)
  await step(`on a phone: ${heading}`, tab, async () => {
    await open(path, heading)
    await act?.()
    if (act) await dialog().waitFor()
    await wide()
  })
await step('on a phone the pages fold behind one button', tab, async () => {
  await open('/incidents', incidents)
  const menu = button('Trình đơn')
  const link = tab.locator('nav.nav').getByRole('link', { name: models })
  await link.waitFor({ state: 'hidden' })
  await menu.click()
  await link.waitFor()
  await tab.keyboard.press('Escape')
  await link.waitFor({ state: 'hidden' })
  if (!(await menu.evaluate(one => one === document.activeElement)))
    throw new Error('the focus is lost')
  await menu.click()
  await link.click()
  await tab.getByRole('heading', { name: models, level: 1 }).waitFor()
  await link.waitFor({ state: 'hidden' })
})
await end()
