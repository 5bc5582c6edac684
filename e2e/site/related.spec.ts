import { randomInt } from 'node:crypto'
import type { Page } from 'playwright/test'
import { expect, test } from '../fixtures'
import type { Portal } from '../portal'
import { askForHit, askUntil } from './http'
import { english, vietnamese, type Locale } from './languages'
import { accountOf, idOf, openPlace, publishArticle, uniqueWord, type Published } from './newsroom'

const word = uniqueWord()
/** Far from all other news. */
const year = randomInt(1960, 1990)
const day = (date: number): string => `${year}-06-${String(date).padStart(2, '0')}T02:00:00Z`

let section = ''
let otherSection = ''
let locality = ''
const named: Record<string, Published> = {}

/** Articles of one section and one locality, by the day of that June on which they were published. */
test.beforeAll(async ({ portal }) => {
  const editor = await accountOf(portal, 'editor')
  section = await openPlace(editor, 'sections', `Mục ${word}`, `muc-${word}`)
  otherSection = await openPlace(editor, 'sections', `Mục khác ${word}`, `muc-khac-${word}`)
  locality = await openPlace(editor, 'localities', `Nơi ${word}`, `noi-${word}`)
  const articles: Array<[name: string, date: number, over: { section: string; locality?: string; locales?: Locale[] }]> = [
    ['chính', 20, { section, locality, locales: ['vi', 'en', 'ko'] }],
    ['cùng mục, cũ', 2, { section }],
    ['cùng mục, mới', 28, { section }],
    ['cùng mục, bằng tiếng Anh', 25, { section, locales: ['en'] }],
    ['cùng nơi, mới', 29, { section: otherSection, locality, locales: ['vi', 'ko'] }],
    ['cùng nơi, cũ', 10, { section: otherSection, locality }],
    ['cùng nơi, cũ nhất', 1, { section: otherSection, locality }],
    ['nơi khác, mục khác', 12, { section: otherSection }],
  ]
  for (const [name, date, over] of articles) {
    named[name] = await publishArticle(editor, { headline: `${word} ${name}`, publishedAt: day(date), ...over })
  }
})

type ShownCard = { href: string; headline: string; standfirst: string; datetime: string; date: string }

/** The cards below a heading, as a reader sees them. */
async function cardsBelow(page: Page, heading: string): Promise<ShownCard[]> {
  return page.locator(`section[aria-labelledby=${heading}] .card`).evaluateAll((cards) =>
    cards.map((card) => {
      const words = (selector: string): string => {
        const element = card.querySelector<HTMLElement>(selector)
        return element?.checkVisibility() ? element.innerText.trim() : ''
      }
      return {
        href: card.querySelector('a')!.getAttribute('href')!,
        headline: words('h3'),
        standfirst: words('.standfirst'),
        datetime: card.querySelector('time')!.dateTime,
        date: words('time'),
      }
    }),
  )
}

const openArticle = async (page: Page, portal: Portal, { paths, headlines }: Published, locale: Locale = 'vi'): Promise<void> => {
  const url = portal.url + paths[locale]!
  await askUntil(url, ({ html }) => html.includes(headlines[locale]!))
  await page.goto(url)
}

test('“Cùng chuyên mục” has the same section alone, and “Cùng địa phương” what is missing to four; never itself, only this language', async ({ page, portal }) => {
  await openArticle(page, portal, named.chính!)
  await expect(page.getByRole('heading', { level: 2, name: 'Cùng chuyên mục' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'Cùng địa phương' })).toBeVisible()
  const [inSection, inLocality] = [await cardsBelow(page, 'related'), await cardsBelow(page, 'nearby')]
  expect([inSection.length, inLocality.length]).toEqual([2, 2])
  const related = [...inSection, ...inLocality]
  const expected = ['cùng mục, mới', 'cùng mục, cũ', 'cùng nơi, mới', 'cùng nơi, cũ'].map((name) => named[name]!)
  expect(related.map(({ href }) => href)).toEqual(expected.map(({ paths }) => paths.vi))
  for (const [at, { headline, standfirst, datetime, date }] of related.entries()) {
    expect.soft(headline).toBe(expected[at]!.headlines.vi)
    if (at < inSection.length) expect.soft(standfirst).toContain('Sapo: ')
    expect.soft(datetime).toMatch(new RegExp(`^${year}-06-`))
    expect.soft(date).toMatch(new RegExp(`\\b0?6/${year}$`))
  }

  await openArticle(page, portal, named.chính!, 'en')
  expect((await cardsBelow(page, 'related')).map(({ href }) => href)).toEqual([named['cùng mục, bằng tiếng Anh']!.paths.en])
  await expect(page.locator('#nearby')).toHaveCount(0)

  await openArticle(page, portal, named.chính!, 'ko')
  await expect(page.locator('#related')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 2, name: `Nơi ${word} (ko) 지역의 다른 기사` })).toBeVisible()
  expect((await cardsBelow(page, 'nearby')).map(({ href }) => href)).toEqual([named['cùng nơi, mới']!.paths.ko])
})

