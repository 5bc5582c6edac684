import { expect, test } from '../fixtures'
import { askForHit, askUntil } from './http'
import { idOf, publishArticle, uniqueWord } from './newsroom'

const word = uniqueWord()

test('articles of a series follow each other, in the order of the desk, as far as each language has them', async ({ page, portal, restOf }) => {
  const editor = await restOf('editor')
  const section = await idOf(editor, 'sections', 'slug', 'dau-tu')
  const at = (day: number) => `2014-05-0${day}T02:00:00Z`
  const first = await publishArticle(editor, { headline: `Một ${word}`, section, publishedAt: at(3), locales: ['vi', 'en'] })
  const second = await publishArticle(editor, { headline: `Hai ${word}`, section, publishedAt: at(1) })
  const third = await publishArticle(editor, { headline: `Ba ${word}`, section, publishedAt: at(2), locales: ['vi', 'en'] })
  const series = `${portal.url}/vi/series/loat-${word}`
  await askForHit(portal.url + second.paths.vi!)
  expect((await askForHit(series)).status).toBe(404)

  const { body } = await editor<{ doc: { id: string } }>('POST', '/series?locale=vi&depth=0', { title: `Loạt ${word}`, slug: `loat-${word}`, introduction: `Lời giới thiệu ${word}`, order: 'hand', articles: [first, second, third].map(({ id }) => id) })
  await askUntil(portal.url + second.paths.vi!, ({ html }) => html.includes(`Loạt ${word}`))
  await page.goto(second.paths.vi!)
  const box = page.getByRole('navigation', { name: `Loạt bài: Loạt ${word}` })
  await expect(box).toContainText('bài 2/3')
  await expect(box.locator('a[rel=prev]')).toHaveAttribute('href', first.paths.vi!)
  await expect(box.locator('a[rel=next]')).toHaveAttribute('href', third.paths.vi!)
  await box.getByRole('link', { name: `Loạt ${word}` }).click()
  await expect(page.locator('.entry')).toContainText(`Lời giới thiệu ${word}`)
  const listed = () => page.locator('main .card a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(await listed()).toEqual([first, second, third].map(({ paths }) => paths.vi))
  await expect(page.locator('main .card .kicker')).toHaveText([/^Bài 1\/3 · /, /^Bài 2\/3 · /, /^Bài 3\/3 · /])

  await editor('PATCH', `/series/${body.doc.id}?locale=vi&depth=0`, { order: 'date' })
  await askUntil(portal.url + second.paths.vi!, ({ html }) => html.includes('bài 1/3'))
  await page.goto(series)
  expect(await listed()).toEqual([second, third, first].map(({ paths }) => paths.vi))

  // English has two of them, once the series has a name there.
  expect((await askForHit(series.replace('/vi/', '/en/'))).status).toBe(404)
  await editor('PATCH', `/series/${body.doc.id}?locale=en&depth=0`, { title: `A series ${word}` })
  await askUntil(portal.url + first.paths.en!, ({ html }) => html.includes('part 2 of 2'))
  await page.goto(series.replace('/vi/', '/en/'))
  await expect(page.locator('main .card .kicker')).toHaveText([/^Part 1 of 2 · /, /^Part 2 of 2 · /])
  await editor('PATCH', `/articles/${third.id}?locale=en&depth=0`, { _status: 'draft' })
  // One alone is no series to be in.
  await askUntil(portal.url + first.paths.en!, ({ html, status }) => status === 200 && !html.includes(`A series ${word}`))
  expect((await askUntil(series.replace('/vi/', '/en/'), ({ html }) => !html.includes(third.headlines.en!))).html).toContain(first.headlines.en)
})
