import { describe, expect, it } from 'vitest'
import { slugify, toNfc } from './slugify'

describe('slugify', () => {
  it.each([
    ['Đưa Hà Nội ra thế giới', 'dua-ha-noi-ra-the-gioi'],
    ['Đặc biệt: 1,4 tỷ USD', 'dac-biet-1-4-ty-usd'],
    ['Hạ Long', 'ha-long'],
    ['ĐƯỜNG ƯỚC ẨM', 'duong-uoc-am'],
    ['Café – Müller & Söhne', 'cafe-muller-sohne'],
    ['ハノイの外交', ''],
    ['국제협력', ''],
    ['  ', ''],
  ])('%s', (text, slug) => expect(slugify(text)).toBe(slug))

  it('cuts between words, and inside a word only when there is but one', () => {
    expect(slugify('mot hai ba', 7)).toBe('mot-hai')
    expect(slugify('mothaibabon', 7)).toBe('mothaib')
  })
})

it('toNfc composes text wherever it stands and leaves the rest as it is', () => {
  const decomposed = 'Hạ'.normalize('NFD')
  const date = new Date(0)
  expect(toNfc({ a: [decomposed, { b: decomposed }], date, n: 1, none: null })).toEqual({ a: ['Hạ', { b: 'Hạ' }], date, n: 1, none: null })
})
