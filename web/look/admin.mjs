// SPDX-License-Identifier: Apache-2.0
// An administrator's day through the real pages of a running server, then every page of his at a desk
// and on a phone, in both languages: pictures in build/look/admin-*.png, axe asked, nothing wider
// than the window.
//   web/run look/admin.mjs http://127.0.0.1:8080 [PASSWORD] [looks]   looks: only the pictures
import { browser, desk, logIn, newTab, out, phone, tooWide, violations } from './browser.mjs'

const origin = process.argv[2] ?? 'http://127.0.0.1:8080'
const password = process.argv[3] ?? 'motcua-2026'
const onlyLooks = process.argv[4] === 'looks'
const sizes = { desk, phone }

let passed = 0
let failed = 0
const complain = (name, words) => {
  failed++
  console.log(`FAIL ${name}: ${String(words).split('\n').slice(0, 5).join(' | ')}`)
}
const check = async (name, tab) => {
  for (const one of await violations(tab)) throw new Error(one)
  const wide = await tooWide(tab)
  if (wide > 0) throw new Error(`${wide} px wider than the window`)
  passed++
  console.log(`ok   ${name}`)
}
const step = async (name, tab, act) => {
  try {
    await act()
    await check(name, tab)
  } catch (error) {
    complain(name, error.message)
    await tab.screenshot({ path: `${out}admin-failed.png` })
    await tab.keyboard.press('Escape')
    await tab.keyboard.press('Escape')
  }
}
const sit = async (size, english = false) => {
  const tab = await newTab({ size: sizes[size], english })
  tab.on('console', message => {
    // A refusal shown at its field is what some steps ask for.
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
      complain('console', message.text().slice(0, 200))
  })
  tab.on('pageerror', error => complain('page', error))
  await tab.goto(`${origin}/admin/`)
  await logIn(tab, 'demo.quantri', password)
  await tab.locator('nav.nav').waitFor()
  return tab
}

