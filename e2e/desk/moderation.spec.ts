import type { Page } from 'playwright/test'
import { expect, test } from '../fixtures'
import type { Rest } from '../rest'

type Edition = { id: string; article: string; code: string; path: string; headline: string }
const form = { name: 'Một bạn đọc', consent: 'yes' }

/** An article that takes comments, in Vietnamese. */
async function openArticle(rest: Rest): Promise<Edition> {
  const { body } = await rest<{ docs: Edition[] }>('GET', '/editions?where[locale][equals]=vi&where[commentsOpen][equals]=true&where[kind][equals]=original&limit=1&sort=-publishedAt&depth=0')
  return body.docs[0]!
}

const list = (desk: Page) => desk.locator('.moderation__list')
const rows = (desk: Page) => list(desk).locator('li')
const inView = (desk: Page) => desk.locator('.moderation__comment')

/** Comments as readers send them, through the form below the article. */
async function send(page: Page, { path }: Edition, code: string, texts: string[]): Promise<void> {
  for (const text of texts) {
    const answer = await page.request.post(`/vi/a/${code}/comments`, { form: { ...form, text }, headers: { origin: new URL(page.url() === 'about:blank' ? 'http://localhost' : page.url()).origin }, maxRedirects: 0 })
    expect(answer.status(), `${path}: ${text}`).toBe(303)
  }
}

test('a moderator decides by keys alone, takes one back, edits, answers, and readers see it', async ({ page, deskOf, restOf }) => {
  test.setTimeout(180_000)
  const edition = await openArticle(await restOf('anybody'))
  await page.goto(edition.path)
  const texts = [1, 2, 3, 4, 5, 6].map((number) => `Ý kiến bàn phím số ${number} của tôi`)
  await send(page, edition, edition.code, texts)
  const desk = await deskOf('moderator')
  await desk.goto(`/admin/moderation?word=${encodeURIComponent('bàn phím')}`)
  await expect(rows(desk)).toHaveCount(6)

  await test.step('five by keys', async () => {
    await desk.keyboard.press('j')
    await expect(inView(desk).locator('.moderation__text')).toHaveText(texts[1]!)
    await desk.keyboard.press('k')
    await expect(inView(desk).locator('.moderation__text')).toHaveText(texts[0]!)
    await desk.keyboard.press('a')
    await expect(inView(desk).locator('.moderation__text')).toHaveText(texts[1]!)
    await desk.keyboard.press('s')
    await desk.keyboard.press('r')
    await expect(desk.getByText('Vì sao từ chối?')).toBeVisible()
    await desk.keyboard.press('2')
    await desk.keyboard.press('a')
    await desk.keyboard.press('a')
    await expect(rows(desk)).toHaveCount(1)
    await desk.keyboard.press('u')
    await expect(rows(desk)).toHaveCount(2)
    await expect(inView(desk).locator('.moderation__text')).toHaveText(texts[4]!)
    await expect(desk.getByRole('status').filter({ hasText: 'Đã hoàn tác' })).toBeVisible()
  })

  await test.step('what is typed into a field is no command', async () => {
    await desk.locator('input[name=word]').focus()
    await desk.keyboard.type(' ase')
    await expect(rows(desk)).toHaveCount(2)
    await desk.locator('h1').click()
  })

  await test.step('an edit and an answer are on the page at the next request', async () => {
    await desk.keyboard.press('e')
    await desk.locator('.moderation__panel textarea').fill('Ý kiến bàn phím, đã bớt lời')
    await desk.keyboard.press('Control+Enter')
    await expect(inView(desk).locator('.moderation__text')).toHaveText('Ý kiến bàn phím, đã bớt lời')
    await expect(inView(desk).getByText('Nguyên văn của bạn đọc')).toBeVisible()
    await desk.keyboard.press('t')
    await desk.locator('.moderation__panel textarea').fill('Tòa soạn xin cảm ơn bạn.')
    await desk.keyboard.press('Control+Enter')
    await expect(rows(desk)).toHaveCount(1)
    await expect(async () => {
      await page.goto(edition.path)
      const comments = page.locator('section[aria-labelledby=comments]')
      await expect(comments.getByText('Ý kiến bàn phím, đã bớt lời')).toHaveCount(1, { timeout: 500 })
      await expect(comments.getByText('Tòa soạn xin cảm ơn bạn.')).toHaveCount(1, { timeout: 500 })
      await expect(comments.getByText(texts[0]!)).toHaveCount(1, { timeout: 500 })
      await expect(comments.getByText(texts[1]!)).toHaveCount(0, { timeout: 500 })
    }).toPass()
  })

  await test.step('the article’s comments are closed at once, and opened again', async () => {
    await inView(desk).locator('[data-does=close]').click()
    await expect(inView(desk).getByText('Bài này đang đóng ý kiến.')).toBeVisible()
    await expect(async () => {
      await page.goto(edition.path)
      await expect(page.locator('form[action$="/comments"]')).toHaveCount(0, { timeout: 500 })
    }).toPass()
    await inView(desk).locator('[data-does=close]').click()
    await expect(inView(desk).getByText('Bài này đang đóng ý kiến.')).toHaveCount(0)
  })
})

