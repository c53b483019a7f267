// SPDX-License-Identifier: Apache-2.0
import type { Plugin } from 'vite'

// React Aria speaks 34 languages but not Vietnamese. Its string modules are replaced by {en, vi},
// which also drops the others' weight. A text beginning with "(a" is code: it has parameters.
const vietnamese: Record<string, Record<string, string>> = {
  combobox: {
    focusAnnouncement:
      '(a,f)=>`${a.isGroupChange?`Vào nhóm ${a.groupTitle}, có ${f.number(a.groupCount)} lựa chọn. `:""}${a.optionText}${a.isSelected?", đã chọn":""}`',
    countAnnouncement: '(a,f)=>`Có ${f.number(a.optionCount)} lựa chọn.`',
    selectedAnnouncement: '(a)=>`${a.optionText}, đã chọn`',
    buttonLabel: 'Hiện gợi ý',
    listboxLabel: 'Gợi ý',
  },
  datepicker: {
    era: 'kỷ nguyên',
    year: 'năm',
    month: 'tháng',
    day: 'ngày',
    hour: 'giờ',
    minute: 'phút',
    second: 'giây',
    dayPeriod: 'SA/CH',
    calendar: 'Lịch',
    startDate: 'Ngày bắt đầu',
    endDate: 'Ngày kết thúc',
    weekday: 'thứ',
    timeZoneName: 'múi giờ',
    selectedDateDescription: '(a)=>`Ngày đã chọn: ${a.date}`',
    selectedRangeDescription: '(a)=>`Khoảng đã chọn: ${a.startDate} đến ${a.endDate}`',
    selectedTimeDescription: '(a)=>`Giờ đã chọn: ${a.time}`',
  },
  overlays: { dismiss: 'Đóng' },
  spinbutton: { Empty: 'Trống' },
}

const literal = (texts: Record<string, string>) =>
  `{${Object.entries(texts)
    .map(
      ([key, text]) =>
        `${JSON.stringify(key)}:${text.startsWith('(a') ? text : JSON.stringify(text)}`,
    )
    .join(',')}}`

/** Makes React Aria speak Vietnamese (and English), and nothing else. */
export function racVietnamese(): Plugin {
  return {
    name: 'motcua-rac-vietnamese',
    enforce: 'pre',
    transform(code, id) {
      if (
        !/(react-aria|react-stately|react-aria-components)\/dist\/private\/.*intlStrings\.m?js/.test(
          id,
        )
      )
        return
      const found = code.match(/from "([^"]*\/intl\/(?:([a-z]+)\/)?en-US\.m?js)"/)
      if (!found) return
      const texts = vietnamese[found[2] ?? '.']
      const vi = texts ? `{...en,...${literal(texts)}}` : 'en'
      return {
        code: `import en from ${JSON.stringify(found[1])};export default {"en-US":en,"vi-VN":${vi}};`,
        map: null,
      }
    },
  }
}
