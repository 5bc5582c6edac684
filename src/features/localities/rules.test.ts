import { describe, expect, it } from 'vitest'
import { isEmptyProfile, toProfile } from './rules'

const row = {
  governingBody: { vi: 'Ủy ban nhân dân tỉnh', en: 'Provincial People’s Committee' },
  history: { vi: 'Một.\n\nHai\nvẫn hai.\n \n', en: '' },
  latitude: 22.8,
  longitude: 104.9,
  figures: [
    { kind: 'area' as const, value: 7929.5, year: 2022, sourceNames: { vi: 'Tổng cục Thống kê' }, sourceUrl: 'https://example.org' },
    { kind: 'population' as const, value: 0, sourceUrl: 'https://example.org' },
  ],
  partners: [
    { names: { vi: 'Kyoto', en: 'Kyoto', ja: '京都府' }, country: 'JP', since: 2013, relation: 'cooperation' as const },
    { names: {}, country: 'KR', relation: 'sister' as const },
  ],
}

describe('a locality’s profile', () => {
  it('has the names of the language, the nearest name where it has none, and no text of another language', () => {
    const japanese = toProfile(row, 'ja')
    expect(japanese.partners).toEqual([{ name: '京都府', country: 'JP', since: 2013, relation: 'cooperation' }])
    expect(japanese.figures[0]).toEqual({ kind: 'area', value: 7929.5, year: 2022, source: { name: 'Tổng cục Thống kê', url: 'https://example.org' } })
    expect([japanese.governingBody, japanese.history]).toEqual([null, []])
    expect(toProfile(row, 'en').partners[0]?.name).toBe('Kyoto')
  })

  it('has the text’s paragraphs, and a figure’s source only with its name', () => {
    const vietnamese = toProfile(row, 'vi')
    expect(vietnamese.history).toEqual(['Một.', 'Hai\nvẫn hai.'])
    expect(vietnamese.figures[1]).toEqual({ kind: 'population', value: 0, year: null, source: null })
  })

  it('is empty where nothing is told, and has a position only with both numbers', () => {
    expect(isEmptyProfile(toProfile({}, 'vi'))).toBe(true)
    expect(isEmptyProfile(toProfile({ latitude: 20 }, 'vi'))).toBe(true)
    expect(toProfile({ latitude: 0, longitude: 0 }, 'vi').position).toEqual({ latitude: 0, longitude: 0 })
    expect(isEmptyProfile(toProfile(row, 'ko'))).toBe(false)
  })
})
