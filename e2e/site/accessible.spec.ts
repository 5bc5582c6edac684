import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import { expect, test } from '../fixtures'
import type { Portal } from '../portal'
import { ask, askUntil, locationOf } from './http'
import { english, japanese, korean, languages, vietnamese, type Language } from './languages'
import { uniqueWord } from './newsroom'
import { openEverywhere, sendComment } from './readers'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** In all five languages, with a picture and approved comments in two of them; here it is open to more. */
const whole = 'p5w2tc'
let setBack: () => Promise<void>
test.beforeAll(async ({ portal }) => {
  setBack = await openEverywhere(portal)
  await askUntil(`${portal.url}${locationOf(await ask(`${portal.url}/vi/a/${whole}`))!}`, ({ html }) => html.includes('<comment-form'))
})
test.afterAll(() => setBack())
/** In Vietnamese only. */
const vietnameseOnly = 'm4q7er'

type Reached = (portal: Portal, language: Language) => Promise<string> | string
const pages: Record<string, Reached> = {
  'front page': (_, { prefix }) => `/${prefix}`,
  'locality with a successor': (_, { prefix }) => `/${prefix}/ha-giang`,
  'section': (_, { prefix }) => `/${prefix}/kinh-te-xa-hoi`,
  'article': (_, { prefix }) => `/${prefix}/a/${whole}`,
  'article not in this language': (_, { prefix }) => `/${prefix}/a/${vietnameseOnly}`,
  'topic': (_, { prefix }) => `/${prefix}/topic/hoi-nhap-quoc-te`,
  'author': (_, { prefix }) => `/${prefix}/author/le-hai`,
  'source': (_, { prefix }) => `/${prefix}/source/bao-hai-phong`,
  'sources': (_, { prefix }) => `/${prefix}/source`,
  'archive': (_, { prefix }) => `/${prefix}/archive`,
  'month': (_, { prefix }) => `/${prefix}/archive/2022-10`,
  'series': (_, { prefix }) => `/${prefix}/series/vinh-ha-long-nhin-ra-the-gioi`,
  'page': (_, { prefix }) => `/${prefix}/p/privacy`,
  'contact form': (_, { prefix }) => `/${prefix}/p/contact`,
  'statistics': (_, { prefix }) => `/${prefix}/statistics`,
  'print edition': (_, { prefix }) => `/${prefix}/a/${whole}/print`,
  'site map': (_, { prefix }) => `/${prefix}/sitemap`,
  'offline': (_, { prefix }) => `/${prefix}/offline`,
  'feeds': (_, { prefix }) => `/${prefix}/feed`,
  'search': (_, { prefix }) => `/${prefix}/search`,
  'search with results': (_, { prefix }) => `/${prefix}/search?q=hanoi&from=2015-01-01`,
  'search without results': (_, { prefix }) => `/${prefix}/search?q=qqzzqq`,
  'unknown address': (_, { prefix }) => `/${prefix}/khong-co`,
  'comment form with mistakes': async ({ url }, { locale }) => locationOf(await sendComment(url, whole, { name: '', email: 'x', consent: '' }, locale))!,
  'own comment': async ({ url }, { locale }) => locationOf(await sendComment(url, whole, { text: `Ý kiến ${uniqueWord()}`, email: 'doc@example.org' }, locale))!,
  'comments': (_, { prefix }) => `/${prefix}/a/${whole}/comments/all/1`,
  'report of a comment': async ({ url }, { prefix }) => {
    const { html } = await ask(`${url}/${prefix}/a/${whole}/comments/all/1`)
    return /\/\w\w\/a\/\w+\/report\?comment=[\w-]+/.exec(html)![0]
  },
}

