import type { Locator, Page } from 'playwright/test'
import { expect, test } from '../fixtures'
import { askUntil } from './http'
import { accountOf, idOf, publishArticle, uniqueWord } from './newsroom'

/** In all five languages. */
const whole = 'p5w2tc'

/** The left and right edge of an element on the screen, in whole pixels. */
const edgesOf = (place: Locator): Promise<number[]> =>
  place.evaluate((element) => [element.getBoundingClientRect().left, element.getBoundingClientRect().right].map(Math.round))

/** What a headline keeps together and yet stands in two lines, though one could hold it. */
const brokenPieces = (page: Page): Promise<string[]> =>
  page.locator('.k').filter({ visible: true }).evaluateAll((pieces) =>
    pieces.flatMap((piece) => {
      const range = document.createRange()
      range.selectNodeContents(piece)
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
      return lines.size > 1 ? [piece.textContent] : []
    }),
  )

for (const [prefix, headline] of [['vi', 'Hải Phòng đẩy mạnh hội nhập quốc tế chủ động, sáng tạo, hiệu quả'], ['en', 'Hải Phòng pushes proactive, creative and effective integration']] as const) {
  test(`names, compounds and amounts stay on a line, ${prefix}`, async ({ page }) => {
    for (const width of [390, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      for (const path of [`/${prefix}`, `/${prefix}/ha-giang`, `/${prefix}/a/${whole}`]) {
        await page.goto(path)
        expect.soft(await page.locator('.k').count(), path).toBeGreaterThan(2)
        expect.soft(await brokenPieces(page), `${path} at ${width} px`).toEqual([])
      }
    }
    // The text is as it was written, for who copies it and for machines.
    expect(await page.locator('h1').textContent()).toBe(headline)
    await expect(page).toHaveTitle(new RegExp(`^${headline} `))
  })
}

for (const [prefix, path, first, second] of [
  ['ja', '/ja/ha-long', 'ハロン市、国際統合を主体的に推進　', '投資と観光に門戸広げる'],
  ['cn', '/cn/hai-phong', '建设国际城市', '海防的六项对策'],
] as const) {
  test(`a headline of two halves breaks between them, ${prefix}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 900 })
    await page.goto(path)
    await page.locator('main a').filter({ hasText: second }).first().click()
    const halves = page.locator('h1 .k')
    await expect.poll(() => halves.allTextContents()).toEqual([first, second])
    for (const width of [390, 768]) {
      await page.setViewportSize({ width, height: 900 })
      const [one, other] = await halves.evaluateAll((all) => all.map((half) => half.getBoundingClientRect()))
      const isBeside = other!.top < one!.bottom - 1
      if (!isBeside) expect.soft(Math.round(other!.left), `${width} px`).toBe(Math.round(one!.left))
      expect.soft(one!.height / other!.height, `${width} px`).toBeLessThanOrEqual(2.1)
    }
  })
}

test('on a tablet everything ends at the same edges', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 })
  for (const prefix of ['vi', 'kr']) {
    await page.goto(`/${prefix}`)
    const [menu, picture] = [page.locator('nav.menu'), page.locator('.opener .lead picture')]
    expect.soft(await picture.evaluate((element) => element.getBoundingClientRect().top) - (await menu.evaluate((element) => element.getBoundingClientRect().bottom))).toBeGreaterThan(16)
    const ends = await edgesOf(page.locator('main'))
    expect.soft(await edgesOf(picture)).toEqual(ends)
    for (const path of [`/${prefix}/a/${whole}`, `/${prefix}/p/contact`]) {
      await page.goto(path)
      expect.soft(await edgesOf(page.locator('main > article, main article').first()), path).toEqual(ends)
    }
    await page.goto(`/${prefix}/ha-giang`)
    const [told, map] = [await edgesOf(page.locator('.told')), await edgesOf(page.locator('.map'))]
    expect.soft(map[0], 'the map stands beside what is told').toBeGreaterThan(told[1]!)
    expect.soft(map[1]).toBe(ends[1])
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(768)
  }
})

test('the menu of a desk breaks no name, and is a button where they have no room', async ({ page }) => {
  for (const prefix of ['vi', 'en', 'ja', 'kr', 'cn']) {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(`/${prefix}`)
    const names = page.locator('nav.menu details > ul > li > a')
    expect.soft(await names.evaluateAll((all) => all.filter((name) => name.clientHeight > 40).map((name) => name.textContent)), prefix).toEqual([])
    const tops = await names.evaluateAll((all) => all.map((name) => Math.round(name.getBoundingClientRect().top)))
    // Those of the demo have room in one row; other tests may add some.
    if (tops.length <= 8) expect.soft(new Set(tops).size, prefix).toBe(1)
    await expect.soft(page.locator('nav.menu summary')).toBeHidden()
    await page.setViewportSize({ width: 1024, height: 900 })
    await expect.soft(page.locator('nav.menu summary')).toBeVisible()
    await expect.soft(names.first()).toBeHidden()
  }
})

test('a very long headline stands smaller', async ({ page, portal }) => {
  const editor = await accountOf(portal, 'editor')
  const section = await idOf(editor, 'sections', 'slug', 'dau-tu')
  const article = await publishArticle(editor, { headline: `${uniqueWord()} 国际 ${'Hà Giang mở rộng hợp tác '.repeat(8)}`.trim(), section, locales: ['vi', 'zh'] })
  for (const [prefix, locale] of [['vi', 'vi'], ['cn', 'zh']] as const) {
    await askUntil(portal.url + article.paths[locale]!, ({ html }) => html.includes('<h1'))
    const sizeAt = async (path: string): Promise<number> => {
      await page.goto(path)
      return page.locator('h1').evaluate((heading) => parseFloat(getComputedStyle(heading).fontSize))
    }
    expect(await sizeAt(article.paths[locale]!)).toBeLessThan(0.95 * (await sizeAt(`/${prefix}/a/${whole}`)))
  }
})
