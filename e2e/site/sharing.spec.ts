import jsQR from 'jsqr'
import sharp from 'sharp'
import type { Page } from 'playwright/test'
import { expect, test } from '../fixtures'
import { expectSharedCaching } from './expectations'
import { ask, askForHit, askUntil } from './http'
import { languages } from './languages'
import { accountOf, idOf, publishArticle, uniqueWord, type Published } from './newsroom'

let article: Published

test.beforeAll(async ({ portal }) => {
  const editor = await accountOf(portal, 'editor')
  const section = await idOf(editor, 'sections', 'slug', 'dau-tu')
  article = await publishArticle(editor, { headline: `Chia sẻ & đọc ${uniqueWord()}`, section, locales: ['vi', 'ja', 'zh'] })
})

const titles = { vi: 'Chia sẻ bài viết', ja: 'この記事をシェア', zh: '分享本文' } as const

async function decoded(svg: string): Promise<string | undefined> {
  const { data, info } = await sharp(Buffer.from(svg), { density: 600 }).resize(600, 600, { kernel: 'nearest' }).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data
}

test('a phone reads the short link of this very language from the QR code', async ({ portal }) => {
  for (const prefix of ['vi', 'ja', 'cn']) {
    const url = `${portal.url}/${prefix}/a/${article.code}/qr.svg`
    for (const answer of [await ask(url), await askForHit(url)]) {
      expect.soft([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/svg+xml'])
      expectSharedCaching(answer)
      expect.soft([...answer.headers.keys()].filter((name) => name.startsWith('x-portal') || name === 'x-next-cache-tags')).toEqual([])
      expect.soft(await decoded(answer.html)).toBe(`${portal.url}/${prefix}/a/${article.code}`)
    }
  }
})

test('there is a code where the article is published, and nowhere else, at once', async ({ portal, restOf }) => {
  const editor = await restOf('editor')
  const korean = `${portal.url}/kr/a/${article.code}/qr.svg`
  for (const url of [korean, `${portal.url}/vi/a/222222/qr.svg`, `${portal.url}/vi/a/x/qr.svg`, `${portal.url}/xx/a/${article.code}/qr.svg`]) {
    expect.soft([url, (await ask(url)).status, (await ask(url)).html]).toEqual([url, 404, ''])
  }
  const query = `?locale=ko&publishSpecificLocale=ko&depth=0`
  const { body } = await editor<{ docs: Array<{ body: unknown }> }>('GET', `/editions?where[code][equals]=${article.code}&where[locale][equals]=vi`)
  await editor('PATCH', `/articles/${article.id}${query}`, { headline: '공유', body: body.docs[0]!.body, _status: 'published' })
  await askUntil(korean, ({ status }) => status === 200)
  await editor('PATCH', `/articles/${article.id}?locale=ko&depth=0`, { _status: 'draft' })
  await askUntil(korean, ({ status }) => status === 404)
})

const shareOf = (page: Page, locale: keyof typeof titles) => page.locator('details').filter({ hasText: titles[locale] })

test('plain links to each service, in the order of the language, and nothing of theirs loaded', async ({ page, portal }) => {
  const others: string[] = []
  page.on('request', (request) => void (request.url().startsWith(portal.url) || others.push(request.url())))
  for (const { locale, prefix, first } of [{ locale: 'vi', prefix: 'vi', first: 'Facebook' }, { locale: 'ja', prefix: 'ja', first: 'LINE' }, { locale: 'zh', prefix: 'cn', first: '电子邮件' }] as const) {
    await page.goto(article.paths[locale]!)
    const share = shareOf(page, locale)
    await share.locator('summary').click()
    const links = share.locator('ul a')
    await expect(links).toHaveCount(6)
    await expect(links.first()).toHaveText(first)
    for (const link of await links.all()) {
      await expect(link).toHaveAttribute('rel', 'noopener noreferrer nofollow')
      const href = (await link.getAttribute('href'))!
      if (!href.includes('zalo')) expect(decodeURIComponent(href)).toContain(`${portal.url}/${prefix}/a/${article.code}`)
    }
    const code = share.locator('img')
    await expect(code).toHaveAttribute('alt', new RegExp(`/a/${article.code}`))
    await expect.poll(() => code.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true)
    await expect(share.locator('a[download]')).toHaveAttribute('href', new RegExp(`/a/${article.code}/qr\\.svg$`))
    expect(await code.evaluate((image) => getComputedStyle(image).width)).toBe('148px')
  }
  await expect(page.getByText('微信')).toBeVisible()
  expect(others).toEqual([])
})

test('copying tells politely that it is done', async ({ page, portal, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  for (const { locale, prefix, copy, done } of [
    { locale: 'vi', prefix: 'vi', copy: 'Sao chép liên kết', done: 'Đã sao chép' },
    { locale: 'ja', prefix: 'ja', copy: 'リンクをコピー', done: 'コピーしました' },
  ] as const) {
    await page.goto(article.paths[locale]!)
    const share = shareOf(page, locale)
    await share.locator('summary').click()
    await expect(share.getByRole('status')).toHaveText('')
    await share.getByRole('button', { name: copy }).click()
    await expect(share.getByRole('status')).toHaveText(done)
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${portal.url}/${prefix}/a/${article.code}`)
  }
})

test('the device’s own list is offered where there is one', async ({ page, portal }) => {
  await page.addInitScript(() => {
    const shared: unknown[] = []
    Object.assign(window, { shared })
    Object.defineProperty(navigator, 'share', { configurable: true, value: (data: unknown) => Promise.resolve(shared.push(data)) })
  })
  await page.goto(article.paths.vi!)
  await shareOf(page, 'vi').locator('summary').click()
  await shareOf(page, 'vi').getByRole('button', { name: 'Ứng dụng khác' }).click()
  expect(await page.evaluate(() => (window as unknown as { shared: unknown[] }).shared)).toEqual([{ url: `${portal.url}/vi/a/${article.code}`, title: article.headlines.vi }])
})

test.describe('without what only some browsers have', () => {
  const isWhole = async (page: Page): Promise<void> => {
    for (const { locale } of languages.filter(({ locale }) => locale === 'vi' || locale === 'zh')) {
      await page.goto(article.paths[locale]!)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.headlines[locale]!)
      const share = shareOf(page, locale as 'vi')
      await share.locator('summary').click()
      await expect(share.locator('ul a').first()).toBeVisible()
      await expect(share.getByText(`/a/${article.code}`)).toBeVisible()
      await expect(share.getByRole('button')).toHaveCount(0)
    }
  }
  test('a clipboard and a share sheet: no button that does nothing', async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['clipboard', 'share']) delete (Navigator.prototype as unknown as Record<string, unknown>)[name]
    })
    await isWhole(page)
  })
  test('the module itself: it fails to load, everything else works', async ({ page }) => {
    await page.route('**/assets/*.js', (route) => route.abort())
    await isWhole(page)
  })
  test.describe('JavaScript', () => {
    test.use({ javaScriptEnabled: false })
    test('switched off', ({ page }) => isWhole(page))
  })
})

test('the module is kept for ever under its own name, and small', async ({ page, portal }) => {
  await page.goto('/vi')
  const source = await page.locator('script[type=module]').getAttribute('src')
  const { status, headers, html } = await ask(portal.url + source)
  expect(status).toBe(200)
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(headers.get('content-type')).toMatch(/javascript/)
  expect(html).toContain('share-link')
})
