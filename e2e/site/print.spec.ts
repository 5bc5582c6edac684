import type { Page } from 'playwright/test'
import { expect, test } from '../fixtures'
import { expectNoScript, expectSharedCaching } from './expectations'
import { ask, askForHit, askUntil } from './http'
import { languages } from './languages'
import { accountOf, idOf, publishArticle, uniqueWord, type Published } from './newsroom'
import { readPage } from './reading'

/** In all five languages, with a hero picture, pictures in its text, a source and an author with a position. */
const whole = 'p5w2tc'
const words = {
  vi: { print: 'In bài', back: 'Về bài trên trang', button: 'In trang này' },
  ja: { print: '印刷', back: '記事に戻る', button: 'このページを印刷' },
} as const

for (const { locale, prefix } of languages.filter(({ locale }) => locale === 'vi' || locale === 'ja')) {
  test(`an article leads to its edition for paper and back, ${locale}`, async ({ page }) => {
    const { print, back, button } = words[locale as 'vi']
    await page.goto(`/${prefix}/a/${whole}`)
    const article = page.url()
    const headline = await page.getByRole('heading', { level: 1 }).textContent()
    await page.getByRole('link', { name: print, exact: true }).click()
    await expect(page).toHaveURL(`/${prefix}/a/${whole}/print`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline!)
    await page.evaluate(() => Object.assign(window, { print: () => Object.assign(window, { isPrinted: true }) }))
    await page.getByRole('button', { name: button }).click()
    expect(await page.evaluate(() => (window as unknown as { isPrinted?: boolean }).isPrinted)).toBe(true)
    await page.getByRole('link', { name: back }).click()
    await expect(page).toHaveURL(article)
  })

  test(`it says all that a clipping must say, and is a copy to search engines, ${locale}`, async ({ page, portal }) => {
    const url = `${portal.url}/${prefix}/a/${whole}/print`
    const { body } = await (await accountOf(portal, 'editor'))<{ docs: Array<Record<string, unknown>> }>('GET', `/editions?where[code][equals]=${whole}&where[locale][equals]=${locale}`)
    const edition = body.docs[0] as { path: string; headline: string; standfirst: string; byline: Array<{ name: string; position: string | null }>; hero: { caption: string; credit: string } }
    for (const answer of [await ask(url), await askForHit(url)]) {
      const facts = await readPage(page, answer.html)
      expectNoScript(answer, facts)
      expectSharedCaching(answer)
      expect.soft(facts.robots).toBe('noindex')
      expect.soft(facts.canonical).toEqual([portal.url + edition.path])
      expect.soft(facts.alternates).toEqual({})
      const all = answer.html.replace(/<[^>]+>/g, ' ')
      const expected = [edition.headline, edition.standfirst, edition.hero.caption, edition.hero.credit, portal.url + edition.path, ...edition.byline.flatMap(({ name, position }) => [name, ...(position ? [position] : [])])]
      for (const text of expected) expect.soft(all).toContain(text)
      expect.soft(answer.html).not.toMatch(/<form|class="menu"|id="comments"/)
    }
  })

  test(`Chromium makes pages of A4 of it, without JavaScript, ${locale}`, async ({ browser, portal }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'dark', baseURL: portal.url })
    const page = await context.newPage()
    await page.goto(`/${prefix}/a/${whole}/print`)
    await expect(page.getByRole('button')).toHaveCount(0)
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).color)).toBe('rgb(0, 0, 0)')
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('link', { name: words[locale as 'vi'].back })).toBeHidden()
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const sizes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))])
    // A4 in points; the pages of this article are few.
    expect(sizes.length).toBeGreaterThanOrEqual(1)
    expect(sizes.length).toBeLessThanOrEqual(6)
    for (const size of sizes) expect(size).toEqual([595, 842])
    expect(await figuresCut(page)).toEqual([])
    await context.close()
  })
}

/** Figures that may be broken over two pages. */
const figuresCut = (page: Page): Promise<string[]> =>
  page.locator('figure:not(.pull)').evaluateAll((figures) => figures.filter((figure) => getComputedStyle(figure).breakInside !== 'avoid').map((figure) => figure.textContent ?? ''))

let article: Published
test('it follows the article: corrected, and taken back', async ({ portal, restOf }) => {
  const editor = await restOf('editor')
  article = await publishArticle(editor, { headline: `Bản in ${uniqueWord()}`, section: await idOf(editor, 'sections', 'slug', 'dau-tu') })
  const url = `${portal.url}/vi/a/${article.code}/print`
  await askUntil(url, ({ html }) => html.includes(article.headlines.vi!))
  const corrected = `Bản in đã sửa ${uniqueWord()}`
  await editor('PATCH', `/articles/${article.id}?locale=vi&publishSpecificLocale=vi&depth=0`, { headline: corrected, _status: 'published' })
  await askUntil(url, ({ html }) => html.includes(corrected))
  expect((await ask(url.replace('/vi/', '/kr/'))).status).toBe(404)
  await editor('PATCH', `/articles/${article.id}?locale=vi&depth=0`, { _status: 'draft' })
  await askUntil(url, ({ status }) => status === 404)
})
