// SPDX-License-Identifier: Apache-2.0
// A process from a blank sheet to its second version through the real pages of a running server: by
// table and by palette, a fault seen and mended, tried, approved, compared, retired.
//   web/run look/modeller.mjs http://127.0.0.1:8080 [PASSWORD]
import { readFileSync } from 'node:fs'
import { end, sit, step } from './office.mjs'

const tab = await sit('demo.quantri', '/admin/processes')
const button = name => tab.getByRole('button', { name, exact: true })
const inDialog = name => tab.getByRole('dialog').getByRole('button', { name })
const rows = () => tab.locator('.steps-table tbody tr')
const row = name => rows().filter({ hasText: name })
const seen = words => tab.getByText(words).first().waitFor()
const faults = n => tab.getByRole('tab', { name: `Lỗi (${n})` }).waitFor()
const toast = words => tab.locator('.toast').filter({ hasText: words }).first().waitFor()
const title = `Cấp giấy thử ${String(Date.now()).slice(-6)}`

await step('the list of processes', tab, async () => {
  await tab.getByRole('heading', { name: 'Quy trình', level: 1 }).waitFor()
  await seen('Liên thông hai cơ quan song song')
})
await step('a new process begins with a start, a task and an end, drawn', tab, async () => {
  await button('Quy trình mới').click()
  await tab.locator('#field-title').fill(title)
  await tab.keyboard.press('Control+Enter')
  await tab.locator('.djs-shape[data-element-id="first"]').waitFor({ state: 'attached' })
  await faults(0)
})
await step('a step is added by the table, with the keys alone', tab, async () => {
  await button('Bảng các bước').click()
  await row('Tiếp nhận').focus()
  await tab.keyboard.press('Insert')
  await tab.getByRole('dialog').locator('#field-new_name').fill('Thẩm định hồ sơ')
  await tab.keyboard.press('Control+Enter')
  await row('Thẩm định hồ sơ').waitFor()
  const order = await rows().locator('th').allTextContents()
  if (order.join() !== 'Bắt đầu,Tiếp nhận,Thẩm định hồ sơ,Kết thúc') throw new Error(order.join())
})
await step('the fault is told at the step and in the list, and leads to it', tab, async () => {
  await faults(1)
  await row('Thẩm định hồ sơ').getByText('1 lỗi').waitFor()
  await tab.getByRole('tab', { name: 'Lỗi (1)' }).click()
  await tab.getByRole('tabpanel').getByRole('button', { name: 'Thẩm định hồ sơ' }).click()
  await tab.locator('tr[aria-current]').filter({ hasText: 'Thẩm định hồ sơ' }).waitFor()
})
await step('it is mended in the fields, reached from the row by Enter', tab, async () => {
  await row('Thẩm định hồ sơ').focus()
  await tab.keyboard.press('Enter')
  await tab.locator('#field-step_role').selectOption('appraiser')
  await tab.locator('#field-step_agency').selectOption('competent')
  await tab.locator('#field-step_act').selectOption('appraise')
  await tab.locator('#field-step_budget').fill('1,5')
  await tab.locator('#field-step_budget_unit').selectOption('working_day')
  await row('Thẩm định hồ sơ').getByText('1,5 ngày làm việc').waitFor()
  await faults(0)
})
await step('the palette puts a step on a way of the picture', tab, async () => {
  await button('Hình vẽ').click()
  const shape = async name => {
    const id = await tab.evaluate(
      words =>
        [...document.querySelectorAll('.djs-shape')]
          .find(one => one.textContent.replace(/\s/g, '') === words.replace(/\s/g, ''))
          ?.getAttribute('data-element-id'),
      name,
    )
    return tab.locator(`.djs-shape[data-element-id="${id}"]`).boundingBox()
  }
  const left = await shape('Thẩm định hồ sơ')
  const right = await tab.locator('.djs-shape[data-element-id="end"]').boundingBox()
  await tab.getByRole('button', { name: 'Việc của cán bộ', exact: true }).click()
  const at = { x: (left.x + left.width + right.x) / 2, y: left.y + left.height / 2 }
  await tab.mouse.move(at.x - 30, at.y + 10)
  await tab.mouse.move(at.x, at.y, { steps: 6 })
  await tab.mouse.click(at.x, at.y)
  // One types its name on the spot.
  await tab.keyboard.type('Trả giấy')
  await tab
    .locator('.djs-container > svg')
    .first()
    .click({ position: { x: 500, y: 500 } })
  await faults(1)
})
await step('what stands on the picture stands in the table', tab, async () => {
  await button('Bảng các bước').click()
  await row('Trả giấy').focus()
  await tab.keyboard.press('Enter')
  await tab.locator('#field-step_role').selectOption('result_desk')
  await tab.locator('#field-step_agency').selectOption('reception')
  await tab.locator('#field-step_act').selectOption('return')
  await faults(0)
  const order = await rows().locator('th').allTextContents()
  if (order.indexOf('Trả giấy') !== order.indexOf('Thẩm định hồ sơ') + 1)
    throw new Error(order.join())
})
await step('undo takes one field back, redo gives it again', tab, async () => {
  await row('Trả giấy').focus()
  await tab.keyboard.press('Control+z')
  await tab.waitForFunction(() => document.querySelector('#field-step_act')?.value === '')
  await row('Trả giấy').focus()
  await tab.keyboard.press('Control+y')
  await tab.waitForFunction(() => document.querySelector('#field-step_act')?.value === 'return')
})
await step('the draft is kept and comes back as it was', tab, async () => {
  await tab.keyboard.press('Control+s')
  await toast('Đã lưu bản thảo')
  await tab.reload()
  await button('Bảng các bước').click()
  await row('Trả giấy').waitFor()
  await row('Thẩm định hồ sơ').getByText('1,5 ngày làm việc').waitFor()
})
await step('its file comes out with motcua words and the picture', tab, async () => {
  const given = tab.waitForEvent('download')
  await button('Tải tệp').click()
  const text = readFileSync(await (await given).path(), 'utf8')
  for (const words of ['motcua:budget="1.5 working_day"', 'BPMNShape', 'name="Trả giấy"'])
    if (!text.includes(words)) throw new Error(`${words} is not in the file`)
})
await step('it is tried on the engine, moment by moment', tab, async () => {
  await button('Hình vẽ').click()
  await tab.getByRole('tab', { name: 'Chạy thử' }).click()
  await tab.keyboard.press('F9')
  await seen('Chạy đến hết.')
  for (let n = 0; n < 4; n++) await button('Tiến').click()
  await tab.locator('.trial-done').first().waitFor({ state: 'attached' })
})
await step('it is approved by decision after the whole check', tab, async () => {
  await button('Phê duyệt').click()
  await tab.locator('#field-decision_no').fill('77/QĐ-UBND')
  await inDialog(/^Phê duyệt/).click()
  await tab.getByRole('heading', { name: title, level: 1 }).waitFor()
  await seen('77/QĐ-UBND')
})
await step(
  'the next version begins from the first and differs by what was changed',
  tab,
  async () => {
    await tab.getByRole('button', { name: 'Soạn tiếp từ phiên bản 1' }).click()
    await tab.locator('.djs-shape[data-element-id="first"]').waitFor({ state: 'attached' })
    await button('Bảng các bước').click()
    await row('Thẩm định hồ sơ').focus()
    await tab.keyboard.press('Enter')
    await tab.locator('#field-step_budget').fill('2')
    await tab.keyboard.press('Enter')
    await row('Tiếp nhận').focus()
    await tab.keyboard.press('Insert')
    await tab.locator('#field-new_kind').fill('rẽ nhánh: chọn')
    await tab.keyboard.press('Enter')
    await tab.keyboard.press('Control+Enter')
    await faults(1)
    await tab.keyboard.press('Control+s')
    await toast('Đã lưu bản thảo')
    await tab.getByRole('link', { name: 'Quy trình', exact: true }).last().click()
    await tab
      .getByRole('button', { name: `Mở ${title}` })
      .last()
      .click()
    await tab.getByRole('link', { name: 'So với phiên bản 1' }).click()
    await seen('Thời hạn bước: 1,5 ngày làm việc → 2 ngày làm việc')
    await tab.getByText('Thêm', { exact: true }).first().waitFor()
    await tab.locator('.differs-changed').first().waitFor({ state: 'attached' })
  },
)
await step('leaving an unkept draft asks first', tab, async () => {
  await tab.goBack()
  await tab.getByRole('link', { name: /^Bản thảo/ }).click()
  await button('Bảng các bước').click()
  await rows().nth(2).focus()
  await tab.keyboard.press('Delete')
  await tab.locator('nav.nav').getByRole('link', { name: 'Lịch làm việc' }).click()
  await tab.getByRole('alertdialog').getByText('Chưa lưu bản thảo').waitFor()
  await tab.getByRole('button', { name: 'Rời trang' }).click()
  await tab.getByRole('heading', { name: 'Lịch làm việc', level: 1 }).waitFor()
})
await step('a version is retired from a day on', tab, async () => {
  await tab.locator('nav.nav').getByRole('link', { name: 'Quy trình' }).click()
  await tab.locator('#field-text').fill(title)
  await tab
    .getByRole('button', { name: `Mở ${title}` })
    .last()
    .click()
  await tab.getByRole('button', { name: 'Cho hết hiệu lực phiên bản 1' }).click()
  await inDialog(/^Cho hết hiệu lực/).click()
  await tab.getByRole('dialog').waitFor({ state: 'detached' })
  await toast('Phiên bản 1 đã được cho hết hiệu lực')
})
await end()
