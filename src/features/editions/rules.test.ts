import { describe, expect, it } from 'vitest'
import type { ArticleRow } from '@/features/articles/rules'
import { toLexical } from '@/demo/markdown'
import { changesBetween, tagsOf } from './changes'
import { nameIn, positionAt, toEditions, type References } from './rules'

const references: References = {
  localities: new Map([['l', { id: 'l', slug: 'hai-phong', name: { vi: 'Hải Phòng', en: 'Hai Phong', ja: 'ハイフォン' } }]]),
  sections: new Map([
    ['s', { id: 's', slug: 'dau-tu', name: { vi: 'Đầu tư', en: 'Investment' }, parent: 'p' }],
    ['p', { id: 'p', slug: 'kinh-te', name: { vi: 'Kinh tế', en: 'Economy' } }],
  ]),
  topics: new Map(),
  authors: new Map([
    ['a', { id: 'a', slug: 'nguyen-anh-tuan', name: 'Nguyễn Anh Tuân', positions: [
      { titles: { vi: 'Phó Giám đốc' }, from: '2010-01-01', to: '2014-12-31' },
      { titles: { vi: 'Giám đốc Sở Ngoại vụ', en: 'Director' }, from: '2015-01-01' },
    ] }],
  ]),
  sources: new Map([['bhg', { id: 'bhg', slug: 'bhg', name: { vi: 'Báo Hà Giang' }, abbreviation: 'BHG', url: 'https://baohagiang.vn' }]]),
  media: new Map(),
}

const article = (over: Partial<ArticleRow> = {}): ArticleRow => ({
  id: 'x',
  code: '7k2m9q',
  _status: { vi: 'published', en: 'draft' },
  headline: { vi: 'Đối ngoại năm mới', en: 'A new year abroad', ja: '新年の外交' },
  body: { vi: toLexical('Một đoạn.', () => '') },
  publishedAt: { vi: '2015-11-02T08:36:00.000Z' },
  section: 's',
  locality: 'l',
  authors: ['a'],
  ...over,
})

describe('toEditions', () => {
  it('makes one of each published language and of no other', () => {
    const [edition, ...others] = toEditions(article(), references)
    expect(others).toEqual([])
    expect(edition).toMatchObject({
      locale: 'vi',
      path: '/vi/hai-phong/doi-ngoai-nam-moi-7k2m9q',
      byline: [{ name: 'Nguyễn Anh Tuân', position: 'Giám đốc Sở Ngoại vụ' }],
      breadcrumbs: [{ path: '/vi/hai-phong' }, { path: '/vi/kinh-te' }, { path: '/vi/dau-tu' }],
      languages: [{ locale: 'vi', path: '/vi/hai-phong/doi-ngoai-nam-moi-7k2m9q' }],
    })
  })

  it('gives Japanese the English slug, and all languages to each', () => {
    const text = toLexical('本文', () => '')
    const editions = toEditions(
      article({ _status: { vi: 'published', ja: 'published' }, body: { vi: text, ja: text }, publishedAt: { vi: '2015-11-02T08:36:00.000Z', ja: '2015-11-03T00:00:00.000Z' } }),
      references,
    )
    expect(editions.map(({ path }) => path)).toEqual(['/vi/hai-phong/doi-ngoai-nam-moi-7k2m9q', '/ja/hai-phong/a-new-year-abroad-7k2m9q'])
    expect(editions.every(({ languages }) => languages.length === 2)).toBe(true)
  })

  it.each([
    ['the English slug', { ja: '5年連続、38人', en: 'Five years on', vi: 'Năm năm' }, 'five-years-on-7k2m9q'],
    ['the Vietnamese slug without an English headline', { ja: '5年', vi: 'Năm năm' }, 'nam-nam-7k2m9q'],
    ['the Vietnamese slug where the English headline is a number', { ja: '1000年', en: '1,000', vi: 'Nghìn năm' }, 'nghin-nam-7k2m9q'],
    ['its own letters', { ja: 'ASEAN 50年', en: 'Fifty years', vi: 'Năm mươi năm' }, 'asean-50-7k2m9q'],
    ['the digits of a headline that is a number everywhere', { ja: '1000', vi: '1000' }, '1000-7k2m9q'],
  ])('gives Japanese %s', (_, headline, last) => {
    const [edition] = toEditions(article({ headline, _status: { ja: 'published' }, body: { ja: toLexical('本文', () => '') }, publishedAt: { ja: '2015-11-03T00:00:00.000Z' } }), references)
    expect(edition!.path).toBe(`/ja/hai-phong/${last}`)
  })

  it('makes none of a trashed article, though its status says published', () => {
    expect(toEditions(article({ deletedAt: '2026-01-01' }), references)).toEqual([])
  })

  it('makes none of a language that is not whole', () => {
    expect(toEditions(article({ headline: { en: 'Only English' } }), references)).toEqual([])
    expect(toEditions(article({ section: null }), references)).toEqual([])
    expect(toEditions(article({ kind: 'syndicated', origin: { source: 'bhg' } }), references)).toEqual([])
  })

  it('drops a picture that is gone rather than breaking the page', () => {
    const body = toLexical('Một đoạn.\n\n![mat]\n\nHai đoạn.', () => 'mat')
    const [edition] = toEditions(article({ body: { vi: body }, hero: 'mat' }), references)
    expect(edition).toMatchObject({ hero: null, pictures: [] })
    expect(edition!.body.root.children).toHaveLength(2)
  })
})

describe('names and positions', () => {
  it('fall back to English for a name, never for a position', () => {
    expect(nameIn({ vi: 'Huế', en: 'Hue' }, 'ko')).toBe('Hue')
    expect(nameIn({ vi: 'Huế', en: 'Hue' }, 'vi')).toBe('Huế')
    expect(nameIn({ en: 'Hue' }, 'vi')).toBe('Hue')
    const author = references.authors.get('a')!
    expect(positionAt(author, '2012-06-01', 'vi')).toBe('Phó Giám đốc')
    expect(positionAt(author, '2012-06-01', 'ja')).toBeNull()
    expect(positionAt(author, '2009-06-01', 'vi')).toBeNull()
  })
})

describe('changes', () => {
  it('sees no difference where only the order of keys, nulls and empty lists differ', () => {
    const [edition] = toEditions(article(), references)
    const stored = JSON.parse(JSON.stringify({ ...edition, topics: null, origin: undefined, id: 'row' })) as typeof edition
    expect(changesBetween([stored!], [edition!])).toEqual([])
  })

  it('clears what showed the edition before and what shows it now', () => {
    const [before] = toEditions(article(), references)
    const [after] = toEditions(article({ locality: null, publishedAt: { vi: '2016-01-05T00:00:00.000Z' } }), references)
    const cleared = tagsOf(changesBetween([before!], [after!]))
    expect(cleared).toEqual(expect.arrayContaining(['article:7k2m9q', 'card:7k2m9q:vi', 'news:vi', 'locality:l:vi', 'section:s:vi', 'month:2015-11:vi', 'month:2016-01:vi', 'beginning:vi', 'author:a:vi']))
    expect(cleared).toHaveLength(9)
  })
})
