import type { Page } from 'playwright/test'
import { expect, test } from '../fixtures'
import { ask, askUntil } from './http'
import { accountOf, idOf, publishArticle, uniqueWord, type Published } from './newsroom'

const word = uniqueWord()
const element = { format: '', indent: 0, version: 1, direction: null }
const text = (words: string) => ({ type: 'text', text: words, format: 0, detail: 0, mode: 'normal', style: '', version: 1 })
const heading = (words: string) => ({ type: 'heading', tag: 'h2', ...element, children: [text(words)] })
const paragraph = (words: string) => ({ type: 'paragraph', textFormat: 0, textStyle: '', ...element, children: [text(words)] })
const block = (id: string, fields: Record<string, unknown>) => ({ type: 'block', format: '', version: 2, fields: { id, blockName: '', ...fields } })
const idOfBlock = (at: number): string => `a1b2c3d4e5f60718293a4b0${at}`

let article: Published

test.beforeAll(async ({ portal }) => {
  const editor = await accountOf(portal, 'editor')
  const poster = await idOf(editor, 'media', 'filename', 'hai-phong-port.jpg')
  article = await publishArticle(editor, { headline: `Bài dài ${word}`, section: await idOf(editor, 'sections', 'slug', 'dau-tu'), locales: ['vi', 'zh'] })
  const texts = {
    vi: { headings: ['Chủ động hội nhập', 'Khẳng định thương hiệu', 'Đường còn dài'], aiUse: ['drafting'], aiNote: `Ghi chú ${word}` },
    zh: { headings: ['主动融入', '树立品牌', '任重道远'], aiUse: ['translation'], aiNote: null },
  }
  for (const [locale, { headings, ...ai }] of Object.entries(texts)) {
    const quote = `Hợp tác là con đường dài ${word}`
    const children = [
      ...headings.flatMap((words) => [heading(words), ...Array.from({ length: 4 }, () => paragraph('Đoạn văn dài để cuộn trang. '.repeat(12)))]),
      paragraph(`Ông nói: “${quote}”.`),
      block(idOfBlock(1), { blockType: 'pullQuote', quote }),
      block(idOfBlock(2), { blockType: 'pullQuote', quote: 'Một câu không có trong bài', attribution: 'Nguyễn Văn Mẫu' }),
      block(idOfBlock(3), { blockType: 'video', url: 'https://www.youtube.com/watch?v=abcdefghijk', title: `Toàn cảnh ${word}`, poster: { relationTo: 'media', value: poster }, caption: 'Cảng nhìn từ trên cao', credit: 'Ban biên tập', transcript: 'Lời dẫn.\nHết.' }),
      block(idOfBlock(4), { blockType: 'video', url: '/files/cang.mp4', title: 'Cảng', poster: { relationTo: 'media', value: poster }, captions: `WEBVTT\n\n00:00:01.000 --> 00:00:04.000\nCảng buổi sớm ${word}` }),
    ]
    const { status } = await editor('PATCH', `/articles/${article.id}?locale=${locale}&publishSpecificLocale=${locale}&depth=0`, { body: { root: { type: 'root', ...element, children } }, ...ai, _status: 'published' })
    expect(status).toBe(200)
    await askUntil(portal.url + article.paths[locale as 'vi']!, ({ html }) => html.includes('cang.mp4'))
  }
})

for (const { locale, name, first, id } of [
  { locale: 'vi', name: 'Trong bài này', first: 'Chủ động hội nhập', id: 'muc-chu-dong-hoi-nhap' },
  { locale: 'zh', name: '本文内容', first: '主动融入', id: 'muc-1' },
] as const) {
  test(`a long text begins with its contents, each a link to its place, ${locale}`, async ({ page }) => {
    await page.goto(article.paths[locale]!)
    const contents = page.getByRole('navigation', { name })
    await expect(contents.getByRole('link')).toHaveCount(3)
    for (const link of await contents.getByRole('link').all()) {
      await link.click()
      await expect(page.locator(decodeURIComponent((await link.getAttribute('href'))!))).toBeInViewport()
    }
    await expect(contents.getByRole('link').first()).toHaveAttribute('href', `#${id}`)
    await expect(page.locator(`#${id}`)).toHaveText(first)
    // The way to print needs none.
    await page.goto(`/${locale === 'zh' ? 'cn' : 'vi'}/a/${article.code}/print`)
    await expect(page.getByRole('navigation', { name })).toHaveCount(0)
  })
}

test('a pull quote that the text says too is read aloud once', async ({ page }) => {
  await page.goto(article.paths.vi!)
  const quotes = page.locator('figure.pull')
  await expect(quotes).toHaveCount(2)
  await expect(quotes.first()).toHaveAttribute('aria-hidden', 'true')
  await expect(quotes.last()).not.toHaveAttribute('aria-hidden')
  await expect(page.getByRole('blockquote')).toHaveCount(1)
})

