import type { Page } from 'playwright/test'
import { expect, test } from '../fixtures'
import { ask } from './http'

/** The addresses that the reader's browser keeps. */
const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const found: string[] = []
    for (const name of await caches.keys()) for (const { url } of await (await caches.open(name)).keys()) found.push(new URL(url).pathname)
    return found
  })

const article = 'main a[href*="-"][href*="/hai-phong/"]'

for (const { prefix, offline, keptTitle } of [
  { prefix: 'vi', offline: 'Không có kết nối', keptTitle: 'Bài bạn đã đọc' },
  { prefix: 'ja', offline: '接続できません', keptTitle: 'これまでに読んだ記事' },
] as const) {
  test(`/${prefix}: what was read opens without a connection, all else says so in the reader’s language`, async ({ page, context }) => {
    await page.goto(`/${prefix}/hai-phong`)
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
    await page.locator(article).first().click()
    const read = { path: new URL(page.url()).pathname, headline: await page.locator('h1').innerText() }
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await expect.poll(() => kept(page)).toEqual(expect.arrayContaining([read.path, `/${prefix}/offline`]))
    await page.goto(`/${prefix}/ha-noi`)
    await expect.poll(() => kept(page)).toContain(`/${prefix}/ha-noi`)

    await context.setOffline(true)
    await page.goto(read.path)
    await expect(page.locator('h1')).toHaveText(read.headline)
    const wanted = `/${prefix}/hue`
    await page.goto(wanted)
    await expect(page.locator('h1')).toHaveText(offline)
    expect(new URL(page.url()).pathname).toBe(wanted)
    // What is one reader's alone, and a language that was never read: there as well.
    for (const other of [`/${prefix}/search?q=x`, '/kr/hue']) {
      await page.goto(other)
      await expect(page.locator('h1')).toHaveText(offline)
    }
    await page.goto(wanted)
    const list = page.locator('kept-pages')
    await expect(list.getByRole('heading')).toContainText(keptTitle)
    await expect(list.getByRole('link')).toHaveText([read.headline])
    await list.getByRole('link').click()
    await expect(page.locator('h1')).toHaveText(read.headline)

    await context.setOffline(false)
    await page.goto(wanted)
    await expect(page.locator('h1')).not.toHaveText(offline)
  })
}

test('nothing of the desk, of the API, of one reader alone or of an error is kept, and a page that is gone is forgotten', async ({ page, context, restOf }) => {
  await page.goto('/en')
  await page.goto('/en/hai-phong', { referer: page.url() })
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await expect.poll(() => kept(page)).toContain('/en/hai-phong')
  const section = `/en/${(await (await restOf('anybody'))<{ docs: Array<{ slug: string }> }>('GET', '/sections?limit=1&depth=0')).body.docs[0]!.slug}`
  for (const path of ['/en/preview/zzzzzz', '/admin/login', '/api/sections?limit=1', '/en/a/zzzzzz', '/en/p/contact/message?form=x', section]) await page.goto(path)
  await expect.poll(() => kept(page)).toContain(section)
  const addresses = await kept(page)
  expect(addresses.filter((path) => !path.startsWith('/assets/') && /preview|admin|api|zzzzzz|message|seen/.test(path))).toEqual([])

  // Its answer is an error from now on: the kept page goes.
  await page.evaluate(async () => {
    const cache = await caches.open((await caches.keys()).find((name) => name.startsWith('portal-pages'))!)
    await cache.put('/en/a/zzzzzz', new Response('old', { headers: { 'content-type': 'text/html' } }))
  })
  await page.goto('/en/a/zzzzzz')
  await expect.poll(() => kept(page)).not.toContain('/en/a/zzzzzz')
  await context.setOffline(true)
  await page.goto('/en/a/zzzzzz')
  await expect(page.locator('h1')).toHaveText('No connection')
})

test('a switch retires it: with OFFLINE=off browsers forget all they kept', async ({ page, portal }) => {
  await page.goto('/vi')
  await page.goto('/vi/hue', { referer: page.url() })
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await expect.poll(() => kept(page)).toContain('/vi/hue')
  await portal.stop()
  portal.env.OFFLINE = 'off'
  await portal.start()
  try {
    expect((await ask(`${portal.url}/service-worker.js`)).html).toContain('unregister')
    await page.goto('/vi/hue')
    await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
    expect(await kept(page)).toEqual([])
  } finally {
    await portal.stop()
    portal.env.OFFLINE = ''
    await portal.start()
  }
})
