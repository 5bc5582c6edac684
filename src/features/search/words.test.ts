import { describe, expect, it } from 'vitest'
import { finderOf, foldInPlace, marked, snippet } from './fts5/snippets.mjs'
import { distance, nearest } from './fts5/vocabulary.mjs'
import { clausesOf } from './rules'
import { fold, tokensIn, tokensOf, wordsOf } from './words.mjs'

const tokens = (text: string, locale: 'vi' | 'en' = 'vi') => wordsOf(text).flatMap((word) => tokensOf(word, locale)).join(' ')

describe('words', () => {
  it('lose their marks, and đ its stroke', () => {
    expect(['đường', 'ẩm', 'thưởng', 'café'].map(fold)).toEqual(['duong', 'am', 'thuong', 'cafe'])
    expect(tokens('ĐỐI NGOẠI Hà Giang'.normalize('NFD'))).toBe('doi ngoai ha giang')
  })

  it('of languages without spaces are pairs of characters', () => {
    expect(tokens('国際協力を')).toBe('国際 際協 協力 力を')
    expect(tokens('국제협력을 ASEAN外交 港')).toBe('국제 제협 협력 력을 asean 外交 港')
    expect(tokens('ﾊﾉｲ・ハノイ')).toBe('ハノ ノイ ハノ ノイ')
    // A voiced sound is another letter, not a mark.
    expect(tokens('がか')).toBe('がか')
  })

  it('end where letters and digits end', () => {
    expect(wordsOf('Vietnam’s 12,5% (COVID-19) 😀 a_b').map(({ written }) => written)).toEqual(['vietnam', '12', '5', 'covid', '19', 'a', 'b'])
    expect(wordsOf('\ud800\0\u200f')).toEqual([])
  })

  it('in English are their stems', () => {
    expect(tokens('Cooperating provinces signed agreements', 'en')).toBe('cooper provinc sign agreement')
    expect(tokens('Cooperating', 'vi')).toBe('cooperating')
  })

  it('stand in the index once each, with their neighbours, and as written what was folded', () => {
    expect([...tokensIn('Đối ngoại, đối nội', 'vi')]).toEqual(['doi', '=đối', 'ngoai', 'doi_ngoai', '=ngoại', 'ngoai_doi', 'noi', 'doi_noi', '=nội'])
    expect([...tokensIn('hop tac 外交部', 'vi')]).toEqual(['hop', 'tac', 'hop_tac', '外交', 'tac_外交', '交部', '外交_交部', '=外', '=交', '=部'])
  })
})

describe('a snippet', () => {
  const of = (text: string, query: string, hasStems = false) => finderOf(clausesOf(query, []), hasStems) && marked(text, finderOf(clausesOf(query, []), hasStems)).map(({ text: part, isMatch }) => (isMatch ? `[${part}]` : part)).join('')

  it('keeps the length of a text when it folds it', () => {
    for (const text of ['Đối ngoại ẾỘ', 'ﾊﾉｲ Ｖ', '👩‍👩‍👧 ﬁ ㎞', 'İstanbul']) expect(foldInPlace(text)).toHaveLength(text.length)
  })

  it('marks whole words with the marks that stand there', () => {
    expect(of('Công tác đối ngoại, đối nội', 'doi ngoai')).toBe('Công tác [đối ngoại], [đối] nội')
    expect(of('Đường và Dương', 'đường')).toBe('[Đường] và Dương')
    expect(of('Dương', 'đường')).toBe('[Dương]')
    expect(of('hoangha hà', 'ha')).toBe('hoangha [hà]')
    expect(of('국제협력을 강화', '협력')).toBe('국제[협력]을 강화')
    expect(of('The agreements were signed', 'agreement', true)).toBe('The [agreements] were signed')
    expect(of('a+b (c)', '(c)')).toBe('a+b ([c])')
  })

  it('is the place that says most, between whole characters', () => {
    const long = `${'Mở đầu dài dòng. '.repeat(40)}Ở đây có hợp tác với Nhật Bản. ${'Kết thúc. '.repeat(40)}`
    const parts = snippet(long, finderOf(clausesOf('Nhật Bản hợp tác', []), false), 120)
    expect(parts.map(({ text }) => text).join('')).toMatch(/^… Ở đây có hợp tác với Nhật Bản\..* …$/s)
    expect(parts.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual(['hợp tác', 'Nhật Bản'])
    const faces = '😀'.repeat(300)
    expect(snippet(faces, null, 101).map(({ text }) => text).join('')).not.toMatch(/\p{Surrogate}/u)
    expect(snippet('', null, 100)).toEqual([])
  })
})

describe('a mistyped word', () => {
  it('differs by letters changed, or neighbours that changed places', () => {
    expect([distance('ngaoi', 'ngoai', 2), distance('hopp', 'hop', 2), distance('abc', 'xyz', 2), distance('a', 'abcd', 2)]).toEqual([1, 1, 3, 3])
  })

  it('is nearest to what is written alike, and then to what is used most', () => {
    const vocabulary = [{ word: 'ngoại', uses: 9 }, { word: 'ngoài', uses: 5 }, { word: 'ngoan', uses: 50 }, { word: 'xa', uses: 99 }]
    expect(nearest('ngaoi', vocabulary)).toEqual(['ngoai', 'ngoan'])
    expect(nearest('ngaoị', vocabulary)[0]).toBe('ngoại')
    expect(nearest('外交', vocabulary)).toEqual([])
  })
})
