import { describe, expect, it } from 'vitest'
import { numbersMissing, termsIn } from './hints'

describe('numbers of the original that a translation does not have', () => {
  it('reads the thousands of each language', () => {
    expect(numbersMissing('Tỉnh có 3.400 dự án, vốn 1.234,5 triệu USD.', 'The province has 3,400 projects worth USD 1,234.5 million.', 'en')).toEqual([])
    expect(numbersMissing('Tăng 2,5 lần, 54 dự án.', 'It grew 2.5 times, with 45 projects.', 'en')).toEqual(['54'])
  })
  it('takes a date apart, whose month most languages name', () => {
    expect(numbersMissing('Ngày 24/04/2019, lúc 12 giờ.', 'On 24 April 2019, at noon.', 'en')).toEqual([])
    expect(numbersMissing('Ngày 24/04/2019.', '2019年4月24日', 'ja')).toEqual([])
    expect(numbersMissing('Ngày 24/04/2019.', '2019年4月23日', 'ja')).toEqual(['24'])
  })
  it('does not look for what is said in words: small numbers, and ten thousands in Chinese, Japanese and Korean', () => {
    expect(numbersMissing('Ký 12 thỏa thuận.', 'Twelve agreements were signed.', 'en')).toEqual([])
    expect(numbersMissing('Dân số 854.679 người.', '인구는 85만 4679명이다.', 'ko')).toEqual([])
    expect(numbersMissing('Dân số 854.679 người.', 'It has 845,679 people.', 'en')).toEqual(['854.679'])
  })
  it('reads thousands and millions said in words, and the clock of the afternoon', () => {
    expect(numbersMissing('46 triệu USD, 25 nghìn lượt khách, lúc 18 giờ 30.', 'USD 46 million, 25,000 visitors, at 6.30 pm', 'en')).toEqual([])
    expect(numbersMissing('46 triệu USD, 25 nghìn lượt khách.', '4600万ドル、2万5千人', 'ja')).toEqual([])
    expect(numbersMissing('46 triệu USD', 'USD 64 million', 'en')).toEqual(['46'])
  })
  it('names them as they are written in the original', () => {
    expect(numbersMissing('Vốn 1.350.000 USD, tăng 13,5%.', 'More money.', 'en')).toEqual(['1.350.000', '13,5'])
  })
  it('reads full-width digits and names each number once', () => {
    expect(numbersMissing('61 thỏa thuận, cả 61 đều còn hiệu lực.', '６１件の協定', 'ja')).toEqual([])
    expect(numbersMissing('61 thỏa thuận, cả 61 đều còn hiệu lực.', '協定', 'ja')).toEqual(['61'])
  })
  it('keeps numbers apart that only stand beside each other', () => {
    expect(numbersMissing('Năm 2022 346 đoàn vào.', 'In 2022, 346 delegations came.', 'en')).toEqual([])
  })
})

describe('terms', () => {
  const terms = [
    { term: 'Sở Ngoại vụ', en: 'Department of Foreign Affairs', ja: '外務局' },
    { term: 'Ủy ban nhân dân', en: 'People’s Committee', note: 'Cấp tỉnh: Provincial' },
    { term: 'Ngoại vụ', en: 'foreign affairs' },
    { term: 'Hội' },
  ]
  it('are found in any case, the longest first, and say whether they were used', () => {
    expect(termsIn('SỞ NGOẠI VỤ và Ủy ban nhân dân tỉnh', 'The department of foreign affairs', terms, 'en')).toEqual([
      { term: 'Ủy ban nhân dân', target: 'People’s Committee', note: 'Cấp tỉnh: Provincial', isUsed: false },
      { term: 'Sở Ngoại vụ', target: 'Department of Foreign Affairs', note: null, isUsed: true },
      { term: 'Ngoại vụ', target: 'foreign affairs', note: null, isUsed: true },
    ])
  })
  it('have no word in a language that was not filled in', () => {
    expect(termsIn('Hội đã họp', '회의', terms, 'ko')).toEqual([{ term: 'Hội', target: null, note: null, isUsed: false }])
  })
  it('are whole words where words are parted, and any place where they are not', () => {
    expect(termsIn('Hộiđồng và xHội', '', terms, 'en')).toEqual([])
    expect(termsIn('Sở Ngoại vụ', '同外務局は発表した', terms, 'ja')[0]).toMatchObject({ isUsed: true })
  })
  it('are used in the plural and with either apostrophe', () => {
    const list = [{ term: 'khu công nghiệp', en: 'industrial park' }, { term: 'Ủy ban nhân dân', en: 'People’s Committee' }]
    expect(termsIn('Ủy ban nhân dân, khu công nghiệp', "the People's Committee and three industrial parks", list, 'en').every(({ isUsed }) => isUsed)).toBe(true)
    expect(termsIn('khu công nghiệp', 'industrial parking', list, 'en')[0]).toMatchObject({ isUsed: false })
  })
  it('are the same however their letters are composed', () => {
    expect(termsIn('Sở Ngoại vụ'.normalize('NFD'), '', terms, 'en').map(({ term }) => term)).toContain('Sở Ngoại vụ')
  })
})
