import { parseAtomFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import type { LexicalBody } from '@/features/articles/rules'
import { faultsOf } from '@/testing/xml'
import { atomXml } from './atom'
import { feedHtml } from './html'
import { jsonFeed } from './json'
import { rssXml } from './rss'
import type { Feed } from './types'

const odd = 'Đối ngoại <b> & "河内" ]]> \u0001 하노이'
const feed: Feed = {
  locale: 'zh',
  title: `${odd} – Cổng`,
  description: null,
  publisher: 'Cổng',
  page: 'https://a.vn/cn/ha-noi',
  languages: [{ locale: 'vi', page: 'https://a.vn/vi/ha-noi' }, { locale: 'zh', page: 'https://a.vn/cn/ha-noi' }],
  siteUrl: 'https://a.vn',
  updatedAt: '2024-02-03T04:05:06.000Z',
  entries: [
    {
      id: 'https://a.vn/cn/a/7k2m9q', url: 'https://a.vn/cn/ha-noi/x-7k2m9q', title: odd, standfirst: odd, html: '<p>Một &amp; hai</p>',
      authors: [{ name: 'Lê Hải', position: '记者', url: 'https://a.vn/cn/author/le-hai' }],
      categories: [{ term: 'ha-noi', label: '河内', scheme: 'https://a.vn/cn' }],
      source: { name: 'Báo', url: 'https://bao.vn/1' },
      picture: { url: 'https://a.vn/media/x/y.jpg', type: 'image/jpeg', length: 1234, alt: 'alt', caption: 'caption', credit: 'credit' },
      languages: [{ locale: 'vi', url: 'https://a.vn/vi/ha-noi/x-7k2m9q' }, { locale: 'zh', url: 'https://a.vn/cn/ha-noi/x-7k2m9q' }],
      publishedAt: '2024-02-01T00:00:00.000Z', updatedAt: '2024-02-03T04:05:06.000Z',
    },
    { id: 'https://a.vn/cn/a/222222', url: 'https://a.vn/cn/ha-noi/y-222222', title: 'y', standfirst: null, html: null, authors: [], categories: [], source: null, picture: null, languages: [], publishedAt: '2024-01-01T00:00:00.000Z', updatedAt: '2024-01-01T00:00:00.000Z' },
  ],
}
const plain = odd.replace('\u0001', '')

describe('a feed', () => {
  it('as Atom is valid and says all of it', async () => {
    const xml = atomXml(feed)
    expect(await faultsOf(xml, 'atom')).toEqual([])
    const [entry] = parseAtomFeed(xml).entries!
    expect(entry).toMatchObject({
      id: 'https://a.vn/cn/a/7k2m9q', published: '2024-02-01T00:00:00.000Z', updated: '2024-02-03T04:05:06.000Z', content: { value: '<p>Một &amp; hai</p>', type: 'html' },
      authors: [{ name: 'Lê Hải (记者)', uri: 'https://a.vn/cn/author/le-hai' }], categories: [{ term: 'ha-noi', label: '河内' }],
    })
    expect(entry!.links).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ rel: 'alternate', hreflang: 'vi', href: 'https://a.vn/vi/ha-noi/x-7k2m9q' }),
        expect.objectContaining({ rel: 'enclosure', type: 'image/jpeg', length: 1234 }),
        expect.objectContaining({ rel: 'via', href: 'https://bao.vn/1' }),
      ]),
    )
  })
  it('as RSS is valid and says all of it', async () => {
    const xml = rssXml(feed)
    expect(await faultsOf(xml, 'rss')).toEqual([])
    const [item] = parseRssFeed(xml).items!
    expect(item).toMatchObject({ link: 'https://a.vn/cn/ha-noi/x-7k2m9q', enclosures: [{ length: 1234, type: 'image/jpeg' }], dc: { creators: ['Lê Hải'], sources: ['https://bao.vn/1'] }, content: { encoded: '<p>Một &amp; hai</p>' } })
    expect(item!.atom).toMatchObject({ links: [{ rel: 'alternate', hreflang: 'vi' }] })
  })
  it('as JSON Feed says all of it', () => {
    const { version, language, items } = JSON.parse(jsonFeed(feed)) as { version: string; language: string; items: Array<Record<string, unknown>> }
    expect([version, language]).toEqual(['https://jsonfeed.org/version/1.1', 'zh-Hans'])
    expect(items[0]).toMatchObject({ id: 'https://a.vn/cn/a/7k2m9q', content_html: '<p>Một &amp; hai</p>', attachments: [{ mime_type: 'image/jpeg', size_in_bytes: 1234 }], tags: ['河内'] })
    // Each item must have a content of one kind.
    expect(items[1]).toMatchObject({ content_text: 'y' })
  })
  it('keeps odd letters, and leaves out what XML cannot hold', () => {
    for (const title of [parseAtomFeed(atomXml(feed)).entries![0]!.title?.value, parseRssFeed(rssXml(feed)).items![0]!.title]) expect(title).toBe(plain)
  })
})

it('a grammar that finds nothing is worth nothing', async () => {
  expect(await faultsOf(atomXml(feed).replace(/<updated>.*?<\/updated>/, ''), 'atom')).not.toEqual([])
  expect(await faultsOf(rssXml(feed).replace(/<pubDate>.*?<\/pubDate>/, '<pubDate>2024-01-01</pubDate>'), 'rss')).not.toEqual([])
})

it('a text is plain HTML with whole addresses, and nothing of it can run', () => {
  const text = (words: string, format = 0) => ({ type: 'text', text: words, format, version: 1 })
  const body = {
    root: {
      type: 'root', version: 1,
      children: [
        { type: 'paragraph', children: [text('<script>'), { type: 'link', fields: { url: '/vi/p/about' }, children: [text('x', 1)] }, { type: 'link', fields: { url: 'javascript:alert(1)' }, children: [text('y')] }] },
        { type: 'heading', tag: 'h2', children: [text('Mục')] },
        { type: 'upload', value: { webp: [{ src: '/media/h/a.webp', width: 960 }], width: 1600, height: 1000, alt: { text: 'a "b"' }, caption: 'c', credit: null } },
        { type: 'block', fields: { blockType: 'pullQuote', quote: '<q>', attribution: 'ai' } },
      ],
    },
  } as unknown as LexicalBody
  expect(feedHtml(body, 'https://a.vn')).toBe(
    '<p>&lt;script&gt;<a href="https://a.vn/vi/p/about"><strong>x</strong></a>y</p><h2>Mục</h2>' +
      '<figure><img src="https://a.vn/media/h/a.webp" alt="a &quot;b&quot;" width="960" height="600"/><figcaption>c</figcaption></figure><blockquote><p>&lt;q&gt;</p><footer>ai</footer></blockquote>',
  )
})