test('two moderators do not decide one comment unknowingly, and many are decided at once', async ({ page, deskOf, restOf }) => {
  test.setTimeout(180_000)
  const edition = await openArticle(await restOf('anybody'))
  await page.goto(edition.path)
  await send(page, edition, edition.code, [1, 2, 3, 4].map((number) => `Chuyện hai người duyệt ${number}`))
  const address = `/admin/moderation?word=${encodeURIComponent('hai người duyệt')}`
  const [lan, minh] = [await deskOf('moderator'), await deskOf('admin')]
  for (const desk of [lan, minh]) {
    await desk.goto(address)
    await expect(rows(desk)).toHaveCount(4)
  }
  await lan.keyboard.press('a')
  await minh.keyboard.press('s')
  // Either the live numbers were first to say so, or the refusal was.
  await expect(minh.locator('.moderation [data-trouble=true], .moderation__overtaken').first()).toBeVisible()
  const rest = await restOf('admin')
  await expect(async () => {
    const { body } = await rest<{ docs: Array<{ status: string }> }>('GET', `/comments?where[text][equals]=${encodeURIComponent('Chuyện hai người duyệt 1')}&depth=0`)
    expect(body.docs[0]!.status).toBe('approved')
  }).toPass()

  await list(lan).getByLabel('Chọn tất cả trong danh sách').check()
  await list(lan).locator('[data-many=spam]').click()
  await expect(rows(lan)).toHaveCount(0)
  await expect(async () => {
    const { body } = await rest<{ totalDocs: number }>('GET', `/comments?where[text][contains]=${encodeURIComponent('hai người duyệt')}&where[status][equals]=spam&depth=0`)
    expect(body.totalDocs).toBe(3)
  }).toPass()
})

test('two hundred in a row are decided without the page slowing', async ({ page, deskOf, restOf }) => {
  test.setTimeout(300_000)
  const edition = await openArticle(await restOf('anybody'))
  const rest = await restOf('moderator')
  await page.goto(edition.path)
  await send(page, edition, edition.code, Array.from({ length: 205 }, (_, at) => `Một trong hai trăm, thứ ${at}`))
  const desk = await deskOf('moderator')
  await desk.goto(`/admin/moderation?word=${encodeURIComponent('Một trong hai trăm')}`)
  await expect(rows(desk)).toHaveCount(50)
  const nodes = () => desk.evaluate(() => document.querySelectorAll('*').length)
  const before = await nodes()
  const times: number[] = []
  for (let at = 0; at < 200; at += 1) {
    const shown = await inView(desk).getAttribute('data-comment')
    const began = Date.now()
    await desk.keyboard.press('a')
    await desk.waitForFunction((id) => document.querySelector('.moderation__comment')?.getAttribute('data-comment') !== id, shown)
    times.push(Date.now() - began)
  }
  const sum = (some: number[]): number => some.reduce((all, time) => all + time, 0)
  const [first, last] = [sum(times.slice(0, 20)), sum(times.slice(-20))]
  expect(last, `first 20: ${first} ms, last 20: ${last} ms`).toBeLessThan(first * 3 + 500)
  expect(await nodes()).toBeLessThan(before * 1.5)
  await expect(async () => {
    const { body } = await rest<{ totalDocs: number }>('GET', `/comments?where[text][contains]=${encodeURIComponent('Một trong hai trăm')}&where[status][equals]=approved&depth=0`)
    expect(body.totalDocs).toBeGreaterThanOrEqual(200)
  }).toPass({ timeout: 60_000 })
})
