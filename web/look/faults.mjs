// SPDX-License-Identifier: Apache-2.0
// What goes wrong at a counter, on a running server: a session that ends under way, a double click, an
// answer that is lost, a server that is away. Every act happens once and nothing typed is lost.
//   web/run look/faults.mjs http://127.0.0.1:8080 [PASSWORD]
import { end, logIn, sit, step } from './office.mjs'

const number = String(Date.now()).slice(-6)
const tab = await sit('demo.quay1')
const context = tab.context()
const items = tab.locator('.visit-items a.code')
const keys = []
tab.on('request', request => {
  if (request.method() === 'POST' && request.url().endsWith('/receive'))
    keys.push(request.headers()['idempotency-key'])
})

const procedures = ['tinh trang hon nhan', 'trich luc', 'dang ky ket hon', 'khai tu']
let next = 0
const draft = async () => {
  keys.length = 0
  await tab.keyboard.press('F4')
  await tab.keyboard.type(procedures[next++])
  await tab.keyboard.press('Enter')
  await tab.getByRole('table', { name: 'Giấy tờ phải nộp' }).waitFor()
  await tab.keyboard.press('F7')
}
const received = async n => {
  await items.nth(n - 1).waitFor()
  await tab.waitForTimeout(700)
  const all = await items.count()
  if (all !== n) throw new Error(`${all} dossiers stand in the visit instead of ${n}`)
}

await step('a new person comes', tab, async () => {
  await tab.getByRole('textbox', { name: /F2/ }).waitFor()
  await tab.keyboard.type(`001090${number}||Trần Thị Thử|01021990|Nữ|Số 5 phố Hàng Bạc|01012022`)
  await tab.keyboard.press('Enter')
  await tab.getByRole('dialog').waitFor()
  await tab.keyboard.press('Control+Enter')
  await tab.getByRole('dialog').waitFor({ state: 'detached' })
})
await step('a session that ended asks for the log-in and keeps what was typed', tab, async () => {
  await draft()
  await tab.getByRole('button', { name: /Thêm:/ }).click()
  await tab.getByLabel('Ghi chú').fill('Ghi chú còn nguyên')
  await context.clearCookies()
  await tab.keyboard.press('F9')
  await tab.getByRole('alertdialog').waitFor()
  await tab.getByText('Phiên làm việc đã hết hạn').waitFor()
  const note = await tab.locator('textarea').first().inputValue()
  if (note !== 'Ghi chú còn nguyên') throw new Error('what was typed is gone')
})
await step('then goes on where it was', tab, async () => {
  await logIn(tab, 'demo.quay1')
  await tab.getByRole('alertdialog').waitFor({ state: 'detached' })
  await received(1)
})
await step('a double click receives once', tab, async () => {
  await draft()
  await tab.getByRole('button', { name: /Tiếp nhận và in/ }).dblclick()
  await received(2)
})
await step('a lost answer is asked for again under the same key', tab, async () => {
  await draft()
  let lost = 0
  await context.route(
    /\/receive$/,
    async route => {
      lost++
      await route.fetch()
      await route.abort()
    },
    { times: 1 },
  )
  await tab.keyboard.press('F9')
  await received(3)
  if (lost !== 1 || keys.length !== 2 || keys[0] !== keys[1])
    throw new Error(`${lost} lost, keys ${keys.join(', ')}`)
})
await step(
  'a server that is away is said, and the same button sends the same act',
  tab,
  async () => {
    await draft()
    await context.route(/\/receive$/, route => route.abort())
    await tab.keyboard.press('F9')
    await tab.getByText('Chưa nhận được trả lời của máy chủ').waitFor()
    await context.unroute(/\/receive$/)
    await tab.keyboard.press('F9')
    await received(4)
    if (new Set(keys).size !== 1) throw new Error(`keys ${keys.join(', ')}`)
  },
)
await step('someone else at the log-in gets none of it', tab, async () => {
  await context.clearCookies()
  await tab.getByRole('link', { name: 'Sổ theo dõi', exact: true }).click()
  await tab.getByRole('alertdialog').waitFor()
  await logIn(tab, 'demo.quay2')
  await tab.getByText('Trần Văn Mẫu Hai').waitFor()
  if (await items.count()) throw new Error('the visit of the first officer is still shown')
})
await end()
