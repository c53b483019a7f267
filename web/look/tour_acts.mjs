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

// The code and the token of a dossier come from outside: the tour's server is a demonstration.
export const followCode = async tab => {
  await tab
    .getByRole('textbox')
    .first()
    .fill(process.env.TOUR_CODE ?? 'H26.12-261123-0001')
  await tab.keyboard.press('Enter')
}
export const followToken = async tab => {
  await tab.goto('about:blank')
  await tab.goto(`${process.env.TOUR_ORIGIN ?? ''}/theo-doi#${process.env.TOUR_TOKEN ?? ''}`)
  await tab.locator('.steps').first().waitFor()
}
