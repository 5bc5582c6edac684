import { describe, expect, it } from 'vitest'
import { localeCodes, type Locale } from '.'
import { keepTogether } from './keepTogether'

const kept = (text: string, locale: Locale): string[] =>
  keepTogether(text, locale).flatMap((piece) => (piece.isKept ? [piece.text] : []))

describe('what a line keeps together', () => {
  it.each([
    ['Cổng thông tin đối ngoại địa phương', ['thông tin', 'đối ngoại', 'địa phương']],
    ['Thông tin đối ngoại Hà Giang', ['Thông tin', 'đối ngoại', 'Hà Giang']],
    ['25 khoản viện trợ và hơn 52 tỷ đồng đến với bản làng Hà Giang', ['25 khoản', 'viện trợ', '52 tỷ đồng', 'Hà Giang']],
    ['Nhìn lại hội nghị đầu tư Hà Nội 2018: 71 dự án và hơn 17 tỷ USD', ['đầu tư', 'Hà Nội', '71 dự án', '17 tỷ USD']],
    ['Năm dự án quốc tế cùng giữ vịnh Hạ Long trong xanh', ['dự án', 'quốc tế', 'Hạ Long']],
    ['Hai mươi năm Hà Nội mang tên “Thành phố vì hòa bình”', ['Hà Nội', '“Thành phố', 'hòa bình”']],
    ['Tăng cường đối ngoại, hợp tác quốc tế', ['Tăng cường', 'đối ngoại,', 'hợp tác', 'quốc tế']],
    ['Hà Giang, Hà Nội: IMF hạ dự báo 2023 của các nước', ['Hà Giang,', 'Hà Nội:']],
  ])('in Vietnamese: %s', (text, expected) => expect(kept(text, 'vi')).toEqual(expected))

  it.each([
    ['26 meetings on screen kept Hà Giang’s border trade moving', ['26 meetings', 'Hà Giang’s']],
    ['Hạ Long External Information', ['Hạ Long']],
    ['Local External Relations Portal', []],
    ['Investors pledge 3.2 billion dollars in Ho Chi Minh City', ['3.2 billion dollars', 'Ho Chi Minh City']],
  ])('in English: %s', (text, expected) => expect(kept(text, 'en')).toEqual(expected))

  it('in Japanese and Chinese, the halves that a space parts', () => {
    expect(kept('ハロン市、国際統合を主体的に推進　投資と観光に門戸広げる', 'ja')).toEqual(['ハロン市、国際統合を主体的に推進　', '投資と観光に門戸広げる'])
    expect(kept('建设国际城市 海防的六项对策', 'zh')).toEqual(['建设国际城市', '海防的六项对策'])
    expect(kept('IMF 下调东南亚增长预期', 'zh')).toEqual([])
    expect(kept('特集　ハロン湾の四季', 'ja')).toEqual([])
    expect(kept('河内迈向全球互联城市', 'zh')).toEqual([])
  })

  it('and never another text', () => {
    for (const text of ['', ' ', 'Hà Giang', ' Hà  Giang\u00a0ký 12 thỏa thuận ', '「ハロン」　海防 河内　下龙湾的四季故事', '12', '하이퐁, 38개국 기업']) {
      for (const locale of localeCodes) expect(keepTogether(text, locale).map((piece) => piece.text).join('')).toBe(text)
    }
  })
})
