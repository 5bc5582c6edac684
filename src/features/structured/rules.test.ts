import { describe, expect, it } from 'vitest'
import type { StoredEdition } from '@/features/editions/types'
import { breadcrumbList, jsonLd, newsArticle, siteNodes } from './rules'

const site = { url: 'https://a.vn', name: 'Cổng A' }
const edition = {
  locale: 'ja', code: '7k2m9q', path: '/ja/ha-giang/x-7k2m9q', headline: 'ハノイ', kind: 'translated', byline: [{ id: '1', name: 'Lê Hải', slug: 'le-hai', position: '記者' }],
  origin: { name: 'Báo Hà Giang', abbreviation: 'BHG', slug: 'bhg', url: 'https://baohagiang.vn/1', date: null }, hero: null, locality: '5', topicLinks: [], breadcrumbs: [{ name: 'ハザン', path: '/ja/ha-giang' }],
  languages: [{ locale: 'vi', path: '/vi/ha-giang/x-7k2m9q' }, { locale: 'ja', path: '/ja/ha-giang/x-7k2m9q' }], publishedAt: '2023-02-01T02:48:00.000Z',
} as unknown as StoredEdition

describe('an article for machines', () => {
  const told = { edition, modifiedAt: null, preview: '/ja/a/7k2m9q/preview/0.jpg', coordinates: { latitude: 22.8, longitude: 104.9 }, sectionName: '外交' }
  it('says who, where, when and of what it is a translation', () => {
    expect(newsArticle(site, told)).toEqual({
      '@type': 'NewsArticle', '@id': 'https://a.vn/ja/ha-giang/x-7k2m9q', headline: 'ハノイ', inLanguage: 'ja', datePublished: '2023-02-01T02:48:00.000Z',
      author: [{ '@type': 'Person', name: 'Lê Hải', jobTitle: '記者', url: 'https://a.vn/ja/author/le-hai' }],
      publisher: { '@type': 'Organization', '@id': 'https://a.vn/#organization', name: 'Cổng A' },
      image: 'https://a.vn/ja/a/7k2m9q/preview/0.jpg', articleSection: '外交',
      spatialCoverage: { '@type': 'Place', name: 'ハザン', geo: { '@type': 'GeoCoordinates', latitude: 22.8, longitude: 104.9 } },
      isBasedOn: 'https://baohagiang.vn/1', translationOfWork: { '@id': 'https://a.vn/vi/ha-giang/x-7k2m9q' },
    })
  })
  it('names its translations where it is the original, and its source as the author where nobody else is', () => {
    const node = newsArticle(site, { ...told, edition: { ...edition, locale: 'vi', byline: [], kind: 'original' } })
    expect(node).toMatchObject({ workTranslation: [{ '@id': 'https://a.vn/ja/ha-giang/x-7k2m9q' }], author: { '@type': 'Organization', name: 'Báo Hà Giang' }, citation: 'https://baohagiang.vn/1' })
    expect(node).not.toHaveProperty('isBasedOn')
  })
})

it('a trail ends in the page itself, without an address', () => {
  const { itemListElement } = breadcrumbList(site, 'ko', [{ name: '하장', path: '/kr/ha-giang' }], '제목') as unknown as { itemListElement: unknown[] }
  expect(itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Cổng A', item: 'https://a.vn/kr' },
    { '@type': 'ListItem', position: 2, name: '하장', item: 'https://a.vn/kr/ha-giang' },
    { '@type': 'ListItem', position: 3, name: '제목' },
  ])
})

it('cannot end the script it stands in', () => {
  const text = jsonLd({ '@type': 'Thing', name: '</script><script>alert(1)</script>' })
  expect(text).not.toContain('<')
  expect(JSON.parse(text)).toMatchObject({ name: '</script><script>alert(1)</script>' })
})

it('the portal says how it is searched', () => {
  expect(siteNodes(site, 'zh', { owner: null, address: null, phone: null, email: null }, [])[1]).toMatchObject({ potentialAction: { target: 'https://a.vn/cn/search?q={search_term_string}' } })
})
