import type { Page } from 'playwright/test'
import { expect, test } from '../fixtures'
import type { Rest } from '../rest'
import { ask, askForHit, askUntil, locationOf } from './http'
import { accountOf, idOf, publishArticle, uniqueWord, type Published } from './newsroom'

const word = uniqueWord()
const ids: Record<'topics' | 'authors' | 'sources', string> = { topics: '', authors: '', sources: '' }
let section = ''
let article: Published

const make = async (editor: Rest, collection: keyof typeof ids, data: Record<string, unknown>): Promise<string> => {
  const { status, body } = await editor<{ doc: { id: string } }>('POST', `/${collection}?locale=vi&depth=0`, { slug: `${collection}-${word}`, ...data })
  expect(status).toBe(201)
  return body.doc.id
}
const address = (prefix: string, kind: 'topic' | 'author' | 'source'): string => `/${prefix}/${kind}/${kind}s-${word}`
const refer = () => ({ topics: [ids.topics], authors: [ids.authors], kind: 'syndicated', origin: { source: ids.sources, url: 'https://example.org/goc', date: '2019-05-01T00:00:00.000Z' } })

test.beforeAll(async ({ portal }) => {
  const editor = await accountOf(portal, 'editor')
  section = await idOf(editor, 'sections', 'slug', 'dau-tu')
  ids.topics = await make(editor, 'topics', { name: `Chủ đề ${word}` })
  ids.authors = await make(editor, 'authors', {
    name: `Tác giả ${word}`,
    romanisedName: `Tac gia ${word}`,
    displayNames: { en: `Author ${word}` },
    positions: [
      { titles: { vi: 'Giám đốc', en: 'Director' }, from: '2015-01-01T00:00:00.000Z' },
      { titles: { vi: 'Phó giám đốc', en: 'Deputy director' }, from: '2010-01-01T00:00:00.000Z', to: '2014-12-31T00:00:00.000Z' },
    ],
  })
  ids.sources = await make(editor, 'sources', { name: `Nguồn ${word}`, abbreviation: 'NGW', url: 'https://nguon.example.org/' })
})

const kinds = ['topic', 'author', 'source'] as const

test('what no published article names has no page; publishing makes one in that language, at once', async ({ portal, restOf }) => {
  const editor = await restOf('editor')
  for (const kind of kinds) {
    for (const prefix of ['vi', 'en']) expect.soft((await askForHit(portal.url + address(prefix, kind))).status).toBe(404)
  }
  article = await publishArticle(editor, { headline: `Bài ${word}`, section })
  expect((await editor('PATCH', `/articles/${article.id}?locale=vi&publishSpecificLocale=vi&depth=0`, { ...refer(), _status: 'published' })).status).toBe(200)
  for (const kind of kinds) {
    const page = await askUntil(portal.url + address('vi', kind), ({ status }) => status === 200)
    expect.soft(page.html).toContain(article.paths.vi)
    expect.soft((await ask(portal.url + address('en', kind))).status).toBe(404)
  }
  await editor('PATCH', `/articles/${article.id}?locale=en&publishSpecificLocale=en&depth=0`, { headline: `Story ${word}`, body: (await bodyOf(editor)), publishedAt: '2019-05-02T00:00:00.000Z', _status: 'published' })
  for (const kind of kinds) {
    expect.soft((await askUntil(portal.url + address('en', kind), ({ status }) => status === 200)).html).toContain(`Story ${word}`)
    // The other language learns that it has a counterpart.
    await askUntil(portal.url + address('vi', kind), ({ html }) => html.includes(`hrefLang="en" href="${portal.url}${address('en', kind)}"`) || html.includes(`hreflang="en" href="${portal.url}${address('en', kind)}"`))
  }
})

const bodyOf = async (editor: Rest): Promise<unknown> => (await editor<{ body: unknown }>('GET', `/articles/${article.id}?locale=vi&depth=0`)).body.body

