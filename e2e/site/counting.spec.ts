import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AxeBuilder } from '@axe-core/playwright'
import { within } from '../spine/kill'
import { expect, test as base } from '../fixtures'
import { startPortal } from '../portal'
import { accountOf, idOf, openPlace, publishArticle, uniqueWord, type Published } from './newsroom'

const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

/** As Open-Meteo answers, of this very moment. */
const forecast = () => ({
  utc_offset_seconds: 25200,
  current: { time: new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 16), temperature_2m: 24.2, relative_humidity_2m: 70, apparent_temperature: 25, is_day: 1, weather_code: 3, wind_speed_10m: 9 },
  daily: { temperature_2m_max: [28], temperature_2m_min: [20], precipitation_probability_max: [30] },
})

/** A portal that trusts what we say of a reader's address, with a weather service beside it. */
const test = base.extend<object, { weather: Server }>({
  weather: [
    async ({}, use) => {
      const server = createServer((_, response) => void response.end(JSON.stringify(forecast())))
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      await use(server)
      server.close()
    },
    { scope: 'worker' },
  ],
  portal: [
    async ({ weather }, use) => {
      const portal = await startPortal({ TRUST_PROXY: 'loopback', WEATHER_URL: `http://127.0.0.1:${(weather.address() as AddressInfo).port}` })
      await use(portal)
      await portal.stop()
      portal.remove()
    },
    { scope: 'worker', timeout: 400_000 },
  ],
})

test.describe.configure({ mode: 'serial' })

let article: Published
test.beforeAll(async ({ portal }) => {
  const editor = await accountOf(portal, 'editor')
  const section = await openPlace(editor, 'sections', 'Mục đếm', uniqueWord())
  article = await publishArticle(editor, { headline: 'Bài được đếm', section, locality: await idOf(editor, 'localities', 'slug', 'ha-giang'), locales: ['vi', 'en', 'ja'] })
})

test('a view is counted without script, a robot’s is not, and a kill loses seconds at most', async ({ portal, page }) => {
  const read = (reader: number, userAgent = browser, locale = 'vi') =>
    fetch(`${portal.url}/${locale}/a/${article.code}/seen.gif`, { headers: { 'user-agent': userAgent, 'x-forwarded-for': `198.51.100.${reader}` } })
  const editor = await accountOf(portal, 'editor')
  const stored = async (key: string) => (await editor<{ docs: Array<{ count: number }> }>('GET', `/views?where[key][equals]=${encodeURIComponent(`${article.code} ${key}`)}`)).body.docs[0]?.count ?? 0

  const picture = page.waitForResponse((response) => response.url().endsWith(`/a/${article.code}/seen.gif`))
  await page.goto(article.paths.vi!)
  expect((await picture).headers()['cache-control']).toBe('no-store')
  // Nobody yet: that is not said.
  await expect(page.locator('.views')).toHaveCount(0)
  expect(await page.context().cookies()).toEqual([])
  for (const reader of [1, 2, 2, 3]) await read(reader)
  await read(4, 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)')
  await read(1, browser, 'ja')
  await within(() => stored('vi all'), (count) => count >= 3, 'three readers are stored')
  await within(() => stored('ja all'), (count) => count === 1, 'the Japanese reader is stored')

  await portal.stop('SIGKILL')
  await portal.start()
  expect(await stored('vi all')).toBe(3)
  const html = await (await fetch(`${portal.url}${article.paths.ja}`)).text()
  expect(html).toContain('閲覧 1回')
  expect(html).toContain('全言語の閲覧 4回')
  await page.goto(article.paths.vi!)
  await expect(page.locator('.views')).toContainText('3 lượt xem')
  // As of when is no second date beside that of the publication.
  await expect(page.locator('.views')).toHaveAttribute('title', /^tính đến \d\d:\d\d/)
  await expect(page.locator('.views time')).toHaveCount(0)
  await page.goto(article.paths.en!)
  await expect(page.locator('.views')).toHaveText('4 views in all languages')
})

test('the public figures are text, in every language, and say what they mean', async ({ page }) => {
  for (const [prefix, title, online] of [['vi', 'Thống kê truy cập', 'Đang online'], ['kr', '방문 통계', '현재 접속']] as const) {
    await page.goto(`/${prefix}/statistics`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(page.locator('.figures > div').first()).toContainText(online)
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  }
})

test('a rating needs no script, is thanked for, and is the desk’s alone', async ({ browser: chromium, portal, deskOf }) => {
  const context = await chromium.newContext({ baseURL: portal.url, javaScriptEnabled: false })
  const page = await context.newPage()
  for (const [locale, score, thanks] of [['vi', 'Rất hài lòng', 'Cảm ơn bạn đã đánh giá.'], ['ja', '満足', '評価をありがとうございました。']] as const) {
    await page.goto(article.paths[locale]!)
    await page.getByRole('radio', { name: score, exact: true }).check()
    await page.locator('.rating button').click()
    await expect(page.locator('#rating-thanks')).toBeVisible()
    await expect(page.locator('#rating-thanks')).toHaveText(thanks)
  }
  await context.close()

  const desk = await deskOf('editor')
  await desk.goto('/admin/statistics')
  await expect(desk.locator(`[data-rating="${article.code} ja"]`)).toContainText('4')
  await expect(desk.locator('tr[data-locale="vi"] td').first()).toHaveText('3')
  const moderator = await deskOf('moderator')
  await moderator.goto('/admin/statistics')
  await expect(moderator.locator('.desk-chart')).toHaveCount(2)
  await expect(moderator.locator('[data-rating]')).toHaveCount(0)
})

test('a rating without an answer is told so in the language of the page, with script and without', async ({ browser: chromium, portal }) => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await chromium.newContext({ baseURL: portal.url, javaScriptEnabled, locale: 'fr-FR' })
    const page = await context.newPage()
    for (const [locale, missing] of [['vi', 'Lỗi: xin chọn một mức rồi gửi.'], ['ja', 'エラー：評価を選んでから送信してください。']] as const) {
      await page.goto(article.paths[locale]!)
      const posts: string[] = []
      page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()))
      await page.locator('.rating button').click()
      await expect(page.locator('#rating-missing')).toBeVisible()
      await expect(page.locator('#rating-missing')).toHaveText(missing)
      await expect(page.locator('#rating-missing')).toBeFocused()
      expect(posts).toHaveLength(javaScriptEnabled ? 0 : 1)
      page.removeAllListeners('request')
    }
    await context.close()
  }
})

