import { describe, expect, it } from 'vitest'
import { indexXml, isPublicAddress, newsXml, pagesXml, readSitemapFile, robotsTxt, sitemapFile, type SitemapName } from './rules'

describe('the name of a file', () => {
  const names: Array<[string, SitemapName]> = [
    ['sitemap.xml', { kind: 'index' }],
    ['sitemap-pages.xml', { kind: 'pages' }],
    ['sitemap-news.xml', { kind: 'news' }],
    ['sitemap-ko-2023.xml', { kind: 'articles', locale: 'ko', year: 2023, page: 1 }],
    ['sitemap-vi-2023-12.xml', { kind: 'articles', locale: 'vi', year: 2023, page: 12 }],
  ]
  it.each(names)('%s says what is in it, and back', (file, name) => {
    expect(sitemapFile(name)).toBe(file)
    expect(readSitemapFile(file)).toEqual(name)
  })
  it.each(['sitemap-kr-2023.xml', 'sitemap-vi-2023-1.xml', 'sitemap-vi-2023-0.xml', 'sitemap-vi-23.xml', 'sitemap-x.xml', 'index.xml', ''])('%s is none', (file) => {
    expect(readSitemapFile(file)).toBeNull()
  })
})

describe('a sitemap', () => {
  const languages = [{ locale: 'en' as const, path: '/en/x' }, { locale: 'zh' as const, path: '/cn/x' }]
  it('names a page in each language and for all others', () => {
    const text = pagesXml('https://a.vn', [{ path: '/en/x', languages, modifiedAt: '2024-01-01T00:00:00.000Z' }])
    expect(text).toContain('<loc>https://a.vn/en/x</loc><lastmod>2024-01-01T00:00:00.000Z</lastmod>')
    expect(text).toContain('hreflang="zh-Hans" href="https://a.vn/cn/x"/>')
    // No Vietnamese version: the first there is.
    expect(text).toContain('hreflang="x-default" href="https://a.vn/en/x"/>')
  })
  it('keeps what XML cannot hold out, and the rest escaped', () => {
    const text = newsXml('https://a.vn', [{ path: '/cn/x', locale: 'zh', publication: 'A & B', title: 'x\u0000<"\ud800y', publishedAt: '2024-01-01T00:00:00.000Z' }])
    expect(text).toContain('<news:name>A &amp; B</news:name><news:language>zh-cn</news:language>')
    expect(text).toContain('<news:title>x&lt;&quot;y</news:title>')
  })
  it('is named in the index', () => {
    expect(indexXml('https://a.vn', [{ file: 'sitemap-pages.xml', modifiedAt: null }])).toContain('<sitemap><loc>https://a.vn/sitemap-pages.xml</loc></sitemap>')
  })
})

describe('robots', () => {
  it.each(['https://thongtindoingoai.haiphong.gov.vn', 'https://a.vn:8443'])('may come to %s', (address) => {
    expect(isPublicAddress(address)).toBe(true)
    expect(robotsTxt(address)).toMatch(new RegExp(`^Sitemap: ${address}/sitemap\\.xml$`, 'm'))
    expect(robotsTxt(address)).not.toMatch(/^Disallow: \/$/m)
  })
  it.each(['http://localhost:3000', 'https://localhost', 'http://a.vn', 'https://10.0.0.7', 'https://[::1]:3000', 'https://portal.test', 'https://portal.internal', 'https://portal'])('may not come to %s', (address) => {
    expect(robotsTxt(address)).toBe('User-agent: *\nDisallow: /\n')
  })
})
