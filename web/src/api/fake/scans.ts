// SPDX-License-Identifier: Apache-2.0
// What scanners wrote, and the picture every file of this office shows.
import { Refuse, type Routes } from './server'

// A one-pixel picture and the smallest PDF stand for what the server draws.
export const picture = () =>
  new Response(
    '<svg xmlns="http://www.w3.org/2000/svg" width="720" height="90" font-family="sans-serif" font-size="13">' +
      ['Tiếp nhận', 'Phân công', 'Thẩm định', 'Ký duyệt', 'Phát hành', 'Trả']
        .map(
          (text, n) =>
            `<g transform="translate(${8 + n * 118} 20)"><rect width="100" height="50" rx="8" fill="${n < 2 ? '#e5f2ea' : n === 2 ? '#e6eff7' : '#fff'}" stroke="#1c2430"/><text x="50" y="30" text-anchor="middle">${text}</text></g>`,
        )
        .join('') +
      '</svg>',
    { headers: { 'Content-Type': 'image/svg+xml' } },
  )

export const scanRoutes: Routes = {
  'GET /api/desk/scans': world => ({ folder: 'H26.PTTPVHCC.00070', items: world.scans }),
  'GET /api/desk/scans/{unit}/{scan}': picture,
  'POST /api/desk/scans/{unit}/{scan}/take': (world, { path }) => {
    const scan = world.scans.find(one => one.id === path['scan'])
    if (!scan) throw new Refuse(404, 'documents.file_unknown')
    world.scans = world.scans.filter(one => one !== scan)
    return { file_id: `file-${scan.id}`, name: scan.name, type: scan.type, size: 1, sha256: '' }
  },
  'POST /api/desk/scans/{unit}/{scan}/dismiss': (world, { path }) => {
    world.scans = world.scans.filter(one => one.id !== path['scan'])
    return {}
  },
}