test('the weather stands beside the news of a place, in words, with its source', async ({ page }) => {
  await page.goto('/vi/ha-giang')
  await expect(page.locator('section.weather')).toContainText('24°C')
  await expect(page.locator('section.weather')).toContainText('Nhiều mây')
  await page.goto(article.paths.ja!)
  await expect(page.locator('section.weather')).toContainText('曇り')
  await expect(page.locator('section.weather').getByRole('link', { name: 'Open-Meteo' })).toBeVisible()
  await page.locator('section.weather').getByRole('link', { name: 'ほかの地域' }).click()
  await expect(page).toHaveURL(/\/ja\/weather$/)
  expect(await page.locator('.skies > li').count()).toBeGreaterThan(1)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})

test('the most read stand on the front page in each language, those of today and of the week', async ({ portal, page }) => {
  const editor = await accountOf(portal, 'editor')
  const section = await openPlace(editor, 'sections', 'Mục đọc nhiều', uniqueWord())
  const stories: Published[] = []
  for (const place of [1, 2, 3]) stories.push(await publishArticle(editor, { headline: `Đọc nhiều ${place}`, section, locales: ['vi', 'ko'] }))
  // The first is read by seven, the second by six, the third by five; in Korean the other way round.
  const stored = async (key: string) => (await editor<{ docs: Array<{ count: number }> }>('GET', `/views?where[key][equals]=${encodeURIComponent(key)}`)).body.docs[0]?.count ?? 0
  for (const [at, { code }] of stories.entries()) {
    for (const [prefix, locale, readers] of [['vi', 'vi', 7 - at], ['kr', 'ko', 5 + at]] as const) {
      for (let reader = 0; reader < readers; reader += 1) await fetch(`${portal.url}/${prefix}/a/${code}/seen.gif`, { headers: { 'user-agent': browser, 'x-forwarded-for': `203.0.113.${reader * 8 + 1}` } })
      await within(() => stored(`${code} ${locale} all`), (count) => count === readers, `${readers} readers are stored`)
    }
  }
  // Pages are told every five minutes at most; a start shows what is so now.
  await portal.stop()
  await portal.start()
  for (const [prefix, locale, title, spans, order] of [['vi', 'vi', 'Đọc nhiều', ['Hôm nay', '7 ngày qua'], [0, 1, 2]], ['kr', 'ko', '많이 본 기사', null, [2, 1, 0]]] as const) {
    await page.goto(`/${prefix}`)
    const list = page.locator('section.most-read')
    await expect(list.getByRole('heading', { level: 2 })).toHaveText(title)
    if (spans) await expect(list.getByRole('heading', { level: 3 })).toHaveText([...spans])
    for (const ranks of await list.locator('.ranks').all()) {
      expect((await ranks.getByRole('listitem').allInnerTexts()).slice(0, 3)).toEqual(order.map((at) => stories[at]!.headlines[locale]))
    }
    await expect(list.locator('.ranks')).toHaveCount(2)
  }
})

test('one network may send ten messages an hour; one more comes back with all that was typed, and others may still write', async ({ portal, page }) => {
  const send = (address: string, at: number, prefix = 'vi') =>
    fetch(`${portal.url}/${prefix}/p/contact/messages`, {
      method: 'POST', redirect: 'manual', headers: { 'x-forwarded-for': address },
      body: new URLSearchParams({ name: 'Một bạn đọc', email: 'ban-doc@example.org', subject: `Thư ${at}`, text: `Nội dung ${at}`, consent: 'yes', website: '' }),
    })
  for (let at = 0; at < 10; at += 1) expect((await send(`2001:db8:1:2::${at + 1}`, at)).headers.get('location')).toBe('/vi/p/contact#message-sent')
  // The same once more is the same message, and no new one.
  expect((await send('2001:db8:1:2:ffff::77', 3)).headers.get('location')).toBe('/vi/p/contact#message-sent')
  for (const [prefix, says] of [['vi', 'Chưa gửi được thư'], ['ja', '送信できませんでした']] as const) {
    const location = (await send('2001:db8:1:2::99', 11, prefix)).headers.get('location')!
    expect(location).toMatch(/\/p\/contact\/message\?form=[0-9a-f]{32}$/)
    await page.goto(location)
    await expect(page.getByRole('alert')).toContainText(says)
    await expect(page.locator('[name=text]')).toHaveValue('Nội dung 11')
    await expect(page.locator('[name=consent]')).toBeChecked()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  }
  expect((await send('2001:db8:1:3::1', 12)).headers.get('location')).toBe('/vi/p/contact#message-sent')
  const editor = await accountOf(portal, 'editor')
  expect((await editor<{ totalDocs: number }>('GET', '/messages?where[subject][contains]=Thư&limit=1')).body.totalDocs).toBe(11)
})
