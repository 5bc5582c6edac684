import { expect, test } from '../fixtures'
import { ask, askForHit, askUntil } from './http'
import { accountOf, idOf, publishArticle, uniqueWord } from './newsroom'
import { entries } from './sitemap-files'

test('robots are kept from what is no public address', async ({ portal }) => {
  const answer = await ask(`${portal.url}/robots.txt`)
  expect([answer.status, answer.headers.get('content-type'), answer.html]).toEqual([200, 'text/plain; charset=utf-8', 'User-agent: *\nDisallow: /\n'])
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
