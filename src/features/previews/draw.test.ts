import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import type { StoredEdition } from '@/features/editions/types'
import { localeCodes, type Locale } from '@/locales'
import { drawPreview } from './draw'
import { canWrite } from './fonts'
import { previewFile } from './rules'

const headlines: Record<Locale, string> = {
  vi: 'Tăng cường đối ngoại, hợp tác quốc tế để phát triển kinh tế - xã hội vùng biên giới phía Bắc',
  en: 'A new border market',
  ja: 'ハノイと東京、観光と文化の協力を広げる新しい協定に署名',
  ko: '하이퐁, 한국 기업과 물류 협력 확대',
  zh: '河内与北京加强旅游和文化合作',
}
const edition = (locale: Locale, headline = headlines[locale]) => ({ locale, headline, breadcrumbs: [{ name: 'Hà Nội', path: '/vi/ha-noi' }], hero: null }) as unknown as StoredEdition

describe('the picture drawn for an article', () => {
  it.each(localeCodes)('is 1200 × 630, in %s', async (locale) => {
    const { width, height, format } = await sharp(await drawPreview(edition(locale), 'Cổng & <b>')).metadata()
    expect([width, height, format]).toEqual([1200, 630, 'jpeg'])
  })
  it('shows the headline: another one, another picture under another name', async () => {
    const [one, other] = [edition('vi'), edition('vi', 'Tin khác')]
    expect((await drawPreview(one, 'x')).equals(await drawPreview(other, 'x'))).toBe(false)
    expect((await drawPreview(one, 'x')).equals(await drawPreview(edition('vi'), 'x'))).toBe(true)
    expect(previewFile(one, 'x')).toMatch(/^[0-9a-f]{12}\.jpg$/)
    expect(new Set([previewFile(one, 'x'), previewFile(other, 'x'), previewFile(one, 'y'), previewFile(edition('en', headlines.vi), 'x')]).size).toBe(4)
  })
  it('knows whether this machine has letters for a language', async () => {
    // Whatever the answer, it is one; every machine has Latin letters.
    expect([await canWrite('vi'), await canWrite('en')]).toEqual([true, true])
    for (const locale of localeCodes) expect(typeof (await canWrite(locale))).toBe('boolean')
  })
})