test('the article leads to them, and they say what they are, in Vietnamese and in English', async ({ page, portal }) => {
  const follow = async (name: string): Promise<void> => {
    await page.goto(portal.url + article.paths.vi!)
    await page.locator('main article').getByRole('link', { name }).click()
  }
  await follow(`Tác giả ${word}`)
  await expect(page).toHaveURL(portal.url + address('vi', 'author'))
  const facts = page.locator('.entry')
  // Beside the same name with marks it would say nothing.
  await expect(facts).not.toContainText(`Tac gia ${word}`)
  await expect(facts).toContainText('Giám đốc (từ 01/01/2015)')
  await expect(facts).toContainText('Phó giám đốc (01/01/2010 – 31/12/2014)')
  await switchTo(page, 'English')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Author ${word}`)
  await expect(facts).toContainText('Name in Latin letters')
  await expect(facts).toContainText(`Tac gia ${word}`)
  await expect(facts).toContainText('Director (since 1 January 2015)')

  await follow(`Chủ đề ${word}`)
  await expect(page.locator('main .card')).toHaveCount(1)
  await follow('Tin bài từ nguồn này')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Nguồn ${word}`)
  await expect(page.locator('.entry a[rel=external]')).toHaveAttribute('href', 'https://nguon.example.org/')
  await page.getByRole('navigation', { name: 'Vị trí trang' }).getByRole('link', { name: 'Nguồn tin' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: `Nguồn ${word} (NGW)` })).toContainText('1 bài')
})

const switchTo = (page: Page, language: string): Promise<void> => page.locator('nav.languages').getByRole('link', { name: language }).click()

test('a rename is seen at once, and the former address leads on', async ({ portal, restOf }) => {
  const editor = await restOf('editor')
  for (const url of [address('vi', 'author'), article.paths.vi!]) await askForHit(portal.url + url)
  await editor('PATCH', `/authors/${ids.authors}?depth=0`, { name: `Bút danh ${word}`, slug: `but-danh-${word}` })
  await askUntil(`${portal.url}/vi/author/but-danh-${word}`, ({ html }) => html.includes(`Bút danh ${word}`))
  await askUntil(portal.url + article.paths.vi!, ({ html }) => html.includes(`/vi/author/but-danh-${word}`) && html.includes(`Bút danh ${word}`))
  const former = await askUntil(portal.url + address('vi', 'author'), ({ status }) => status === 308)
  expect(locationOf(former)).toBe(`/vi/author/but-danh-${word}`)
})

test('more than twenty go on by plain links, and unpublishing the last takes the page away', async ({ portal, restOf }) => {
  const editor = await restOf('editor')
  const path = `${portal.url}${address('vi', 'topic')}`
  expect((await ask(`${path}/page/2`)).status).toBe(404)
  const more: Published[] = []
  for (let count = 1; count <= 20; count += 1) more.push(await publishArticle(editor, { headline: `Thêm ${count} ${word}`, section, publishedAt: `2018-01-${String(count).padStart(2, '0')}T01:00:00Z`, topics: [ids.topics] } as never))
  const second = await askUntil(`${path}/page/2`, ({ status }) => status === 200)
  expect(second.html).toContain(`Thêm 1 ${word}`)
  expect((await askUntil(path, ({ html }) => html.includes('/page/2"'))).html).not.toContain(`Thêm 1 ${word} [`)
  expect(locationOf(await ask(`${path}/page/1`))).toBe(address('vi', 'topic'))
  for (const { id } of [...more, article]) await editor('PATCH', `/articles/${id}?locale=vi&depth=0`, { _status: 'draft' })
  await askUntil(path, ({ status }) => status === 404)
})

test('their words are no names for a section', async ({ restOf }) => {
  const editor = await restOf('editor')
  for (const slug of ['topic', 'author', 'source', 'archive', 'series', 'sitemap', 'p']) {
    expect.soft((await editor('POST', '/sections?locale=vi', { name: slug, slug })).status, slug).toBe(400)
  }
})