test('“Tin khác”: what came before, newest first, in this language, repeating nothing on the page', async ({ page, portal }) => {
  for (const name of ['chính', 'cùng mục, mới', 'cùng nơi, cũ nhất']) {
    await openArticle(page, portal, named[name]!)
    const older = await cardsBelow(page, 'older')
    const around = [...(await cardsBelow(page, 'related')), ...(await cardsBelow(page, 'nearby')), ...older]
    const hrefs = [named[name]!.paths.vi!, ...around.map(({ href }) => href)]
    expect.soft(new Set(hrefs).size, name).toBe(hrefs.length)
    expect.soft(hrefs.every((href) => href.startsWith('/vi/'))).toBe(true)
    const times = older.map(({ datetime }) => datetime)
    expect.soft(times).toEqual([...times].sort().reverse())
    const published = await page.locator('main article header time').first().getAttribute('datetime')
    expect.soft(times.every((time) => Date.parse(time) <= Date.parse(published!)), name).toBe(true)
  }
  await openArticle(page, portal, named.chính!)
  await expect(page.getByRole('heading', { level: 2, name: 'Tin khác' })).toBeVisible()
  expect((await cardsBelow(page, 'older'))[0]!.href).toBe(named['nơi khác, mục khác']!.paths.vi)
})

test('a new article of the section is related at once, and takes its place by its date', async ({ page, portal, restOf }) => {
  const editor = await restOf('editor')
  await openArticle(page, portal, named.chính!)
  const added = await publishArticle(editor, { headline: `${word} mới thêm`, section, publishedAt: day(15) })
  const url = portal.url + named.chính!.paths.vi!
  await askUntil(url, ({ html }) => html.includes(added.headlines.vi!))
  await page.goto(url)
  expect((await cardsBelow(page, 'related')).map(({ href }) => href)).toEqual([
    named['cùng mục, mới']!.paths.vi,
    added.paths.vi,
    named['cùng mục, cũ']!.paths.vi,
  ])
  expect((await cardsBelow(page, 'nearby')).map(({ href }) => href)).toEqual([named['cùng nơi, mới']!.paths.vi])
  await editor('PATCH', `/articles/${added.id}?locale=vi&depth=0`, { _status: 'draft' })
  await askUntil(url, ({ html }) => !html.includes(added.headlines.vi!))
})

test('“Tin khác” reaches back through decades, and an article dated back into them is there at once', async ({ portal, restOf }) => {
  const editor = await restOf('editor')
  const of = (headline: string, publishedAt: string): Promise<Published> => publishArticle(editor, { headline: `${word} ${headline}`, section: otherSection, publishedAt })
  for (let count = 1; count <= 6; count += 1) await of(`xưa ${count}`, `${year - 30}-01-${String(count).padStart(2, '0')}T02:00:00Z`)
  const late = await of('sau hai mươi năm', `${year - 8}-01-01T02:00:00Z`)
  const url = portal.url + late.paths.vi!
  await askUntil(url, ({ html }) => html.includes(`${word} xưa 1 [`))
  await askForHit(url)
  const dated = await of('đề lùi ngày', `${year - 30}-01-03T12:00:00Z`)
  await askUntil(url, ({ html }) => html.includes(dated.headlines.vi!), 5_000)
})

