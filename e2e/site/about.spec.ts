import { paragraph } from '../articles'
import { expect, test } from '../fixtures'
import { ask, askForHit, askUntil, locationOf } from './http'
import { languages } from './languages'
import { uniqueWord } from './newsroom'

const word = uniqueWord()

test('the footer leads to what the portal says of itself, and the language switch stays there', async ({ page }) => {
  await page.goto('/vi')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Quyền riêng tư' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quyền riêng tư')
  for (const [name, heading] of [['English', 'Privacy'], ['日本語', 'プライバシー'], ['한국어', '개인정보'], ['中文', '隐私']] as const) {
    await page.locator('nav.languages').getByRole('link', { name }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    await expect(page).toHaveURL(/\/p\/privacy$/)
  }
})

test('a page is public in the languages in which it was published, and offers them in the others', async ({ page, portal, restOf }) => {
  const editor = await restOf('editor')
  const url = (prefix: string): string => `${portal.url}/${prefix}/p/trang-${word}`
  for (const prefix of ['vi', 'ja']) expect((await askForHit(url(prefix))).status).toBe(404)
  const empty = await editor('POST', '/pages?locale=vi&depth=0', { title: `Trống ${word}`, slug: `trong-${word}`, isPublished: true })
  expect(empty.status).toBe(400)
  const { body } = await editor<{ doc: { id: string } }>('POST', '/pages?locale=vi&depth=0', { title: `Trang ${word}`, slug: `trang-${word}`, body: paragraph(`Chữ ${word}`), footerOrder: 99 })
  expect((await ask(url('vi'))).status).toBe(404)
  for (const answer of [await ask(`${portal.url}/api/pages?limit=100`), await ask(`${portal.url}/api/pages/${body.doc.id}`)]) expect(answer.status).toBe(403)

  await editor('PATCH', `/pages/${body.doc.id}?locale=vi&depth=0`, { isPublished: true })
  await askUntil(url('vi'), ({ html, status }) => status === 200 && html.includes(`Chữ ${word}`))
  await askUntil(`${portal.url}/vi/hai-phong`, ({ html }) => html.includes(`/vi/p/trang-${word}`))
  expect((await ask(`${portal.url}/ja`)).html).not.toContain(word)
  const missing = await askUntil(url('ja'), ({ html }) => html.includes(`Trang ${word}`))
  expect(missing.status).toBe(404)
  // Those who ask at once are led alike: one of their requests renders, the others wait for it.
  const shouted = await Promise.all(Array.from({ length: 6 }, () => ask(`${portal.url}/vi/p/Trang-${word}`)))
  expect(shouted.map((answer) => [answer.status, locationOf(answer)])).toEqual(shouted.map(() => [308, `/vi/p/trang-${word}`]))
  await page.goto(url('ja'))
  await expect(page.locator('section[aria-labelledby=sections] a').first()).toBeVisible()
  // The language being read is dimmed, those that have nothing either are struck through.
  const lines = page.locator('nav.languages a:not([href])').evaluateAll((links) => links.map((link) => [link.getAttribute('lang'), getComputedStyle(link).textDecorationLine, link.getAttribute('aria-current')]))
  expect(await lines).toEqual([['en', 'line-through', null], ['ja', 'none', 'true'], ['ko', 'line-through', null], ['zh-Hans', 'line-through', null]])
  await page.getByRole('main').getByRole('link', { name: `Trang ${word}` }).click()
  await expect(page.getByRole('main')).toContainText(`Chữ ${word}`)

  await editor('PATCH', `/pages/${body.doc.id}?locale=vi&depth=0`, { slug: `moi-${word}` })
  expect(locationOf(await askUntil(url('vi'), ({ status }) => status === 308))).toBe(`/vi/p/moi-${word}`)
  await editor('PATCH', `/pages/${body.doc.id}?locale=vi&depth=0`, { isPublished: false })
  await askUntil(`${portal.url}/vi/p/moi-${word}`, ({ status }) => status === 404)
})

test('the site map leads everywhere, in five languages', async ({ page, portal }) => {
  for (const { prefix } of languages) {
    await page.goto(`/${prefix}/sitemap`)
    const hrefs = await page.locator('main a[href]').evaluateAll((links) => links.map((link) => link.getAttribute('href')!))
    const wanted = ['', '/archive', '/source', '/kinh-te-xa-hoi', '/dau-tu', '/ha-giang', '/topic/fdi', '/series/ha-noi-va-the-gioi', '/p/about', '/p/accessibility']
    expect.soft(hrefs).toEqual(expect.arrayContaining(wanted.map((path) => `/${prefix}${path}`)))
    for (const href of hrefs) expect.soft([href, (await ask(portal.url + href)).status]).toEqual([href, 200])
  }
})
