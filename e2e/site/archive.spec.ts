import { randomInt } from 'node:crypto'
import { expect, test } from '../fixtures'
import { ask, askForHit, askUntil } from './http'
import type { Locale } from './languages'
import { idOf, publishArticle, uniqueWord } from './newsroom'

const word = uniqueWord()
/** After Sài Gòn's clocks had joined Hà Nội's, and far from all other news. */
const year = randomInt(1991, 1999)

test('a month holds what was published in it by Việt Nam’s clocks, by day, and follows every change', async ({ page, portal, restOf }) => {
  const editor = await restOf('editor')
  const section = await idOf(editor, 'sections', 'slug', 'dau-tu')
  const of = (name: string, publishedAt: string, locales: Locale[] = ['vi', 'ja']) => publishArticle(editor, { headline: `${name} ${word}`, section, publishedAt, locales })
  const month = `${year}-05`
  for (const prefix of ['vi', 'ja']) expect((await askForHit(`${portal.url}/${prefix}/archive/${month}`)).status).toBe(404)

  // An hour before midnight in Greenwich is the next morning in Hà Nội.
  await of('Đầu tháng', `${year}-04-30T23:00:00Z`)
  const last = await of('Cuối tháng', `${year}-05-31T16:59:00Z`)
  await of('Tháng sau', `${year}-05-31T17:00:00Z`)
  await askUntil(`${portal.url}/vi/archive/${month}`, ({ html }) => html.includes(`Cuối tháng ${word}`) && html.includes(`Đầu tháng ${word}`))
  await askUntil(`${portal.url}/vi/archive`, ({ html }) => html.includes(`/vi/archive/${year}-06`))

  await page.goto('/vi/archive')
  const row = page.locator(`section[aria-labelledby=year-${year}] li`).filter({ hasText: `Tháng 5 năm ${year}` })
  await expect(row).toContainText('2 bài')
  await row.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Tháng 5 năm ${year}`)
  await expect(page.locator('main h2')).toHaveText([`31/05/${year}`, `01/05/${year}`])
  await page.getByRole('navigation', { name: 'Tháng khác' }).getByRole('link', { name: `Sau đó: Tháng 6 năm ${year}` }).click()
  await expect(page.locator('main')).toContainText(`Tháng sau ${word}`)

  await page.goto(`/ja/archive/${month}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${year}年5月`)
  await expect(page.locator('main h2')).toHaveText([`${year}年5月31日`, `${year}年5月1日`])

  // The day stands above its news, once; the languages lead to the month where they have it, else to the archive.
  await expect(page.locator('main .card time')).toHaveCount(0)
  const languages = page.locator('nav.languages')
  await expect(languages.getByRole('link', { name: 'Tiếng Việt' })).toHaveAttribute('href', `/vi/archive/${month}`)
  await expect(languages.getByRole('link', { name: 'English' })).toHaveAttribute('href', '/en/archive')
  await of('Có thêm tiếng Anh', `${year}-05-09T03:00:00Z`, ['en'])
  const { html: withEnglish } = await askUntil(`${portal.url}/ja/archive/${month}`, ({ html }) => html.includes(`href="/en/archive/${month}"`))
  expect(withEnglish).toContain(`hrefLang="en" href="${portal.url}/en/archive/${month}"`)

  await editor('PATCH', `/articles/${last.id}?locale=vi&depth=0`, { _status: 'draft' })
  await askUntil(`${portal.url}/vi/archive/${month}`, ({ html, status }) => status === 200 && !html.includes(`Cuối tháng ${word}`))
  for (const wrong of [`${year}-13`, `${year}-3`, 'x', `${month}/page/2`]) expect.soft((await ask(`${portal.url}/vi/archive/${wrong}`)).status, wrong).toBe(404)
})
