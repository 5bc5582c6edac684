import { expect, test } from '../fixtures'
import { ask } from './http'
import { languages } from './languages'
import { accountOf, idOf, publishArticle, uniqueWord } from './newsroom'

const searched = (url: string, prefix: string, query: Record<string, string>) => ask(`${url}/${prefix}/search?${new URLSearchParams(query).toString()}`)
const codes = (html: string): string[] => [...html.matchAll(/<h2><a href="[^"]*-([2-9a-hjkmnp-z]{6})"/g)].map(([, code]) => code!)

/** What stands in the demonstration, asked for as readers of each language would. */
const asked = {
  vi: { words: 'doi ngoai', mark: 'đối ngoại', place: 'Hà Giang', label: 'Từ cần tìm', submit: 'Tìm', narrow: 'Lọc kết quả', apply: 'Lọc', locality: 'Địa phương' },
  ja: { words: '河内', mark: 'ハノイ', place: 'ハザン', label: '検索キーワード', submit: '検索', narrow: '結果を絞り込む', apply: '絞り込む', locality: '地域' },
  ko: { words: '협력', mark: '협력', place: '하장', label: '검색어', submit: '검색', narrow: '결과 좁히기', apply: '적용', locality: '지역' },
} as const

test.beforeAll(async ({ portal }) => {
  // The index is made when the portal starts.
  await expect.poll(async () => codes((await searched(portal.url, 'cn', { q: '海防' })).html).length, { timeout: 30_000 }).toBeGreaterThan(0)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })

  for (const locale of ['vi', 'ja', 'ko'] as const) {
    const { prefix } = languages.find((language) => language.locale === locale)!
    const { words, mark, place, label, submit, narrow, apply, locality } = asked[locale]
    test(`a reader searches, narrows and widens again (${locale})`, async ({ page }) => {
      await page.goto(`/${prefix}`)
      await page.getByRole('search').getByRole('button', { name: submit }).click()
      await expect(page).toHaveURL(new RegExp(`/${prefix}/search\\?q=$`))
      const form = page.getByRole('main').getByRole('search')
      await form.getByRole('searchbox', { name: label }).fill(words)
      await form.getByRole('button', { name: submit }).first().click()
      await expect(page.locator('.results mark').first()).toBeVisible()
      expect((await page.locator('.results mark').allTextContents()).map((text) => text.toLowerCase())).toContain(mark.toLowerCase())
      expect(await page.title()).toContain(words)

      await form.getByText(narrow).click()
      await form.getByLabel(locality).selectOption({ label: (await form.getByLabel(locality).locator('option').filter({ hasText: locale === 'ja' ? 'ハノイ' : place }).first().textContent())! })
      const before = await page.locator('.results > li').count()
      await form.getByRole('button', { name: apply, exact: true }).click()
      await expect(page).toHaveURL(/locality=/)
      const results = page.locator('.results > li')
      expect(await results.count()).toBeLessThanOrEqual(before)
      for (const kicker of await results.locator('.kicker').allTextContents()) expect(kicker).toContain(locale === 'ja' ? 'ハノイ' : place)
      await page.locator('.searching > .sub a').click()
      await expect(page).not.toHaveURL(/locality=/)
      await expect(results).toHaveCount(before)
    })
  }

  test('pages of results lead on and back', async ({ page }) => {
    await page.goto('/vi/search?q=doi+ngoai')
    const first = await page.locator('.results h2').allTextContents()
    await page.getByRole('link', { name: 'Trang sau' }).click()
    await expect(page).toHaveURL(/page=2/)
    const second = await page.locator('.results h2').allTextContents()
    expect(first).toHaveLength(10)
    expect(second.filter((headline) => first.includes(headline))).toEqual([])
    await page.getByRole('link', { name: 'Trang trước' }).click()
    await expect(page.locator('.results h2').first()).toHaveText(first[0]!)
  })

  test('who mistypes is asked what was meant, and who goes on in another language keeps the words', async ({ page }) => {
    await page.goto('/vi/search?q=doi+ngaoi')
    await page.getByRole('link', { name: 'doi ngoai' }).click()
    await expect(page.locator('.results > li').first()).toBeVisible()
    await page.getByRole('navigation', { name: 'Ngôn ngữ' }).getByRole('link', { name: '中文' }).click()
    await expect(page).toHaveURL(/\/cn\/search\?q=doi\+ngoai$/)
  })
})

