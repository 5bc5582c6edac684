import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright/test'
import { expect, test } from '../fixtures'
import { ask, askForHit, askUntil, locationOf } from './http'
import { languages } from './languages'
import { openEverywhere } from './readers'

/** In all five languages, with a picture; here it is open to comments. */
const whole = 'p5w2tc'
let setBack: () => Promise<void>
test.beforeAll(async ({ portal }) => {
  setBack = await openEverywhere(portal)
  for (const { prefix } of languages) await askUntil(portal.url + locationOf(await ask(`${portal.url}/${prefix}/a/${whole}`))!, ({ html }) => html.includes('<comment-form'))
})
test.afterAll(() => setBack())

/** Scrolls to the end, so that what loads late has come in. */
async function readToTheEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
      scrollTo({ top, behavior: 'instant' })
      await frame()
    }
    const pictures = [...document.images].filter((image) => image.checkVisibility())
    await Promise.all(pictures.map((image) => image.decode().catch(() => undefined)))
    await frame()
    await frame()
  })
}

for (const width of [320, 390]) {
  test(`nothing is wider than a screen of ${width} px, in five languages`, async ({ page, portal }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const { prefix } of languages) {
      for (const path of [`/${prefix}`, `/${prefix}/a/${whole}`, `/${prefix}/ha-giang`, `/${prefix}/kinh-te-xa-hoi`]) {
        await page.goto(portal.url + path)
        await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => all.forEach((details) => (details.open = true)))
        const wide = await page.evaluate(() => {
          const limit = document.documentElement.clientWidth
          // What is clipped away for sighted readers has no place on the screen.
          const isSeen = (element: Element): boolean => element.checkVisibility() && !element.closest('.sr, .trap, .skip')
          return {
            scrolls: document.documentElement.scrollWidth - limit,
            beyond: [...document.body.querySelectorAll('*')]
              .filter((element) => isSeen(element) && element.getBoundingClientRect().right > limit + 0.5)
              .map((element) => `${element.localName}.${element.className}`)
              .slice(0, 3),
          }
        })
        expect.soft([path, wide]).toEqual([path, { scrolls: 0, beyond: [] }])
      }
    }
  })
}

test('nothing moves while an article loads and is read', async ({ page, portal }) => {
  await page.addInitScript(() => {
    const shifts: string[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Array<PerformanceEntry & { value: number; sources?: Array<{ node?: Node }> }>) {
        shifts.push(`${entry.value.toFixed(4)} ${entry.sources?.map(({ node }) => (node as Element | undefined)?.outerHTML?.slice(0, 60) ?? node?.textContent).join(' | ')}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 })
    for (const path of [`/vi/a/${whole}`, `/ja/a/${whole}`, '/vi', '/vi/ha-giang']) {
      await page.goto(portal.url + path)
      await readToTheEnd(page)
      const shifts = await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)
      // The strip's end may move by a hair when a slow machine paints half of it; what a reader would see counts.
      expect.soft(shifts.reduce((sum, shift) => sum + parseFloat(shift), 0), `${path} at ${width} px: ${shifts.join('; ')}`).toBeLessThan(0.001)
    }
  }
})

test('every picture of a page loads, has its proportions and is not wider than it need be', async ({ page, portal }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const path of ['/vi', '/vi/ha-giang', '/vi/le-hoi', `/vi/a/${whole}`]) {
    await page.goto(portal.url + path)
    await readToTheEnd(page)
    const pictures = await page.locator('img:not([src$="seen.gif"])').filter({ visible: true }).evaluateAll((images: HTMLImageElement[]) =>
      images.map(({ currentSrc, naturalWidth, width, height, attributes }) => ({
        source: currentSrc.replace(/^.*\//, ''),
        isLoaded: naturalWidth > 0,
        isModern: /\.avif$/.test(currentSrc),
        isFitting: naturalWidth <= Math.max(480, width * 3) && naturalWidth >= width * 0.95,
        hasPlace: height > 0 && attributes.getNamedItem('width') !== null && attributes.getNamedItem('height') !== null,
      })),
    )
    expect.soft(pictures.length, path).toBeGreaterThan(0)
    expect.soft(pictures.filter(({ isLoaded, isModern, isFitting, hasPlace }) => !(isLoaded && isModern && isFitting && hasPlace)), path).toEqual([])
  }
})

test.describe('the weight of an article on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 })

  test('at most 8 requests and 150 kB, and nothing from elsewhere', async ({ page, portal }) => {
    const path = locationOf(await ask(`${portal.url}/vi/a/${whole}`))!
    await askForHit(portal.url + path)
    const requests: Array<{ url: string; bytes: number }> = []
    page.on('requestfinished', async (request) => {
      const { responseBodySize, responseHeadersSize } = await request.sizes()
      requests.push({ url: request.url().replace(portal.url, ''), bytes: responseBodySize + responseHeadersSize })
    })
    await page.goto(portal.url + path, { waitUntil: 'networkidle' })
    const bytes = requests.reduce((sum, request) => sum + request.bytes, 0)
    test.info().annotations.push({ type: 'requests of an article, bytes', description: `${requests.length}, ${bytes}: ${requests.map(({ url, bytes }) => `${url.slice(-40)} ${bytes}`).join('; ')}` })
    expect.soft(requests.filter(({ url }) => !url.startsWith('/'))).toEqual([])
    expect.soft(requests.length).toBeLessThanOrEqual(8)
    expect.soft(bytes).toBeLessThanOrEqual(150_000)
  })

  test('its HTML, compressed', async ({ portal }) => {
    const sizes: Record<string, number> = {}
    for (const { prefix, locale } of languages) {
      const { html } = await ask(portal.url + locationOf(await ask(`${portal.url}/${prefix}/a/${whole}`))!)
      sizes[locale] = gzipSync(html, { level: 6 }).length
    }
    test.info().annotations.push({ type: 'HTML of an article, gzip bytes', description: JSON.stringify(sizes) })
    // The aim is 9,000, which the Japanese article passes by what this portal shows beside it and by readers' comments. It must not grow.
    expect(Math.max(...Object.values(sizes))).toBeLessThanOrEqual(9_400)
  })

  test('the HTML of every other kind of page, compressed', async ({ portal }) => {
    for (const { prefix } of languages) {
      for (const path of ['', '/ha-noi', '/ha-giang', '/kinh-te-xa-hoi', '/archive', '/sitemap', '/weather', '/feed', '/statistics', '/source', '/search?q=festival', '/p/contact', `/a/${whole}/print`, '/nowhere']) {
        const { html } = await ask(`${portal.url}/${prefix}${path}`)
        expect.soft(gzipSync(html, { level: 6 }).length, `/${prefix}${path}`).toBeLessThanOrEqual(9_000)
      }
    }
  })
})