test('the front page opens with the newest that has a picture, or with what an editor pinned', async ({ page, portal, restOf }) => {
  const editor = await restOf('editor')
  const hero = await idOf(editor, 'media', 'filename', 'ha-long-bay.jpg')
  const pin = (lead: string | null) => editor('POST', '/globals/front-page', { lead })
  const lead = page.locator('main .lead h2')
  const at = async ({ prefix }: { prefix: string }, mark: string): Promise<void> => {
    await askUntil(`${portal.url}/${prefix}`, ({ html }) => new RegExp(`<article class="lead">.*?${mark}.*?</article>`, 's').test(html))
    await page.goto(`/${prefix}`)
    await expect(lead).toContainText(mark)
  }
  await pin(null)
  const words = [uniqueWord(), uniqueWord(), uniqueWord()] as const
  await publishArticle(editor, { headline: words[0], section, hero, locales: ['vi', 'en'] })
  await at(vietnamese, words[0])
  // Newer, without a picture: it is among the news and does not lead.
  const plain = await publishArticle(editor, { headline: words[1], section })
  await askUntil(`${portal.url}/vi`, ({ html }) => html.includes(words[1]))
  await at(vietnamese, words[0])
  expect((await cardsBelow(page, 'newest'))[0]!.href).toBe(plain.paths.vi)

  const pinned = await publishArticle(editor, { headline: words[2], section, publishedAt: day(3) })
  expect((await pin(pinned.id)).status).toBe(200)
  await at(vietnamese, words[2])
  await expect(page.locator('main').getByRole('link', { name: words[2] })).toHaveCount(1)
  // English has no such article: its newest with a picture leads there.
  await at(english, words[0])

  await editor('PATCH', `/articles/${pinned.id}?locale=vi&depth=0`, { _status: 'draft' })
  await at(vietnamese, words[0])
  await pin(null)
})

test('nothing stands twice on the front page', async ({ page, portal }) => {
  await page.goto(portal.url + '/vi')
  const hrefs = await page.locator('main :is(h2, h3) a[href]').evaluateAll((links) => links.map((link) => link.getAttribute('href')!))
  const articles = hrefs.filter((href) => href.split('/').length === 4)
  expect(articles.length).toBeGreaterThan(10)
  expect(new Set(articles).size).toBe(articles.length)
  for (const prefix of ['vi', 'ja']) {
    await page.goto(`${portal.url}/${prefix}`)
    const pictures = await page.locator('main img').evaluateAll((images) => images.map((image) => image.getAttribute('src')!.replace(/-\d+(x\d+)?\.\w+$/, '')))
    expect(pictures.length).toBeGreaterThan(0)
    expect(new Set(pictures).size, prefix).toBe(pictures.length)
  }
})

test('whoever opens an article that the language does not have finds the others, and the way on in this one', async ({ page, portal }) => {
  const { code, headlines, paths } = named['cùng mục, cũ']!
  for (const [prefix, home, heading, name] of [['ja', 'ホーム', '地域', '日本語'], ['kr', '홈', '지역', '한국어']] as const) {
    expect((await page.goto(`${portal.url}/${prefix}/a/${code}`))!.status()).toBe(404)
    await expect(page.getByRole('main').getByRole('link', { name: headlines.vi! })).toHaveAttribute('href', paths.vi!)
    await expect(page.getByRole('main').getByRole('link', { name: home })).toHaveAttribute('href', `/${prefix}`)
    await expect(page.getByRole('main').getByRole('heading', { name: heading })).toBeVisible()
    const language = page.locator('nav.languages a').filter({ hasText: name })
    await expect(language).toHaveAttribute('aria-current', 'true')
    await expect(language).toHaveCSS('text-decoration-line', 'none')
  }
})

test('the menu is edited at the desk and changes at once, on every kind of page and in every language', async ({ portal, restOf }) => {
  const editor = await restOf('editor')
  const { body } = await editor<{ items: Array<{ relationTo: string; value: string }> }>('GET', '/globals/menu?depth=0')
  const addresses = ['/vi', '/en/hai-phong', `/vi/${word}`, named.chính!.paths.vi!, '/cn/le-hoi']
  for (const address of addresses) await askForHit(portal.url + address)
  const entry = (address: string): string => `href="/${address.split('/')[1]}/muc-${word}"`
  const inMenu = (html: string, address: string): boolean => /<nav class="menu".*?<\/nav>/s.exec(html)![0].includes(entry(address))

  const added = await editor('POST', '/globals/menu?depth=0', { items: [{ relationTo: 'sections', value: section }, ...body.items] })
  expect(added.status).toBe(200)
  for (const address of addresses) await askUntil(portal.url + address, ({ html }) => inMenu(html, address))
  await editor('POST', '/globals/menu?depth=0', { items: body.items })
  for (const address of addresses) await askUntil(portal.url + address, ({ html }) => !inMenu(html, address))
})
