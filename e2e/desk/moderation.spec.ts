import type { Page } from 'playwright/test'
import { expect, test } from '../fixtures'
import { ask, askUntil, locationOf } from '../site/http'
import { uniqueWord } from '../site/newsroom'
import { anyAddress, ownPage, sendComment } from '../site/readers'
import { askForProof, inView, list, openArticle, publishComment, rows, send, stored, words } from './queue'

test.beforeEach(({ portal }) => askForProof(portal, false))
test.afterAll(({ portal }) => askForProof(portal, true))

const numbered = (word: string, count: number) => Array.from({ length: count }, (_, at) => ({ text: `Ý kiến ${word}, thứ ${at + 1}` }))

/** The queue with those comments only that have a word in them. */
const look = (desk: Page, word: string, queue = 'new') => desk.goto(`/admin/moderation?queue=${queue}&word=${word}`)

test('a moderator decides by keys alone, takes one back, edits, answers, and readers see it', async ({ page, portal, deskOf }) => {
  test.setTimeout(180_000)
  const article = await openArticle(portal)
  const [word, edited, answer] = [uniqueWord(), uniqueWord(), uniqueWord()]
  const comments = numbered(word, 6)
  const text = (at: number): string => comments[at]!.text
  await send(portal, article, comments)
  const desk = await deskOf('moderator')
  await look(desk, word)
  await expect(rows(desk)).toHaveCount(6)

  await test.step('five by keys', async () => {
    await desk.keyboard.press('j')
    await expect(words(desk)).toHaveText(text(1))
    await desk.keyboard.press('k')
    await expect(words(desk)).toHaveText(text(0))
    await desk.keyboard.press('a')
    await expect(words(desk)).toHaveText(text(1))
    await desk.keyboard.press('s')
    await desk.keyboard.press('r')
    await expect(desk.getByRole('group', { name: 'Vì sao từ chối?' })).toBeVisible()
    await desk.keyboard.press('2')
    await desk.keyboard.press('a')
    await desk.keyboard.press('a')
    await expect(rows(desk)).toHaveCount(1)
    await desk.keyboard.press('u')
    await expect(rows(desk)).toHaveCount(2)
    await expect(words(desk)).toHaveText(text(4))
    await expect(desk.getByRole('status').filter({ hasText: 'Đã hoàn tác' })).toBeVisible()
    await expect.poll(async () => (await stored(portal, word)).map(({ status }) => status)).toEqual(['approved', 'spam', 'rejected', 'approved', 'waiting', 'waiting'])
  })

  await test.step('what is typed into a field is no command', async () => {
    await desk.locator('input[name=word]').focus()
    await desk.keyboard.type(' ase')
    await expect(rows(desk)).toHaveCount(2)
    await desk.locator('.moderation h1').click()
  })

  await test.step('an edit and an answer right behind it are on the page', async () => {
    await desk.keyboard.press('e')
    await desk.locator('.moderation__panel textarea').fill(`Đã bớt lời ${edited}`)
    await desk.keyboard.press('Control+Enter')
    await expect(desk.locator('.moderation__panel')).toHaveCount(0)
    await desk.keyboard.press('t')
    await desk.locator('.moderation__panel textarea').fill(`Tòa soạn xin cảm ơn bạn ${answer}.`)
    await desk.keyboard.press('Control+Enter')
    await expect(rows(desk)).toHaveCount(1)
    await askUntil(portal.url + article.paths.vi!, ({ html }) => [edited, answer, text(0), text(3)].every((said) => html.includes(said)))
    await page.goto(article.paths.vi!)
    const readers = page.getByRole('region', { name: /Ý kiến bạn đọc/ })
    await expect(readers.locator('.comments > li').filter({ hasText: edited }).locator('ol')).toContainText(answer)
    for (const at of [1, 2, 4, 5]) await expect(readers.getByText(text(at))).toHaveCount(0)
  })

  await test.step('what the reader wrote is kept beside the edit', async () => {
    await look(desk, edited, 'approved')
    await inView(desk).getByText('Nguyên văn của bạn đọc').click()
    await expect(inView(desk).locator('.moderation__original blockquote')).toHaveText(text(4))
    await expect(inView(desk).locator('.moderation__history li')).toHaveCount(4)
  })

  await test.step('the article’s comments are closed at once, and opened again', async () => {
    const close = inView(desk).locator('[data-does=close]')
    await close.click()
    await expect(inView(desk).getByText('Bài này đang đóng ý kiến.')).toBeVisible()
    await askUntil(portal.url + article.paths.vi!, ({ html }) => !html.includes('<comment-form'))
    await close.click()
    await expect(inView(desk).getByText('Bài này đang đóng ý kiến.')).toHaveCount(0)
    await askUntil(portal.url + article.paths.vi!, ({ html }) => html.includes('<comment-form'))
  })
})