async function requestsElsewhere(page: Page, site: string): Promise<string[]> {
  const others: string[] = []
  page.on('request', (request) => void (request.url().startsWith(site) || others.push(request.url())))
  await page.route('https://www.youtube.com/**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' }))
  return others
}

for (const { locale, watch, transcript } of [
  { locale: 'vi', watch: 'Xem trên YouTube (mở thẻ mới)', transcript: 'Lời trong video' },
  { locale: 'zh', watch: '在 YouTube 上观看（在新标签页中打开）', transcript: '视频文字稿' },
] as const) {
  test(`a video: nothing of it is loaded until the reader wants it, ${locale}`, async ({ page, portal }) => {
    const others = await requestsElsewhere(page, portal.url)
    const files: string[] = []
    page.on('request', (request) => void (request.url().endsWith('.mp4') && files.push(request.url())))
    await page.goto(article.paths[locale]!)
    const [elsewhere, own] = [page.locator('figure.video').first(), page.locator('figure.video').last()]
    await elsewhere.scrollIntoViewIfNeeded()
    await expect.poll(() => elsewhere.locator('img').evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true)
    await own.scrollIntoViewIfNeeded()
    await expect(own.locator('video')).toHaveAttribute('preload', 'none')
    await expect(own.locator('video')).toHaveAttribute('controls', '')
    await expect(own.locator('video')).toHaveAttribute('poster', /^\/media\//)
    const captions = own.locator('track[kind=captions]')
    await expect(captions).toHaveAttribute('srclang', locale === 'zh' ? 'zh-Hans' : 'vi')
    const { status, headers, html } = await ask(portal.url + (await captions.getAttribute('src'))!)
    expect([status, headers.get('content-type')]).toEqual([200, 'text/vtt; charset=utf-8'])
    expect(html).toContain(`Cảng buổi sớm ${word}`)
    await expect(page.locator('iframe, embed, object')).toHaveCount(0)
    expect([others, files]).toEqual([[], []])

    const link = elsewhere.getByRole('link', { name: watch })
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer external')
    await elsewhere.getByText(transcript).click()
    await expect(elsewhere.getByText('Lời dẫn.')).toBeVisible()
    await page.context().route('https://www.youtube.com/**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' }))
    const [opened] = await Promise.all([page.waitForEvent('popup'), link.click()])
    await opened.waitForURL(/youtube\.com\/watch/)
    await opened.close()
  })
}

test('what AI was used for is declared in each language by itself, on the page and on paper', async ({ page }) => {
  const declared = { vi: 'Bài này có dùng trí tuệ nhân tạo (AI) để hỗ trợ viết', zh: '本文使用人工智能（AI）进行辅助翻译' }
  for (const [locale, prefix] of [['vi', 'vi'], ['zh', 'cn']] as const) {
    for (const path of [article.paths[locale]!, `/${prefix}/a/${article.code}/print`]) {
      await page.goto(path)
      await expect(page.locator('.ai')).toContainText(declared[locale])
      await expect(page.locator('.ai')).toContainText(locale === 'vi' ? `Ghi chú ${word}` : '核对')
    }
  }
  await page.goto('/vi/a/p5w2tc')
  await expect(page.locator('.ai')).toHaveCount(0)
})

test('a source’s abbreviation is explained where it stands', async ({ page, restOf }) => {
  const editor = await restOf('editor')
  const { body } = await editor<{ doc: { id: string } }>('POST', '/sources?locale=vi', { name: `Cổng Giao tiếp điện tử thành phố ${word}`, abbreviation: 'Cổng GTĐT TP', url: 'https://example.vn' })
  const sourced = await publishArticle(editor, { headline: `Có nguồn ${word}`, section: await idOf(editor, 'sections', 'slug', 'dau-tu') })
  await editor('PATCH', `/articles/${sourced.id}?locale=vi&publishSpecificLocale=vi`, { kind: 'syndicated', origin: { source: body.doc.id, url: 'https://example.vn/tin', date: '2015-11-02T00:00:00Z' }, _status: 'published' })
  await expect(async () => {
    await page.goto(sourced.paths.vi!)
    await expect(page.locator('.source').first()).toContainText(`Theo Cổng Giao tiếp điện tử thành phố ${word} (Cổng GTĐT TP)`, { timeout: 500 })
  }).toPass()
  await expect(page.locator('.source abbr')).toHaveAttribute('title', `Cổng Giao tiếp điện tử thành phố ${word}`)
})