type Scheme = 'light' | 'dark'
type Look = [page: string, language: Language, scheme: Scheme, width: 320 | 390 | 768 | 1280, text?: '200%']
/** Each kind of page in light and in dark, on a phone and on a desk, in two or three languages. */
const chosen: Look[] = [
  ['front page', vietnamese, 'light', 390],
  ['front page', japanese, 'dark', 1280],
  ['front page', korean, 'light', 1280],
  ['front page', vietnamese, 'light', 768],
  ['locality with a successor', vietnamese, 'dark', 1280],
  ['locality with a successor', japanese, 'light', 390],
  ['locality with a successor', korean, 'dark', 390],
  ['section', vietnamese, 'dark', 390],
  ['section', korean, 'light', 1280],
  ['article', vietnamese, 'light', 1280],
  ['article', vietnamese, 'dark', 390],
  ['article', japanese, 'light', 390],
  ['article', korean, 'dark', 1280],
  ['article', korean, 'dark', 768],
  ['article not in this language', japanese, 'dark', 390],
  ['article not in this language', korean, 'light', 1280],
  ['topic', vietnamese, 'dark', 390],
  ['topic', korean, 'light', 1280],
  ['author', vietnamese, 'light', 1280],
  ['author', japanese, 'dark', 390],
  ['source', vietnamese, 'dark', 1280],
  ['source', korean, 'light', 390],
  ['sources', vietnamese, 'light', 390],
  ['sources', japanese, 'dark', 1280],
  ['archive', vietnamese, 'light', 1280],
  ['archive', korean, 'dark', 390],
  ['month', vietnamese, 'dark', 390],
  ['month', japanese, 'light', 1280],
  ['series', vietnamese, 'light', 390],
  ['series', korean, 'dark', 1280],
  ['page', vietnamese, 'dark', 390],
  ['page', japanese, 'light', 1280],
  ['contact form', english, 'light', 390],
  ['statistics', vietnamese, 'dark', 1280],
  ['statistics', japanese, 'light', 390],
  ['print edition', korean, 'light', 1280],
  ['front page', english, 'light', 320, '200%'],
  ['article', vietnamese, 'light', 320, '200%'],
  ['article', japanese, 'dark', 320, '200%'],
  ['site map', vietnamese, 'light', 1280],
  ['site map', korean, 'dark', 390],
  ['offline', vietnamese, 'light', 1280],
  ['offline', korean, 'dark', 390],
  ['feeds', vietnamese, 'light', 390],
  ['feeds', korean, 'dark', 1280],
  ['search', vietnamese, 'light', 390],
  ['search', japanese, 'dark', 1280],
  ['search with results', vietnamese, 'dark', 390],
  ['search with results', korean, 'light', 1280],
  ['search with results', english, 'light', 320, '200%'],
  ['search without results', japanese, 'light', 390],
  ['unknown address', vietnamese, 'dark', 390],
  ['unknown address', japanese, 'light', 1280],
  ['own comment', vietnamese, 'light', 390],
  ['own comment', japanese, 'dark', 1280],
  ['comments', vietnamese, 'dark', 390],
  ['comments', korean, 'light', 1280],
  ['report of a comment', vietnamese, 'light', 390],
  ['report of a comment', japanese, 'dark', 1280],
  ['comment form with mistakes', vietnamese, 'dark', 1280],
  ['comment form with mistakes', japanese, 'light', 390],
  ['comment form with mistakes', korean, 'dark', 390],
]

/** All of it: every kind of page in every language (`npm run test:a11y`). */
const everything = (): Look[] =>
  Object.keys(pages).flatMap((name) =>
    languages.flatMap((language) =>
      (['light', 'dark'] as const).flatMap((scheme): Look[] => [[name, language, scheme, 320], [name, language, scheme, 320, '200%'], [name, language, scheme, 390], [name, language, scheme, 1280]]),
    ),
  )
const looks = process.env.A11Y === 'all' ? everything() : chosen

async function open(page: Page, portal: Portal, name: string, language: Language, scheme: Scheme, width: number): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
  await page.setViewportSize({ width, height: 900 })
  await page.goto(await pages[name]!(portal, language))
}