test('in every language: nothing asked, nothing found, too much asked, and whatever else', async ({ portal }) => {
  for (const { prefix } of languages) {
    for (const q of ['', 'qqzzqq', 'x'.repeat(1_000), '"', '*', 'NEAR(', "'; DROP TABLE editions; --", '😀', '\u202eabc', '\0', '<script>alert(1)</script>']) {
      const { status, html } = await searched(portal.url, prefix, { q, page: 'x', locality: '../..', from: '2020-13-45', topic: 'no-such' })
      expect.soft([prefix, q, status]).toEqual([prefix, q, 200])
      expect.soft(html).toMatch(/<meta name="robots" content="noindex"\/?>/)
      expect.soft(html).not.toMatch(/rel="canonical"|\/_next\/static\/chunks|<script>alert/)
    }
  }
  expect((await ask(`${portal.url}/vi/search?q=%ff%fe`)).status).toBe(200)
  expect((await ask(`${portal.url}/vi/search/suggest?q=%22*`)).status).toBe(200)
})

test('who finds nothing is led on to sections and localities, and a phrase is quoted once', async ({ page }) => {
  for (const [prefix, q, said, heading] of [
    ['vi', '"qqzz qqzz"', 'cho “qqzz qqzz”.', 'Chuyên mục'],
    ['ja', '「qqzz qqzz」', '「qqzz qqzz」に一致する', 'カテゴリー'],
  ] as const) {
    await page.goto(`/${prefix}/search?q=${encodeURIComponent(q)}`)
    await expect(page.locator('.tally')).toContainText(said)
    await expect(page.locator('.tally')).not.toContainText(/[“「][“「"]/)
    await expect(page.getByRole('main').getByRole('heading', { name: heading })).toBeVisible()
    await page.locator('section[aria-labelledby=localities] a[href$="/hai-phong"]').click()
    await expect(page.locator('main article').first()).toBeVisible()
  }
})

test('a former name finds the news of where it is now, and names of other languages the place', async ({ portal }) => {
  const { html: current } = await searched(portal.url, 'vi', { q: 'tuyên quang' })
  const { html: former } = await searched(portal.url, 'vi', { q: 'Hà Giang' })
  expect(codes(former).length).toBeGreaterThan(0)
  expect(codes(former).some((code) => codes(current).includes(code))).toBe(true)
  const wanted = codes((await searched(portal.url, 'en', { q: 'Hà Nội' })).html)
  expect(wanted.length).toBeGreaterThan(0)
  for (const q of ['河内', 'ハノイ', '하노이', 'hanoi', 'ha noi']) expect([q, codes((await searched(portal.url, 'en', { q })).html).sort()]).toEqual([q, [...wanted].sort()])
})

test('what is published is found with the answer to its publication, and not found once it is taken back', async ({ portal }) => {
  const editor = await accountOf(portal, 'editor')
  const section = await idOf(editor, 'sections', 'slug', 'dau-tu')
  const word = uniqueWord()
  const article = await publishArticle(editor, { headline: `Đường mới ${word}`, section, locales: ['vi', 'en'] })
  for (const prefix of ['vi', 'en']) expect(codes((await searched(portal.url, prefix, { q: word })).html)).toEqual([article.code])
  expect(codes((await searched(portal.url, 'kr', { q: word })).html)).toEqual([])
  await editor('PATCH', `/articles/${article.id}?locale=vi`, { _status: 'draft' })
  expect(codes((await searched(portal.url, 'vi', { q: word })).html)).toEqual([])
  expect((await searched(portal.url, 'vi', { q: word })).html).not.toContain('Sapo')
  expect(codes((await searched(portal.url, 'en', { q: word })).html)).toEqual([article.code])
})

test.describe('suggestions', () => {
  test.use({ viewport: { width: 1280, height: 900 } })

  for (const { prefix, label, name } of [{ prefix: 'vi', label: 'Từ cần tìm', name: /^Hà Giang/ }, { prefix: 'kr', label: '검색어', name: /^하장/ }]) {
    test(`by the keyboard alone, /${prefix}`, async ({ page }) => {
      await page.goto(`/${prefix}/search`)
      const field = page.getByRole('main').getByRole('combobox', { name: label })
      await expect(field).toBeFocused()
      await page.keyboard.type('ha gi')
      const options = page.getByRole('option')
      await expect(options.first()).toHaveText(name)
      await expect(field).toHaveAttribute('aria-expanded', 'true')
      await page.keyboard.press('ArrowDown')
      await expect(options.first()).toHaveAttribute('aria-selected', 'true')
      await expect(field).toHaveAttribute('aria-activedescendant', (await options.first().getAttribute('id'))!)
      await page.keyboard.press('ArrowUp')
      await expect(field).not.toHaveAttribute('aria-activedescendant')
      await page.keyboard.press('Escape')
      await expect(options).toHaveCount(0)
      await expect(field).toHaveValue('ha gi')
      await page.keyboard.type('a')
      await expect(options.first()).toBeVisible()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(new RegExp(`/${prefix}/ha-giang$`))
    })
  }

  test('Enter without a choice searches for what was typed', async ({ page }) => {
    await page.goto('/ja/search')
    await page.keyboard.insertText('河内')
    await expect(page.getByRole('option').first()).toHaveText(/^ハノイ/)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/ja\/search\?q=%E6%B2%B3%E5%86%85/)
    await expect(page.locator('.results mark').first()).toBeVisible()
  })

  test('stand in the field of every page as well', async ({ page }) => {
    await page.goto('/vi/p/about')
    await page.getByRole('banner').getByRole('combobox', { name: 'Từ cần tìm' }).pressSequentially('ha gi')
    await expect(page.getByRole('option').first()).toHaveText(/^Hà Giang/)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/vi\/ha-giang$/)
  })

  test('wait while an input method is composing', async ({ page }) => {
    const requests: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('/suggest')) requests.push(new URL(request.url()).searchParams.get('q')!)
    })
    await page.goto('/kr/search')
    const session = await page.context().newCDPSession(page)
    for (const text of ['ㅎ', '하', '한', '하노', '하노이']) await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    // Longer than anything waits before it asks.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)))
    expect(requests).toEqual([])
    await session.send('Input.insertText', { text: '하노이' })
    await expect(page.getByRole('option').first()).toHaveText(/^하노이/)
    expect(requests).toEqual(['하노이'])
  })
})

test('what another language has is one link away when this one has nothing; days mixed up are put right', async ({ page }) => {
  await page.goto(`/ja/search?q=${encodeURIComponent('đối ngoại')}`)
  await page.getByRole('main').getByRole('link', { name: /^Tiếng Việt/ }).click()
  await expect(page).toHaveURL(/\/vi\/search\?q=/)
  await expect(page.locator('.results mark').first()).toBeVisible()
  await page.goto('/en/search?q=hai+phong&from=2020-01-01&to=2019-01-01')
  await expect(page.locator('[name=from]')).toHaveValue('2019-01-01')
  await expect(page.locator('.results mark').first()).toBeVisible()
})

test('nothing is wider than the screen, whatever was found', async ({ page }) => {
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 800 })
    for (const path of ['/vi/search', '/vi/search?q=doi+ngoai', '/ja/search?q=ハノイ', '/en/search?q=Hanoi', `/kr/search?q=${'x'.repeat(200)}`]) {
      await page.goto(path)
      await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => all.forEach((details) => (details.open = true)))
      expect.soft([path, await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)]).toEqual([path, 0])
    }
  }
})
