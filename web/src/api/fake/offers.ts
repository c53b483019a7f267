// SPDX-License-Identifier: Apache-2.0
import type { Offer, Paper } from '../sketch'

const paper = (code: string, name: string, originals: number, copies: number): Paper => ({
  code,
  name,
  group: '',
  originals,
  copies,
  form: null,
})

const offer = (code: string, name: string, domain: string, rest: Partial<Offer>): Offer => ({
  offer_id: `offer-${code}`,
  code,
  name,
  domain,
  version: 3,
  record: 'ours',
  process_code: 'ordinary',
  term: { amount: '3', unit: 'working_day', cutoff: null },
  fees: [],
  cases: [
    { code: 'default', name: 'Thông thường', papers: [paper('to-khai', 'Tờ khai theo mẫu', 1, 0)] },
  ],
  bulk: false,
  ...rest,
})

export const offers: Offer[] = [
  offer('1.001193', 'Đăng ký khai sinh', 'Hộ tịch', {
    term: { amount: '0', unit: 'same_day', cutoff: '15:00' },
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
    fees: [{ code: 'xac-nhan', name: 'Lệ phí xác nhận', amount: 15000, per: 'dossier' }],
  }),
  offer('1.004859', 'Thay đổi, cải chính, bổ sung thông tin hộ tịch', 'Hộ tịch', {}),
  offer('2.000635', 'Cấp bản sao trích lục hộ tịch', 'Hộ tịch', {
    fees: [{ code: 'trich-luc', name: 'Lệ phí trích lục', amount: 8000, per: 'copy' }],
  }),
  offer('2.000815', 'Chứng thực bản sao từ bản chính giấy tờ, văn bản', 'Chứng thực', {
    bulk: true,
    process_code: 'on_the_spot',
    term: { amount: '0', unit: 'same_day', cutoff: '15:00' },
    fees: [{ code: 'chung-thuc', name: 'Phí chứng thực', amount: 2000, per: 'page' }],
  }),
  offer('2.000884', 'Chứng thực chữ ký trong các giấy tờ, văn bản', 'Chứng thực', {
    bulk: true,
    process_code: 'on_the_spot',
    fees: [{ code: 'chung-thuc', name: 'Phí chứng thực', amount: 10000, per: 'dossier' }],
  }),
  offer('1.001612', 'Đăng ký thành lập hộ kinh doanh', 'Kinh doanh', {
    fees: [{ code: 'dkkd', name: 'Lệ phí đăng ký', amount: 100000, per: 'dossier' }],
  }),
  offer('1.013225', 'Cấp giấy phép xây dựng nhà ở riêng lẻ', 'Xây dựng', {
    process_code: 'field_check',
    term: { amount: '10', unit: 'working_day', cutoff: null },
  }),
  offer('1.004222', 'Đăng ký thường trú', 'Cư trú', { record: 'ministry' }),
  offer('1.001699', 'Xác định mức độ khuyết tật', 'Bảo trợ xã hội', {
    term: { amount: '25', unit: 'day', cutoff: null },
  }),
]
