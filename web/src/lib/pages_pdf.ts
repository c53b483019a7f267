// SPDX-License-Identifier: Apache-2.0
// Photographed pages as one PDF: each JPEG is kept byte for byte, one page of A4 each.

export type Photo = { jpeg: Uint8Array; width: number; height: number }

const kA4 = { short: 595, long: 842 }
const kMargin = 14

/** The page a photo lies on: upright or lying as the photo is, the photo as large as it fits. */
function laidOut({ width, height }: Photo) {
  const lying = width > height
  const page = lying ? [kA4.long, kA4.short] : [kA4.short, kA4.long]
  const [wide = 0, high = 0] = page
  const scale = Math.min((wide - 2 * kMargin) / width, (high - 2 * kMargin) / height)
  const [w, h] = [width * scale, height * scale]
  return { wide, high, w, h, x: (wide - w) / 2, y: (high - h) / 2 }
}

export function pdfOf(photos: Photo[]): Blob {
  const bytes = new TextEncoder()
  const parts: Uint8Array[] = []
  const begins: number[] = []
  let length = 0
  const put = (...some: (string | Uint8Array)[]) => {
    for (const one of some) {
      const part = typeof one === 'string' ? bytes.encode(one) : one
      parts.push(part)
      length += part.length
    }
  }
  const object = (number: number, ...body: (string | Uint8Array)[]) => {
    begins[number] = length
    put(`${number} 0 obj\n`, ...body, '\nendobj\n')
  }
  const stream = (dictionary: string, data: string | Uint8Array) =>
    [`<<${dictionary}/Length ${data.length}>>\nstream\n`, data, '\nendstream'] as const
  const f = (value: number) => value.toFixed(2)

  put('%PDF-1.4\n')
  object(1, '<</Type/Catalog/Pages 2 0 R>>')
  const kids = photos.map((_, at) => `${3 + at * 3} 0 R`).join(' ')
  object(2, `<</Type/Pages/Kids[${kids}]/Count ${photos.length}>>`)
  photos.forEach((photo, at) => {
    const first = 3 + at * 3
    const { wide, high, w, h, x, y } = laidOut(photo)
    object(
      first,
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${wide} ${high}]/Contents ${first + 1} 0 R` +
        `/Resources<</XObject<</P ${first + 2} 0 R>>>>>>`,
    )
    object(first + 1, ...stream('', `q ${f(w)} 0 0 ${f(h)} ${f(x)} ${f(y)} cm /P Do Q`))
    object(
      first + 2,
      ...stream(
        `/Type/XObject/Subtype/Image/Width ${photo.width}/Height ${photo.height}` +
          '/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode',
        photo.jpeg,
      ),
    )
  })
  const table = length
  const count = 3 + photos.length * 3
  put(`xref\n0 ${count}\n0000000000 65535 f \n`)
  for (let n = 1; n < count; n++) put(`${String(begins[n]).padStart(10, '0')} 00000 n \n`)
  put(`trailer<</Size ${count}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`)
  return new Blob(parts as BlobPart[], { type: 'application/pdf' })
}
