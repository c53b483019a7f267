// SPDX-License-Identifier: Apache-2.0
// Form 04 through the real pages: the appraiser drafts, the leader rejects and then signs, the citizen
// sees both dates. The dossier was received before.
//   web/run look/extension.mjs ORIGIN PASSWORD DOSSIER TOKEN NEW_DAY(ddmmyyyy)
import { end, onPhone, open, origin, sit, step } from './office.mjs'

const [code, token, newDay] = process.argv.slice(4)

const drafts = async tab => {
  await tab.goto(`${origin}/desk/dossiers/${code}`)
  await tab.getByRole('heading', { name: code }).waitFor()
  await tab.getByRole('button', { name: 'Dự thảo gia hạn' }).click()
  const dialog = tab.getByRole('dialog')
  await dialog.getByText('Chỉ được gia hạn một lần').waitFor()
  await tab.keyboard.type(newDay)
  await dialog.getByLabel('Lý do', { exact: true }).fill('Chờ cơ quan phối hợp trả lời ý kiến')
  await tab.keyboard.press('Control+Enter')
  await dialog.waitFor({ state: 'detached' })
  await tab.getByText('đang chờ ký').waitFor()
}

const appraiser = await sit('demo.chuyenvien')
await step('the appraiser drafts an extension', appraiser, () => drafts(appraiser))

const leader = await sit('demo.lanhdao')
await step('the leader finds it in his list and says why not', leader, async () => {
  await open(leader, 'Ký duyệt')
  await leader.getByRole('heading', { name: 'Xin lỗi, gia hạn chờ ký' }).waitFor()
  await leader.getByRole('button', { name: `Không ký mẫu 04 ${code}` }).click()
  const dialog = leader.getByRole('dialog')
  const reject = dialog.getByRole('button', { name: 'Không ký mẫu 04' })
  await reject.waitFor()
  if ((await reject.getAttribute('aria-disabled')) !== 'true') throw new Error('without a reason')
  await dialog.getByLabel('Lý do', { exact: true }).fill('Chưa nêu cơ quan nào')
  await leader.keyboard.press('Control+Enter')
  await dialog.waitFor({ state: 'detached' })
  await leader
    .getByRole('heading', { name: 'Xin lỗi, gia hạn chờ ký' })
    .waitFor({ state: 'detached' })
})
await step('another is drafted', appraiser, () => drafts(appraiser))
await step('and signed', leader, async () => {
  await leader.goto(`${origin}/desk/signing`)
  await leader.getByRole('button', { name: `Ký mẫu 04 ${code}`, exact: true }).click()
  const dialog = leader.getByRole('dialog')
  await dialog.getByText('Chờ cơ quan phối hợp trả lời ý kiến').waitFor()
  await leader.keyboard.press('Control+Enter')
  await dialog.waitFor({ state: 'detached' })
})
await step('the dossier shows every appointment', leader, async () => {
  await leader.goto(`${origin}/desk/dossiers/${code}`)
  await leader.getByRole('heading', { name: 'Các lần hẹn' }).waitFor()
  await leader.getByText('Đã gia hạn', { exact: true }).first().waitFor()
  const printed = leader.waitForResponse(one => one.url().includes('/forms/04?'))
  await leader.getByRole('button', { name: /In mẫu 04/ }).click()
  await printed
})
await step('the leader sees what is the matter with each', leader, async () => {
  await open(leader, 'Chậm trễ')
  await leader.getByLabel('Cảnh báo').first().waitFor()
})

const phone = await onPhone()
await step('the citizen sees both dates and the apology', phone, async () => {
  await phone.goto(`${origin}/theo-doi#${token}`)
  await phone.getByText('Cơ quan xin lỗi và gia hạn').waitFor()
  await phone.getByText('Hẹn trên giấy tiếp nhận').waitFor()
  await phone.getByText('Chờ cơ quan phối hợp trả lời ý kiến').waitFor()
  const wide = await phone.evaluate('document.documentElement.scrollWidth')
  if (wide > 360) throw new Error(`scrolls sideways: ${wide}px`)
})
await end()
