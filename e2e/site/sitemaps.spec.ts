import { expect, test } from '../fixtures'
import { crawl, faultsOfLinks, standingOf } from './crawl'
import { ask, askForHit, askUntil, type Answer } from './http'
import { languages } from './languages'
import { accountOf, idOf, publishArticle, uniqueWord } from './newsroom'
import { faultsOf } from '../../src/testing/xml'

const locations = ({ html }: Answer): string[] => [...html.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address!.replaceAll('&amp;', '&'))
/** By address: language → address, as a sitemap says. */
const entries = ({ html }: Answer): Map<string, Map<string, string>> =>
  new Map(
    [...html.matchAll(/<url><loc>([^<]+)<\/loc>(.*?)<\/url>/g)].map(([, address, rest]) => [address!, new Map([...rest!.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, tag, href]) => [tag!, href!]))]),
  )

test('robots are kept from what is no public address', async ({ portal }) => {
  const answer = await ask(`${portal.url}/robots.txt`)
  expect([answer.status, answer.headers.get('content-type'), answer.html]).toEqual([200, 'text/plain; charset=utf-8', 'User-agent: *\nDisallow: /\n'])
})

test('the whole site: no link is broken or redirects, every version leads back, and the sitemaps name exactly what is indexed', async ({ portal }) => {
  test.setTimeout(300_000)
  const files = locations(await ask(`${portal.url}/sitemap.xml`))
  expect(files.length).toBeGreaterThan(languages.length)
  const listed = new Map<string, Map<string, string>>()
  for (const file of [`${portal.url}/sitemap.xml`, `${portal.url}/sitemap-news.xml`, ...files]) {
    const answer = await ask(file)
    expect.soft([file, answer.status, answer.headers.get('content-type')]).toEqual([file, 200, 'application/xml; charset=utf-8'])
    expect.soft(await faultsOf(answer.html, 'sitemap'), file).toEqual([])
    if (files.includes(file)) for (const [address, versions] of entries(answer)) listed.set(address, versions)
  }
  const answers = await crawl(portal.url, [...languages.map(({ prefix }) => `/${prefix}`), ...[...listed.keys()].map((address) => address.slice(portal.url.length))])
  expect(answers.size).toBeGreaterThan(200)
  expect(faultsOfLinks(answers, portal.url)).toEqual([])

  const indexed = new Map([...answers].filter(([, answer]) => answer.status === 200 && standingOf(answer).isIndexed).map(([path, answer]) => [portal.url + path, standingOf(answer)]))
  // Further pages of a list are found through the first.
  const missing = [...indexed.keys()].filter((address) => !listed.has(address) && !/\/page\/\d+$/.test(address))
  expect(missing).toEqual([])
  expect([...listed.keys()].filter((address) => !indexed.has(address))).toEqual([])
  for (const [address, versions] of listed) expect.soft([...versions].sort(), address).toEqual([...indexed.get(address)!.alternates].sort())
})

test('a published article is in the sitemaps at once, and gone with its publication', async ({ portal, restOf }) => {
  const editor = await accountOf(portal, 'editor')
  const year = new Date().getUTCFullYear()
  const [ofYear, news] = [`${portal.url}/sitemap-ko-${year}.xml`, `${portal.url}/sitemap-news.xml`]
  for (const file of [news, `${portal.url}/sitemap.xml`]) await askForHit(file)
  const { id, paths, headlines } = await publishArticle(editor, { headline: `Sơ đồ ${uniqueWord()}`, section: await idOf(editor, 'sections', 'slug', 'dau-tu'), locales: ['vi', 'ko'] })
  const found = await askUntil(ofYear, ({ html }) => html.includes(portal.url + paths.ko!))
  expect(entries(found).get(portal.url + paths.ko!)).toEqual(new Map([['vi', portal.url + paths.vi!], ['ko', portal.url + paths.ko!], ['x-default', portal.url + paths.vi!]]))
  const fresh = await askUntil(news, ({ html }) => html.includes(headlines.ko!))
  expect(fresh.html).toContain('<news:language>ko</news:language>')
  await askUntil(`${portal.url}/sitemap.xml`, ({ html }) => html.includes(`sitemap-ko-${year}.xml`))
  await (await restOf('editor'))('PATCH', `/articles/${id}?locale=ko`, { _status: 'draft' })
  for (const file of [ofYear, news]) await askUntil(file, ({ html }) => !html.includes(portal.url + paths.ko!))
})

test('an unchanged file is not sent twice, and an unknown one is not there', async ({ portal }) => {
  const { headers } = await askForHit(`${portal.url}/sitemap-pages.xml`)
  const again = await ask(`${portal.url}/sitemap-pages.xml`, { headers: { 'if-none-match': headers.get('etag')! } })
  expect([again.status, again.html, again.headers.get('etag')]).toEqual([304, '', headers.get('etag')])
  expect((await ask(`${portal.url}/sitemap-pages.xml`, { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
  for (const file of ['sitemap-vi-1999.xml', 'sitemap-kr-2023.xml', 'sitemap-x.xml']) expect.soft((await ask(`${portal.url}/${file}`)).status, file).toBe(404)
})