test('what a moderator writes outlives a lost connection, another comment and a reload', async ({ portal, deskOf }) => {
  const article = await openArticle(portal)
  const [word, answer] = [uniqueWord(), `Tòa soạn sẽ hỏi lại cơ quan ${uniqueWord()}.`]
  await send(portal, article, numbered(word, 2))
  const desk = await deskOf('moderator')
  await look(desk, word)
  await expect(rows(desk)).toHaveCount(2)
  const area = desk.locator('.moderation__panel textarea')

  await test.step('the connection is lost: the form stays, and says so', async () => {
    await desk.keyboard.press('t')
    await area.fill(answer)
    await desk.context().setOffline(true)
    await desk.keyboard.press('Control+Enter')
    await expect(desk.locator('.moderation__panel .moderation__trouble')).toHaveText(/Chưa gửi được\. Mất kết nối\./)
    await expect(area).toHaveValue(answer)
    await expect(words(desk)).toHaveText(`Ý kiến ${word}, thứ 1`)
    await desk.context().setOffline(false)
  })

  await test.step('another comment in view, and a reload: the text is still there', async () => {
    await rows(desk).nth(1).getByRole('button').click()
    await expect(area).toHaveCount(0)
    await expect(rows(desk).first()).toContainText('chưa gửi')
    await desk.reload()
    await expect(words(desk)).toHaveText(`Ý kiến ${word}, thứ 1`)
    await desk.keyboard.press('t')
    await expect(area).toHaveValue(answer)
  })

  await test.step('it is sent, and then forgotten', async () => {
    await desk.keyboard.press('Control+Enter')
    await expect(rows(desk)).toHaveCount(1)
    await expect.poll(async () => (await stored(portal, answer)).length).toBe(1)
    await desk.keyboard.press('t')
    await expect(area).toHaveValue('')
  })
})

test('two moderators do not decide one comment unknowingly, and many are decided at once', async ({ portal, deskOf }) => {
  test.setTimeout(180_000)
  const article = await openArticle(portal)
  const word = uniqueWord()
  await send(portal, article, numbered(word, 4))
  const [lan, minh] = [await deskOf('moderator'), await deskOf('admin')]
  for (const desk of [lan, minh]) {
    await look(desk, word)
    await expect(rows(desk)).toHaveCount(4)
  }
  const statuses = async () => (await stored(portal, word)).map(({ status }) => status)
  await lan.keyboard.press('a')
  await expect.poll(statuses).toEqual(['approved', 'waiting', 'waiting', 'waiting'])
  await minh.keyboard.press('s')
  await expect(minh.locator('.moderation__notice[data-trouble=true]')).toContainText('Đã có quyết định khác')
  await expect(rows(minh)).toHaveCount(4)
  await expect(rows(minh).first()).toHaveAttribute('data-overtaken', 'true')

  await list(lan).getByLabel('Chọn tất cả trong danh sách').check()
  await list(lan).locator('[data-many=spam]').click()
  await expect(rows(lan)).toHaveCount(0)
  await expect.poll(statuses).toEqual(['approved', 'spam', 'spam', 'spam'])
  // The other one is told without asking.
  await expect(minh.locator('.moderation__list li[data-overtaken=true]')).toHaveCount(4)
  await lan.keyboard.press('u')
  await expect.poll(statuses).toEqual(['approved', 'waiting', 'waiting', 'waiting'])
})

test('a comment that is held says which rule held it, and what it stumbled over', async ({ portal, deskOf }) => {
  await askForProof(portal, true)
  const article = await openArticle(portal)
  const word = uniqueWord()
  await send(portal, article, [{ text: `${word} xem ở https://mua-ban.example/re` }])
  const desk = await deskOf('moderator')
  await look(desk, word, 'held')
  const holds = inView(desk).locator('.moderation__holds')
  await expect(holds).toContainText('trình duyệt không giải bài kiểm tra')
  await expect(holds).toContainText('có liên kết')
  await expect(words(desk).locator('mark')).toContainText('mua-ban.example')
  await desk.keyboard.press('a')
  await expect(rows(desk)).toHaveCount(0)
  await askUntil(portal.url + article.paths.vi!, ({ html }) => html.includes(word))
})