for (const [name, language, scheme, width, text] of looks) {
  test(`axe finds nothing: ${name}, ${language.locale}, ${scheme}, ${width} px${text ? `, text ${text}` : ''}`, async ({ page, portal }) => {
    await open(page, portal, name, language, scheme, width)
    if (text) {
      // As a reader sets it in the browser (WCAG 1.4.4), on a screen that must not be scrolled sideways (1.4.10).
      await page.addStyleTag({ content: `html{font-size:${text}}` })
      const tooWide = await page.evaluate(() => [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && element.checkVisibility()).map((element) => `${element.localName}.${element.className}`).slice(0, 5))
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), tooWide.join(', ')).toBeLessThanOrEqual(0)
    }
    // What is folded away is read as well.
    await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => all.forEach((details) => (details.open = true)))
    const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze()
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`)])).toEqual([])
  })
}

/** The focused element: what it is, and whether a sighted reader sees where the focus is (WCAG 2.4.7). */
const focused = (page: Page): Promise<{ name: string; isOutlined: boolean; isOnScreen: boolean }> =>
  page.evaluate(() => {
    const element = document.activeElement!
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const { top, bottom, left, right } = element.getBoundingClientRect()
    return {
      name: `${element.localName} ${(element.textContent || element.getAttribute('name') || '').trim().slice(0, 40)}`,
      isOutlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      isOnScreen: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
    }
  })

for (const width of [390, 1280]) {
  test(`the keyboard alone: the skip link comes first, the focus is always seen, at ${width} px`, async ({ page, portal }) => {
    await open(page, portal, 'article', vietnamese, 'light', width)
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Đến nội dung chính' })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('Enter')
    await expect(page.locator('main')).toBeFocused()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)

    await page.reload()
    const seen: string[] = []
    for (let stop = 0; stop < 120; stop += 1) {
      await page.keyboard.press('Tab')
      if (await page.evaluate(() => document.activeElement === document.body)) break
      const { name, isOutlined, isOnScreen } = await focused(page)
      seen.push(name)
      expect.soft([name, isOutlined, isOnScreen]).toEqual([name, true, true])
    }
    expect(seen.length).toBeGreaterThan(25)
    expect(seen).toEqual(expect.arrayContaining(['input name', 'input email', 'textarea text', 'input consent']))
    expect(seen).not.toContain('input website')
  })
}

for (const [language, scheme] of [[vietnamese, 'light'], [japanese, 'dark']] as const) {
  test(`the focus is seen in the panel of reading preferences, ${language.locale}, ${scheme}`, async ({ page, portal }) => {
    await open(page, portal, 'article', language, scheme, 1280)
    await page.locator('reading-preferences summary').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(page.locator('reading-preferences input').first()).toBeFocused()
    // WCAG 2.2, 1.4.11: the ring on the ground of the panel.
    const ratio = await page.locator('reading-preferences input').first().evaluate((input) => {
      const luminance = (colour: string): number =>
        colour.match(/\d+/g)!.slice(0, 3).map((part) => Number(part) / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
          .reduce((sum, value, at) => sum + value * [0.2126, 0.7152, 0.0722][at]!, 0)
      const [dark = 0, light = 0] = [luminance(getComputedStyle(input).outlineColor), luminance(getComputedStyle(input.closest('form')!).backgroundColor)].sort((a, b) => a - b)
      return (light + 0.05) / (dark + 0.05)
    })
    expect(ratio).toBeGreaterThanOrEqual(3)
  })
}

test('the menu of a phone opens and closes by keyboard', async ({ page, portal }) => {
  await open(page, portal, 'front page', vietnamese, 'light', 390)
  const link = page.getByRole('navigation', { name: 'Danh mục chính' }).getByRole('link', { name: 'Hợp tác quốc tế' })
  await expect(link).toBeHidden()
  await page.locator('nav.menu summary').focus()
  await page.keyboard.press('Enter')
  await expect(link).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(link).toBeHidden()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await expect(link).toBeHidden()
  await expect(page.locator('nav.menu summary')).toBeFocused()
})

test('headings go down one level at a time, landmarks are named', async ({ page, portal }) => {
  for (const name of Object.keys(pages)) {
    await open(page, portal, name, name.startsWith('article not') ? japanese : vietnamese, 'light', 1280)
    const levels = await page.locator('h1, h2, h3, h4').evaluateAll((headings) => headings.filter((heading) => heading.checkVisibility()).map((heading) => Number(heading.localName[1])))
    const jumps = levels.filter((level, at) => at > 0 && level > levels[at - 1]! + 1)
    expect.soft([name, jumps]).toEqual([name, []])
    const navigations = await page.getByRole('navigation').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? document.getElementById(one.getAttribute('aria-labelledby') ?? '')?.textContent))
    expect.soft(navigations.every(Boolean), name).toBe(true)
    expect.soft(new Set(navigations).size, name).toBe(navigations.length)
    await expect.soft(page.getByRole('main')).toHaveCount(1)
    await expect.soft(page.getByRole('contentinfo')).toHaveCount(1)
  }
})