const day = async () => {
  const tab = await sit('desk')
  const open = async path => {
    await tab.goto(`${origin}/admin${path}`)
    await tab.getByRole('heading', { level: 1 }).waitFor()
  }
  const button = name => tab.getByRole('button', { name, exact: true })
  const inDialog = name => tab.getByRole('dialog').getByRole('button', { name, exact: true })
  const seen = words => tab.getByText(words).first().waitFor()
  const choose = async (label, typed) => {
    await tab.getByRole('combobox', { name: label, exact: true }).fill(typed)
    await tab.locator('[role=listbox] [role=option]:visible').first().waitFor()
    await tab.keyboard.press('Enter')
  }
  const save = name => inDialog(name).click()
  const gone = () => tab.getByRole('dialog').waitFor({ state: 'detached' })
  const stamp = String(Date.now()).slice(-6)

  await step('an officer gets an account, and the first password is told once', tab, async () => {
    await open('/officers')
    await button('Thêm cán bộ').click()
    await tab.locator('#field-name').fill(`Vũ Thị Mới ${stamp}`)
    await tab.locator('#field-staff_code').fill('mã có dấu')
    await tab.locator('#field-login').fill(`moi.${stamp}`)
    await tab.keyboard.press('Control+Enter')
    await tab.locator('#field-staff_code-fault').waitFor()
    await tab.locator('#field-staff_code').fill(`moi.${stamp}`)
    await tab.keyboard.press('Control+Enter')
    await seen('Mật khẩu ban đầu')
    await save('Đóng')
    await gone()
  })
  await step('a post is given from a day on and ended', tab, async () => {
    await tab.getByLabel('Tìm', { exact: true }).fill(`moi ${stamp}`)
    await tab
      .getByRole('button', { name: /^Vị trí của/ })
      .first()
      .click()
    await button('Giao vị trí').click()
    await choose('Cơ quan', 'trung tam phuc vu')
    await choose('Đơn vị', 'hoan kiem')
    await choose('Vai trò', 'tiep nhan')
    await tab.locator('#field-decision').fill('12/QĐ-UBND')
    await save('Lưu')
    await gone()
    await tab.getByRole('button', { name: /^Kết thúc .* của/ }).click()
    await save('Kết thúc')
    await gone()
  })
  await step('a new password ends the sessions; the account is shut and opened', tab, async () => {
    await button('Đặt lại mật khẩu').click()
    await save('Đặt lại mật khẩu')
    await seen('chỉ hiện một lần')
    await save('Đóng')
    await gone()
    await button('Khóa tài khoản').click()
    await button('Mở tài khoản').click()
    await button('Khóa tài khoản').waitFor()
  })
  await step('the service ends with its posts', tab, async () => {
    await button('Thôi công tác').click()
    await save('Thôi công tác')
    await gone()
  })
  await step(
    'a telephone without a number is refused at its field; a good one is kept',
    tab,
    async () => {
      await open('/places')
      await tab.getByLabel('Tìm', { exact: true }).fill('hoan kiem')
      await tab
        .getByRole('button', { name: /^Sửa địa chỉ/ })
        .first()
        .click()
      await tab.locator('#field-telephone').fill('gọi sau')
      await save('Lưu')
      await tab.locator('#field-telephone-fault').waitFor()
      await tab.locator('#field-telephone').fill('024 3825 1234')
      await tab.locator('#field-address').fill(`Số ${stamp} Hàng Trống`)
      await save('Lưu')
      await gone()
      await seen('024 3825 1234')
    },
  )
  await step('a procedure offered already is refused at its field', tab, async () => {
    await open('/offers')
    await tab.getByRole('row').nth(1).dblclick()
    await tab.locator('#field-decision_no').fill('77/QĐ-UBND')
    await save('Lưu')
    await tab.locator('#field-procedure_code-fault').waitFor()
    await tab.keyboard.press('Escape')
    await gone()
  })
  await step('an offer ends by its last day', tab, async () => {
    await tab
      .getByRole('button', { name: /^Thôi cung cấp/ })
      .first()
      .click()
    await save('Thôi cung cấp')
    await gone()
    await seen(/^đến \d/)
  })
  await step('it is offered anew: fee, term, process, partner, decision', tab, async () => {
    await tab
      .getByRole('row')
      .filter({ hasText: /đến \d/ })
      .first()
      .dblclick()
    await tab.locator('#field-decision_no').fill('78/QĐ-UBND')
    const tomorrow = new Date(Date.now() + 31 * 3600e3).toISOString().slice(0, 10).split('-')
    await tab.getByRole('group', { name: 'Từ ngày' }).getByRole('spinbutton').first().click()
    await tab.keyboard.type(tomorrow.reverse().join(''))
    await choose('Cơ quan phối hợp', 'so tu phap')
    await button('Thêm phí').click()
    await tab.getByLabel('Phí, lệ phí', { exact: true }).last().fill('Phí thử')
    await save('Lưu')
    await gone()
    await seen(/78\/QĐ-UBND/)
  })
  await step(
    'a closure shows what it moves before it is decided, then who decided',
    tab,
    async () => {
      await open('/calendars')
      await button('Đổi một ngày').click()
      await tab.keyboard.type(`2112${new Date().getFullYear()}`)
      await tab.locator('#field-decision_no').fill('99/QĐ-UBND')
      await tab.locator('#field-reason').fill('Bão số 15')
      await inDialog('Xem hồ sơ bị ảnh hưởng').click()
      await seen(/hồ sơ đổi hạn/)
      await save('Lưu')
      await gone()
      await seen('Bão số 15')
    },
  )
  await step(
    'a day that was spoken of is refused at its field, and can be revoked',
    tab,
    async () => {
      await button('Đổi một ngày').click()
      await tab.keyboard.type(`2112${new Date().getFullYear()}`)
      await tab.locator('#field-decision_no').fill('100/QĐ-UBND')
      await tab.locator('#field-reason').fill('Lần nữa')
      await inDialog('Xem hồ sơ bị ảnh hưởng').click()
      await tab.getByRole('dialog').locator('.fault').first().waitFor()
      await tab.keyboard.press('Escape')
      await gone()
      await tab
        .getByRole('button', { name: /^Thu hồi/ })
        .first()
        .click()
      await tab.locator('#field-decision_no').fill('101/QĐ-UBND')
      await tab.locator('#field-reason').fill('Bão tan')
      await inDialog('Xem hồ sơ bị ảnh hưởng').click()
      await seen(/hồ sơ đổi hạn/)
      await save('Lưu')
      await gone()
      await seen(/thu hồi ngày/)
    },
  )
  await step(
    'a faulty template is told line by line; the own one comes back; a version is kept',
    tab,
    async () => {
      await open('/templates')
      const area = tab.locator('#field-xml')
      await area.waitFor()
      const own = await area.inputValue()
      await area.fill(own.replace('</doc>', '<p>{{nobody}}</p>\n<script/>\n</doc>'))
      await tab.keyboard.press('F9')
      await seen('Mẫu có 2 lỗi')
      await tab
        .getByRole('button', { name: /^Dòng \d+$/ })
        .first()
        .click()
      await button('Lấy lại mẫu gốc').click()
      await tab.getByRole('img').waitFor()
      await area.fill(own.replace('</doc>', '<p align="center"><i>Bản của phường</i></p>\n</doc>'))
      await tab.locator('#field-decision').fill('102/QĐ-UBND')
      await button('Lưu').click()
      await seen('102/QĐ-UBND')
      await tab.keyboard.press('F9')
      await tab.getByRole('img').waitFor()
    },
  )
  await step('the lines of an import, by outcome', tab, async () => {
    await open('/imports')
    await tab
      .getByRole('button', { name: /^Từng dòng/ })
      .first()
      .click()
    await tab.getByLabel('Kết quả', { exact: true }).selectOption('added')
    await seen(/trong .* dòng/)
  })
  await tab.context().close()
}

/** Each page as it stands, and what opens on it. */
const looks = [
  ['officers', '/officers'],
  ['officer', '/officers', tab => tab.locator('tbody tr').first().dblclick()],
  ['officer-new', '/officers', tab => tab.locator('h1 ~ button').click()],
  ['places', '/places'],
  ['place', '/places', tab => tab.locator('tbody tr').first().dblclick()],
  ['offers', '/offers'],
  ['offer', '/offers', tab => tab.locator('tbody tr').first().dblclick()],
  ['calendars', '/calendars'],
  ['closure', '/calendars', tab => tab.locator('h1 ~ button').click()],
  ['templates', '/templates', tab => tab.keyboard.press('F9')],
  ['imports', '/imports'],
]
const look = async (size, english) => {
  const tab = await sit(size, english)
  for (const [name, path, act] of looks) {
    const full = `${name}-${size}${english ? '-en' : ''}`
    try {
      await tab.goto(`${origin}/admin${path}`)
      await tab.waitForLoadState('networkidle', { timeout: 3000 }).catch(() => {})
      await act?.(tab)
      await tab.waitForTimeout(400)
      await check(full, tab)
    } catch (error) {
      complain(full, error.message)
    }
    await tab.screenshot({ path: `${out}admin-${full}.png` })
  }
  await tab.context().close()
}

if (!onlyLooks) await day()
if (process.argv[4] === 'day') process.exit()
// Looking is waiting, most of the time.
await Promise.all([look('desk', false), look('phone', false)])
await Promise.all([look('desk', true), look('phone', true)])
await browser.close()
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed ? 1 : 0)