test('the queue is narrowed by language and by a word of the text or the name', async ({ portal, deskOf }) => {
  const article = await openArticle(portal, ['vi', 'en'])
  const [word, name] = [uniqueWord(), uniqueWord()]
  await send(portal, article, [{ text: `${word} một` }, { text: `${word} hai`, name }])
  await send(portal, article, [{ text: `${word} three` }], 'en')
  const desk = await deskOf('moderator')
  await look(desk, word)
  await expect(rows(desk)).toHaveCount(3)
  const languages = desk.getByRole('search').getByLabel('Ngôn ngữ')
  await languages.selectOption('en')
  await expect(rows(desk)).toHaveCount(1)
  await expect(words(desk)).toHaveText(`${word} three`)
  await expect(words(desk)).toHaveAttribute('lang', 'en')
  await desk.reload()
  await expect(rows(desk)).toHaveCount(1)
  await languages.selectOption('')
  await desk.locator('input[name=word]').fill(name)
  await desk.keyboard.press('Enter')
  await expect(rows(desk)).toHaveCount(1)
  await expect(inView(desk).getByRole('heading', { name })).toBeVisible()
  await desk.getByRole('button', { name: 'Bỏ lọc' }).click()
  await expect(desk).toHaveURL('/admin/moderation')
  await expect(rows(desk).nth(1)).toBeVisible()
})

test('a network is banned for some days, is told so, and may write again when the ban is lifted', async ({ portal, deskOf }) => {
  const article = await openArticle(portal)
  const word = uniqueWord()
  const [address, neighbour] = ['203.0.113.71', '203.0.113.72']
  await send(portal, article, [{ text: `${word} đầu` }], 'vi', address)
  const desk = await deskOf('moderator')
  await look(desk, word)
  await inView(desk).getByLabel('Bao lâu').selectOption('1')
  await inView(desk).locator('[data-does=ban]').click()
  await expect(inView(desk).getByText('bị chặn đến')).toBeVisible()
  const refused = await sendComment(portal.url, article.code, { text: `${word} hai` }, 'vi', address)
  expect(locationOf(refused)).toContain('/comment?form=')
  expect((await ask(portal.url + locationOf(refused)!)).html).toContain(`${word} hai`)
  await send(portal, article, [{ text: `${word} người khác` }], 'vi', neighbour)
  await inView(desk).getByRole('button', { name: 'Bỏ chặn' }).click()
  await expect(inView(desk).getByText('bị chặn đến')).toHaveCount(0)
  expect(locationOf(await sendComment(portal.url, article.code, { text: `${word} ba` }, 'vi', address))).toMatch(ownPage)
})

test('a published comment that was reported comes with the reason, and is kept', async ({ page, portal, deskOf }) => {
  const article = await openArticle(portal)
  const word = uniqueWord()
  const id = await publishComment(portal, article, { text: word })
  await page.context().setExtraHTTPHeaders({ 'x-forwarded-for': anyAddress() })
  await page.goto(`/vi/a/${article.code}/report?comment=${id}`)
  await page.getByLabel('Xúc phạm').check()
  await page.getByLabel('Ghi chú').fill('Xem lại giúp')
  await page.getByRole('button', { name: 'Gửi báo xấu' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Cảm ơn bạn' })).toBeVisible()
  const desk = await deskOf('moderator')
  await look(desk, word, 'reported')
  await expect(inView(desk).getByRole('listitem').filter({ hasText: '“Xem lại giúp”' })).toContainText('Xúc phạm')
  await inView(desk).getByRole('button', { name: 'Giữ đăng' }).click()
  await expect(rows(desk)).toHaveCount(0)
  await expect.poll(() => stored(portal, word)).toMatchObject([{ status: 'approved', openReports: 0 }])
})

test('two hundred in a row are decided without the page slowing', async ({ portal, deskOf }) => {
  test.setTimeout(300_000)
  const article = await openArticle(portal)
  const word = uniqueWord()
  await send(portal, article, numbered(word, 205))
  const desk = await deskOf('moderator')
  await look(desk, word)
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
  test.info().annotations.push({ type: 'measured', description: `first 20: ${first} ms, last 20: ${last} ms` })
  expect(last, `first 20: ${first} ms, last 20: ${last} ms`).toBeLessThan(first * 3 + 500)
  expect(await nodes()).toBeLessThan(before * 1.5)
  await expect.poll(async () => (await stored(portal, word)).filter(({ status }) => status === 'approved').length, { timeout: 60_000 }).toBe(200)
})
