// SPDX-License-Identifier: Apache-2.0
// What hands do on a page of the tour before it is looked at.

const type = async (tab, ...keys) => {
  for (const key of keys) {
    if (key.length > 1 && /^(Enter|F\d+|Alt\+\d|ArrowDown|Space|Control\+Enter)$/.test(key))
      await tab.keyboard.press(key)
    else await tab.keyboard.type(key)
    await tab.waitForTimeout(250)
  }
}

export const draft = tab =>
  type(tab, '001090010001||Trần Văn Đức|01021990|Nam|Số 4 phố Hàng Bông|01012022', 'Enter').then(
    async () => {
      // A card nobody knows opens its form first.
      if (await tab.getByRole('dialog').count()) await type(tab, 'Control+Enter')
      await tab.waitForTimeout(400)
      await type(tab, 'F4', 'khai sinh', 'Enter')
      await tab.locator('table.checklist').waitFor()
    },
  )

export const search = tab => type(tab, 'nguyen', 'Enter')
export const wholeUnit = tab => tab.getByRole('button', { name: /Cả đơn vị|unit/i }).click()
const chooseTab = n => tab => tab.getByRole('tab').nth(n).click()
export const way = chooseTab(1)
export const why = chooseTab(2)
export const history = chooseTab(3)
export const complete = tab => type(tab, 'F9')
export const absence = tab => tab.locator('.work-head button').first().click()

export const followCode = async (tab, { code }) => {
  await tab.getByRole('textbox').first().fill(code)
  await tab.keyboard.press('Enter')
  await tab.locator('.status-tag, .tag').first().waitFor()
}
export const followToken = async (tab, { origin, token }) => {
  await tab.goto('about:blank')
  await tab.goto(`${origin}/theo-doi#${token}`)
  await tab.locator('.steps').first().waitFor()
}
export const arriving = chooseTab(1)
export const sent = chooseTab(2)
export const trace = chooseTab(4)
export const contact = tab => tab.getByRole('checkbox').first().check()
export const camera = async tab => {
  await draft(tab)
  await type(tab, 'F6')
  await tab.locator('.dialog-foot [aria-keyshortcuts=F6]:not([aria-disabled])').waitFor()
  await type(tab, 'F6')
}
export const firstResult = async tab => {
  await tab.locator('tbody tr').first().focus()
  await type(tab, 'Enter')
  await tab.getByRole('dialog').waitFor()
}
