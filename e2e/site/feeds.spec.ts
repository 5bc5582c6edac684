import { parseAtomFeed } from 'feedsmith'
import { expect, test } from '../fixtures'
import { expectReaderHeaders, expectSharedCaching } from './expectations'
import { ask, askForHit, askUntil, locationOf } from './http'
import { languages } from './languages'
import { accountOf, idOf, publishArticle, uniqueWord } from './newsroom'
import { faultsOf } from '../../src/testing/xml'

const pages = ['', '/ha-giang', '/kinh-te-xa-hoi', '/topic/hoi-nhap-quoc-te', '/author/ban-bien-tap', '/series/vinh-ha-long-nhin-ra-the-gioi']

for (const language of languages) {
  test(`every kind of feed is valid in ${language.name}, and its page leads to it`, async ({ portal }) => {
    for (const page of pages) {
      const base = `${portal.url}/${language.prefix}${page}`
      const [atom, rss, json] = [await ask(`${base}/feed.xml`), await ask(`${base}/rss.xml`), await ask(`${base}/feed.json`)]
      for (const [answer, type] of [[atom, 'application/atom+xml'], [rss, 'application/rss+xml'], [json, 'application/feed+json']] as const) {
        expect.soft([answer.url, answer.status, answer.headers.get('content-type')]).toEqual([answer.url, 200, `${type}; charset=utf-8`])
        expectReaderHeaders(answer)
        expectSharedCaching(answer)
      }
      expect.soft(await faultsOf(atom.html, 'atom'), atom.url).toEqual([])
      expect.soft(await faultsOf(rss.html, 'rss'), rss.url).toEqual([])
      const feed = parseAtomFeed(atom.html)
      const { items, home_page_url, language: tag } = JSON.parse(json.html) as { items: Array<{ id: string; content_html?: string }>; home_page_url: string; language: string }
      expect.soft([home_page_url, tag]).toEqual([base, language.tag])
      expect.soft(feed.links?.find(({ rel }) => rel === 'self')?.href).toBe(`${base}/feed.xml`)
      expect.soft(items.length).toBeGreaterThan(0)
      expect.soft(feed.entries?.map(({ id }) => id)).toEqual(items.map(({ id }) => id))
      expect.soft(items.some(({ content_html }) => content_html?.startsWith('<'))).toBe(true)
      expect.soft((await ask(base)).html).toContain(`<link rel="alternate" type="application/atom+xml" href="/${language.prefix}${page}/feed.xml">`)
    }
  })
}

test('what is published is in the feeds at once, whole, and gone with its publication', async ({ portal, restOf }) => {
  const editor = await accountOf(portal, 'editor')
  const feeds = ['/vi/feed.xml', '/vi/hai-phong/feed.xml', '/vi/dau-tu/rss.xml', '/vi/author/ban-bien-tap/feed.json'].map((path) => portal.url + path)
  for (const feed of feeds) await askForHit(feed)
  const { id, headlines, paths, code } = await publishArticle(editor, {
    headline: `Nguồn tin ${uniqueWord()}`,
    section: await idOf(editor, 'sections', 'slug', 'dau-tu'),
    locality: await idOf(editor, 'localities', 'slug', 'hai-phong'),
    hero: await idOf(editor, 'media', 'filename', 'hai-phong-port.jpg'),
    locales: ['vi', 'ja'],
  })
  for (const feed of feeds) await askUntil(feed, ({ html }) => html.includes(headlines.vi!) && html.includes(portal.url + paths.ja!))
  const entry = parseAtomFeed((await ask(feeds[0]!)).html).entries![0]!
  expect(entry).toMatchObject({ id: `${portal.url}/vi/a/${code}`, title: { value: headlines.vi } })
  const enclosure = entry.links!.find(({ rel }) => rel === 'enclosure')!
  const picture = await fetch(enclosure.href!)
  expect([picture.headers.get('content-type'), (await picture.arrayBuffer()).byteLength]).toEqual([enclosure.type, enclosure.length])

  await (await restOf('editor'))('PATCH', `/articles/${id}?locale=vi&publishSpecificLocale=vi&depth=0`, { headline: `${headlines.vi} sửa`, _status: 'published' })
  for (const feed of feeds) await askUntil(feed, ({ html }) => html.includes(`${headlines.vi} sửa`))
  await (await restOf('editor'))('PATCH', `/articles/${id}?locale=vi`, { _status: 'draft' })
  for (const feed of feeds) await askUntil(feed, ({ html }) => !html.includes(headlines.vi!))
})

test('who has the newest is told so', async ({ portal }) => {
  for (const path of ['/ja/feed.xml', '/en/rss.xml', '/kr/ha-giang/feed.json']) {
    const first = await askForHit(portal.url + path)
    const etag = first.headers.get('etag')!
    const modified = first.headers.get('last-modified')!
    expect(Date.parse(modified)).toBeGreaterThan(0)
    for (const headers of [{ 'if-none-match': etag }, { 'if-none-match': `"other", W/${etag}` }, { 'if-modified-since': modified }] as Array<Record<string, string>>) {
      const answer = await ask(portal.url + path, { headers })
      expect.soft([path, answer.status, answer.html, answer.headers.get('etag')]).toEqual([path, 304, '', etag])
    }
    const older = new Date(Date.parse(modified) - 1_000).toUTCString()
    for (const headers of [{ 'if-none-match': '"other"' }, { 'if-modified-since': older }] as Array<Record<string, string>>) expect.soft((await ask(portal.url + path, { headers })).status).toBe(200)
  }
})

test('a feed is where its page is: former slugs lead on, and nothing has none', async ({ portal }) => {
  for (const { prefix } of languages) {
    expect.soft(locationOf(await ask(`${portal.url}/${prefix}/hop-tac/feed.xml`))).toBe(`/${prefix}/hop-tac-quoc-te/feed.xml`)
    expect.soft(locationOf(await ask(`${portal.url}/${prefix}/Ha-Giang/rss.xml`))).toBe(`/${prefix}/ha-giang/rss.xml`)
    for (const path of ['khong-co/feed.xml', 'topic/khong-co/rss.xml', 'author/khong-co/feed.json', 'series/khong-co/feed.xml']) expect.soft((await ask(`${portal.url}/${prefix}/${path}`)).status, path).toBe(404)
  }
  expect((await ask(`${portal.url}/xx/feed.xml`)).status).toBe(404)
})

test('people find the feeds by a link below every page', async ({ page }) => {
  for (const { prefix } of languages) {
    await page.goto(`/${prefix}`)
    await page.getByRole('contentinfo').getByRole('link', { name: 'RSS', exact: true }).click()
    await expect(page).toHaveURL(new RegExp(`/${prefix}/feed$`))
    const hrefs = await page.locator('main a[href]').evaluateAll((links) => links.map((link) => link.getAttribute('href')!))
    expect.soft(hrefs).toEqual(expect.arrayContaining([`/${prefix}/feed.xml`, `/${prefix}/ha-giang/rss.xml`, `/${prefix}/topic/fdi/feed.json`, '/api/public/v1/openapi.json']))
  }
})
