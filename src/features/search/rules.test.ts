import { describe, expect, it } from 'vitest'
import { places } from './expectations'
import { clausesOf, cleanQuery, placeNames, readParams, searchAddress, withoutQuotes } from './rules'

const typed = (text: string) => clausesOf(text, places).map(({ alternatives }) => alternatives[0])

describe('a query', () => {
  it('is one line of whole characters', () => {
    expect(cleanQuery('  ha\u0000\u202e\n giang\ud800 ')).toBe('ha giang')
    expect(cleanQuery('đối'.normalize('NFD'))).toBe('đối')
  })

  it('is words, phrases and places', () => {
    expect(typed('hợp tác "đối ngoại" Hà Nội 2023')).toEqual(['hợp', 'tác', 'đối ngoại', 'hà nội', '2023'])
    expect(typed('"chưa đóng')).toEqual(['chưa', 'đóng'])
    expect(typed('「国際協力」 ハノイ外交')).toEqual(['国際協力', 'ハノイ', '外交'])
    expect(typed('항만 투자')).toEqual(['항만', '투자'])
    expect(typed('tin tin TIN')).toEqual(['tin'])
    expect(typed('— … !')).toEqual([])
  })

  it('knows a place by any of its names, and who typed marks meant them', () => {
    const [place] = clausesOf('河内', places)
    expect(place).toEqual({ alternatives: ['河内', 'hà nội', 'ha noi', 'ハノイ', '하노이', 'hanoi'], localities: ['ha-noi'] })
    expect(clausesOf('ha noi', places)[0]!.localities).toEqual(['ha-noi'])
    expect(clausesOf('hạ nơi', places).flatMap(({ localities }) => localities)).toEqual([])
    expect(clausesOf('Hà Giang', places)[0]!.localities).toEqual(['ha-giang', 'tuyen-quang'])
  })

  it('has at most twelve parts', () => {
    expect(clausesOf(Array.from({ length: 40 }, (_, at) => `w${at}`).join(' '), []).length).toBe(12)
  })
})

it('names of localities lead to those they became and those that became them', () => {
  const rows = [
    { id: 'a', name: { vi: 'Hà Giang' }, successor: 'b' },
    { id: 'b', name: { vi: 'Tuyên Quang', zh: '宣光' }, formerNames: [{ names: { vi: 'Tuyên Hóa' } }] },
  ]
  expect(placeNames(rows)).toEqual([
    { names: ['Hà Giang', 'hagiang'], localities: ['a', 'b'] },
    { names: ['Tuyên Quang', '宣光', 'tuyenquang'], localities: ['b', 'a'] },
    { names: ['Tuyên Hóa', 'tuyenhoa'], localities: ['b', 'a'] },
  ])
})

describe('the address of a search', () => {
  it('is read, and what is no such thing is left out', () => {
    expect(readParams({ q: ['a', 'b'], page: '-1', from: '2023-02-31x', locality: 'x y', topic: 't1' })).toEqual({ text: 'a', isTooLong: false, localities: [], sections: [], topics: ['t1'], from: null, to: null, page: 1 })
    const { text, isTooLong } = readParams({ q: '外'.repeat(10_000) })
    expect([[...text].length, isTooLong]).toEqual([200, true])
  })

  it('is written with what has changed', () => {
    const asked = readParams({ q: 'hà nội', section: 's', page: '3' })
    expect(searchAddress('/vi/search', asked, { page: 1, sections: [] })).toBe('/vi/search?q=h%C3%A0+n%E1%BB%99i')
    expect(readParams(Object.fromEntries(new URLSearchParams(searchAddress('', asked).slice(1))))).toEqual(asked)
  })

  it.each([
    ['「国際協力」', '国際協力'],
    ['"đối ngoại nhân dân"', 'đối ngoại nhân dân'],
    ['“ foreign affairs ”', 'foreign affairs'],
    ['"a" "b"', '"a" "b"'],
    ['kết nghĩa “Hải Phòng”', 'kết nghĩa “Hải Phòng”'],
    ['5" màn', '5" màn'],
    ['""', '""'],
    ['hà nội', 'hà nội'],
  ])('%s is quoted as %s', (text, quoted) => expect(withoutQuotes(text)).toBe(quoted))
})
