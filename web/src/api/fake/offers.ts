// SPDX-License-Identifier: Apache-2.0
import type { Checklist, Component, Offer, OfferFee } from '../wire'

type Case = { code: string; name: string; papers: Component[] }
export type FakeOffer = Offer & { process_code: string; cases: Case[] }

const paper = (code: string, name: string, originals: number, copies: number): Component => ({
  group: '',
  name,
  code,
  originals,
  copies,
  is_form: false,
  files: [],
})

const fee = (code: string, name: string, amount: number, per: OfferFee['per']): OfferFee => ({
  code,
  name,
  kind: 'charge',
  per,
  channel: null,
  amount,
  first_count: 0,
  amount_after: 0,
  most: 0,
  is_optional: false,
  source: 'NQ 06/2020/NQ-HĐND',
})

const offer = (
  code: string,
  name: string,
  domain: string,
  { term = '3 working_day', ...rest }: Partial<FakeOffer> & { term?: string },
): FakeOffer => ({
  offer_id: `offer-${code}`,
  code,
  name,
  domain,
  record: 'ours',
  process_code: 'ordinary',
  terms: [{ channel: 'direct', term, source: 'QĐ 663' }],
  fees: [],
  cases: [
    { code: 'default', name: 'Thông thường', papers: [paper('to-khai', 'Tờ khai theo mẫu', 1, 0)] },
  ],
  bulk: false,
  provisional: false,
  by_rules: false,
  ...rest,
})

export const checklistOf = (one: FakeOffer): Checklist => ({
  code: one.code,
  name: one.name,
  version: 'version-1',
  version_number: 3,
  results: [],
  requirements: '',
  cases: one.cases.map(({ code, name }) => ({ code, name, term: { amount: '', unit: '' } })),
  groups: one.cases.map(({ name, papers }) => ({ name, is_note: false, papers })),
})

export const offers: FakeOffer[] = [
  offer('1.001193', 'Đăng ký khai sinh', 'Hộ tịch', {
    term: 'same_day(15:00)',
    cases: [
      {
        code: 'default',
        name: 'Thông thường',
        papers: [
          paper('to-khai', 'Tờ khai đăng ký khai sinh theo mẫu', 1, 0),
          paper('chung-sinh', 'Giấy chứng sinh', 1, 0),
          paper('ket-hon', 'Giấy chứng nhận kết hôn của cha, mẹ', 0, 1),
        ],
      },
      {
        code: 'bo-roi',
        name: 'Trẻ bị bỏ rơi',
        papers: [
          paper('to-khai', 'Tờ khai đăng ký khai sinh theo mẫu', 1, 0),
          paper('bien-ban', 'Biên bản về việc trẻ bị bỏ rơi', 1, 0),
        ],
      },
    ],
  }),
  offer('1.000894', 'Đăng ký kết hôn', 'Hộ tịch', {
    cases: [
      {
        code: 'default',
        name: 'Thông thường',
        papers: [
          paper('to-khai', 'Tờ khai đăng ký kết hôn', 1, 0),
          paper('tinh-trang', 'Giấy xác nhận tình trạng hôn nhân', 1, 0),
        ],
      },
    ],
  }),
  offer('1.004873', 'Cấp Giấy xác nhận tình trạng hôn nhân', 'Hộ tịch', {
    fees: [fee('xac-nhan', 'Lệ phí xác nhận', 15000, 'dossier')],
  }),
  offer('1.004859', 'Thay đổi, cải chính, bổ sung thông tin hộ tịch', 'Hộ tịch', {}),
  offer('2.000635', 'Cấp bản sao trích lục hộ tịch', 'Hộ tịch', {
    fees: [fee('trich-luc', 'Lệ phí trích lục', 8000, 'copy')],
  }),
  offer('2.000815', 'Chứng thực bản sao từ bản chính giấy tờ, văn bản', 'Chứng thực', {
    bulk: true,
    process_code: 'on_the_spot',
    term: 'same_day(15:00)',
    fees: [fee('chung-thuc', 'Phí chứng thực', 2000, 'page')],
  }),
  offer('2.000884', 'Chứng thực chữ ký trong các giấy tờ, văn bản', 'Chứng thực', {
    bulk: true,
    process_code: 'on_the_spot',
    fees: [fee('chung-thuc', 'Phí chứng thực', 10000, 'dossier')],
  }),
  offer('1.001612', 'Đăng ký thành lập hộ kinh doanh', 'Kinh doanh', {
    fees: [fee('dkkd', 'Lệ phí đăng ký', 100000, 'dossier')],
  }),
  offer('1.013225', 'Cấp giấy phép xây dựng nhà ở riêng lẻ', 'Xây dựng', {
    process_code: 'field_check',
    term: '10 working_day',
  }),
  offer('1.004222', 'Đăng ký thường trú', 'Cư trú', { record: 'ministry' }),
  offer('1.001699', 'Xác định mức độ khuyết tật', 'Bảo trợ xã hội', {
    term: '25 day',
  }),
]
