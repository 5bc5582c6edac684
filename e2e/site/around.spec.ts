import jsQR from 'jsqr'
import sharp from 'sharp'
import { expect, test } from '../fixtures'
import { ask, askForHit, askUntil } from './http'
import { accountOf, idOf, publishArticle, uniqueWord, type Published } from './newsroom'

const word = uniqueWord()
let article: Published

test.beforeAll(async ({ portal }) => {
  const editor = await accountOf(portal, 'editor')
  article = await publishArticle(editor, { headline: `Quanh bài viết ${word}`, section: await idOf(editor, 'sections', 'slug', 'dau-tu'), locales: ['vi', 'ko'] })
})

test('an announcement comes and goes by itself, on every page of the languages that have it', async ({ portal, restOf, page }) => {
  const editor = await restOf('editor')
  const before = (await editor<{ text: unknown; to: string }>('GET', '/globals/announcement?locale=all')).body
  const pages = [`${portal.url}/vi`, portal.url + article.paths.vi!, `${portal.url}/vi/khong-co`]
  const korean = portal.url + article.paths.ko!
  const [text, translation] = [`Bảo trì ${word}`, `점검 ${word}`]
  const [from, to] = [new Date(Date.now() + 6_000), new Date(Date.now() + 20_000)]
  for (const [locale, words] of [['vi', text], ['ko', translation]] as const) {
    expect((await editor('POST', `/globals/announcement?locale=${locale}`, { text: words, url: locale === 'vi' ? '/vi/hai-phong' : null, from, to })).status).toBe(200)
  }
  // Not yet: neither on the pages, made anew since, nor by the API.
  for (const url of [...pages, korean]) expect.soft((await ask(url)).html).not.toMatch(new RegExp(`${text}|${translation}`))
  expect((await (await restOf('anybody'))('GET', '/globals/announcement')).status).toBe(403)

  for (const url of pages) await askUntil(url, ({ html }) => html.includes(text), 30_000)
  expect(Date.now()).toBeGreaterThanOrEqual(from.getTime())
  await askUntil(korean, ({ html }) => html.includes(translation) && !html.includes(text))
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(article.paths.vi!)
  const bar = page.getByRole('complementary', { name: 'Thông báo' })
  await expect(bar).toContainText(text)
  await expect(bar.getByRole('link')).toHaveAttribute('href', '/vi/hai-phong')

  for (const url of [...pages, korean]) await askUntil(url, ({ html }) => !html.includes(text) && !html.includes(translation), 60_000)
  // The end itself is never shown for long: the sender clears within seconds of it.
  expect(Date.now() - to.getTime()).toBeLessThan(60_000)
  for (const locale of ['vi', 'ko'] as const) await editor('POST', `/globals/announcement?locale=${locale}`, { text: (before.text as Record<string, string>)[locale], url: null, from: null, to: before.to })
})

test('an end before the start is refused in the language of whoever sets it', async ({ portal }) => {
  const login = await fetch(`${portal.url}/api/users/login`, { method: 'POST', body: JSON.stringify(portal.accounts.editor), headers: { 'content-type': 'application/json' } })
  const { token } = (await login.json()) as { token: string }
  for (const [language, words] of [['vi', 'Lúc kết thúc phải sau lúc bắt đầu.'], ['ko', '종료 시각은 시작 시각보다 뒤여야 합니다.']] as const) {
    const response = await fetch(`${portal.url}/api/globals/announcement?locale=vi`, {
      method: 'POST',
      headers: { authorization: `JWT ${token}`, 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify({ from: '2029-01-02T00:00:00Z', to: '2029-01-01T00:00:00Z' }),
    })
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining(words)])
  }
})

test('links of use stand on the front page and beside articles, and nothing where there are none', async ({ portal, page, restOf }) => {
  const editor = await restOf('editor')
  const { links } = (await editor<{ links: unknown[] }>('GET', '/globals/utilities')).body
  const titles = { vi: `Thị thực ${word}`, ko: `비자 ${word}` }
  await editor('POST', '/globals/utilities', { links: [{ titles, url: 'https://evisa.gov.vn' }] })
  for (const [locale, prefix, heading] of [['vi', 'vi', 'Tiện ích thông tin'], ['ko', 'kr', '유용한 링크']] as const) {
    for (const path of [`/${prefix}`, article.paths[locale]!]) {
      await askUntil(portal.url + path, ({ html }) => html.includes(titles[locale]))
      await page.goto(path)
      await expect(page.getByRole('region', { name: heading }).getByRole('link', { name: titles[locale] })).toHaveAttribute('href', 'https://evisa.gov.vn')
    }
  }
  // No title in Japanese: no block there.
  expect((await askForHit(`${portal.url}/ja`)).html).not.toContain('id="utilities"')
  await editor('POST', '/globals/utilities', { links: [] })
  for (const path of ['/vi', article.paths.vi!]) await askUntil(portal.url + path, ({ html }) => !html.includes('id="utilities"'))
  await editor('POST', '/globals/utilities', { links })
})

async function decoded(svg: string): Promise<string | undefined> {
  const { data, info } = await sharp(Buffer.from(svg), { density: 600 }).resize(600, 600, { kernel: 'nearest' }).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data
}

test('our pages elsewhere: plain links, and a QR code of each; none, and the block is gone', async ({ portal, page, restOf }) => {
  const editor = await restOf('editor')
  const { pages } = (await editor<{ pages: unknown[] }>('GET', '/globals/social-pages')).body
  const url = `https://example.vn/${word}`
  await editor('POST', '/globals/social-pages', { pages: [{ network: 'zalo', url }, { network: 'youtube', url: `${url}/video` }] })
  // In the footer of every page; the codes on the front page.
  await askUntil(portal.url + article.paths.vi!, ({ html }) => html.includes(url))
  for (const [prefix, heading] of [['vi', 'Chúng tôi trên Mạng Xã hội'], ['kr', '소셜 미디어에서 만나요']] as const) {
    const path = `/${prefix}`
    await askUntil(portal.url + path, ({ html }) => html.includes(url))
    await page.goto(path)
    const block = page.getByRole('region', { name: heading })
    await expect(block.getByRole('link', { name: 'Zalo' })).toHaveAttribute('href', url)
    await block.locator('summary').click()
    const codes = block.locator('img')
    await expect(codes).toHaveCount(2)
    await expect(codes.first()).toHaveAttribute('alt', /Zalo/)
    const source = (await codes.first().getAttribute('src'))!
    expect(source).toMatch(new RegExp(`^/${prefix}/qr/\\w+\\.svg$`))
    expect(await decoded((await ask(portal.url + source)).html)).toBe(url)
  }
  expect((await ask(`${portal.url}/vi/qr/khong-co.svg`)).status).toBe(404)
  await editor('POST', '/globals/social-pages', { pages: [] })
  await askUntil(portal.url + article.paths.vi!, ({ html }) => !html.includes('id="social"'))
  await editor('POST', '/globals/social-pages', { pages })
})
