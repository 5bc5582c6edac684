import type { Page } from 'playwright/test'
import { busyPage } from '../../scripts/lib/busy-page.mjs'
import { expect, test } from '../fixtures'
import type { Portal } from '../portal'
import { ask, askUntil, cacheOf, headersAsText, locationOf } from './http'
import { languages, type Locale } from './languages'
import { accountOf, idOf, publishArticle, uniqueWord, type Published } from './newsroom'
import { anyAddress, ownPage, sendComment } from './readers'

let article: Published
let crowded: Published

type Stored = { id: string; status: string; text: string; heldBy: Array<{ rule: string }>; likes: number; openReports: number; parent?: string }

async function stored(portal: Portal, text: string): Promise<Stored[]> {
  const moderator = await accountOf(portal, 'moderator')
  return (await moderator<{ docs: Stored[] }>('GET', `/comments?where[text][contains]=${encodeURIComponent(text)}&depth=0&limit=50`)).body.docs
}

/** Sends a comment and approves it; returns its id. */
async function approved(portal: Portal, code: string, fields: Parameters<typeof sendComment>[2], locale: Locale = 'vi'): Promise<string> {
  expect(locationOf(await sendComment(portal.url, code, fields, locale))).toMatch(ownPage)
  const [comment] = await stored(portal, fields.text!)
  const moderator = await accountOf(portal, 'moderator')
  expect((await moderator('PATCH', `/comments/${comment!.id}`, { status: 'approved' })).status).toBe(200)
  return comment!.id
}

test.beforeAll(async ({ portal }) => {
  const editor = await accountOf(portal, 'editor')
  const section = await idOf(editor, 'sections', 'slug', 'van-hoa-du-lich')
  article = await publishArticle(editor, { headline: `Nhiều ý kiến ${uniqueWord()}`, section, locales: ['vi', 'ja', 'ko'] })
  crowded = await publishArticle(editor, { headline: `Rất nhiều ý kiến ${uniqueWord()}`, section, locales: ['vi', 'en'] })
})

// Each reader comes from a network of their own.
test.beforeEach(({ context }) => context.setExtraHTTPHeaders({ 'x-forwarded-for': anyAddress() }))

const form = (page: Page) => page.locator('comment-form form')

/** Fills the form as somebody does who takes their time: the time trap counts from the first touch. */
async function fill(page: Page, name: string, text: string): Promise<void> {
  await form(page).locator('[name=name]').fill(name)
  const began = Date.now()
  await form(page).locator('[name=text]').fill(text)
  await form(page).locator('[name=consent]').check()
  await expect.poll(() => Date.now() - began, { timeout: 10_000 }).toBeGreaterThan(3_200)
}

for (const { locale } of languages.filter(({ locale: code }) => ['vi', 'ja', 'ko'].includes(code))) {
  test(`with JavaScript, in ${locale}: mistakes are told in place, the browser works, the comment waits`, async ({ page, portal }) => {
    const word = uniqueWord()
    const texts = { vi: `Nghĩa là gì? ${word}`, ja: `かな漢字がある ${word}`, ko: `한글 의견 ${word}` } as Record<string, string>
    await page.goto(article.paths[locale]!)
    await form(page).getByRole('button').click()
    const alert = page.getByRole('alert')
    await expect(alert).toBeFocused()
    await expect(alert.getByRole('link')).toHaveCount(3)
    await expect(page).toHaveURL(article.paths[locale]!)
    for (const name of ['name', 'text', 'consent']) {
      const field = form(page).locator(`[name=${name}]`)
      await expect(field).toHaveAttribute('aria-invalid', 'true')
      expect((await field.getAttribute('aria-describedby'))!.split(' ')).toContain(`${name}-error`)
    }
    await fill(page, 'Bạn đọc', texts[locale]!)
    await form(page).getByRole('button').click()
    await expect(page).toHaveURL((url) => ownPage.test(url.pathname))
    await expect(page.locator('blockquote')).toContainText(texts[locale]!)
    await expect.poll(() => stored(portal, word)).toMatchObject([{ status: 'waiting', heldBy: [], text: texts[locale] }])
    expect((await ask(portal.url + article.paths[locale]!)).html).not.toContain(word)
  })
}

test('characters are counted as people count them, and too many are told while they are typed', async ({ page }) => {
  await page.goto(article.paths.ja!)
  const text = form(page).locator('[name=text]')
  await text.fill('が👨‍👩‍👧ệ'.normalize('NFD'))
  await expect(page.locator('#text-hint')).toContainText('3／3,000')
  await text.fill('語'.repeat(3_002))
  await expect(form(page).locator('.error[role=status]')).toHaveText('2文字超過しています')
  await text.fill('語')
  await expect(form(page).locator('.error[role=status]')).toHaveText('')
})

test('the Enter of an input method composes and does not send', async ({ page }) => {
  await page.goto(article.paths.ja!)
  const posts: string[] = []
  page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()))
  const name = form(page).locator('[name=name]')
  await name.focus()
  const session = await page.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: 'かんじ', selectionStart: 3, selectionEnd: 3 })
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 })
  await session.send('Input.insertText', { text: '漢字' })
  await expect(name).toHaveValue('漢字')
  // The Enter after it is a reader's own.
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toBeVisible()
  expect(posts.filter((url) => url.endsWith('/comments'))).toHaveLength(1)
})

test('a reply hangs below its comment, a reply to it beside it, with and without JavaScript', async ({ page, portal }) => {
  const [top, reply, deeper] = [uniqueWord(), uniqueWord(), uniqueWord()]
  const id = await approved(portal, article.code, { text: top, name: 'Người hỏi' })
  await askUntil(portal.url + article.paths.vi!, ({ html }) => html.includes(top))
  await page.goto(article.paths.vi!)
  await page.locator(`[id="c-${id}"]`).getByRole('link', { name: 'Trả lời' }).click()
  await expect(page.getByRole('heading', { name: 'Trả lời ý kiến của Người hỏi' })).toBeVisible()
  await expect(page.locator('blockquote')).toContainText(top)
  await fill(page, 'Người đáp', reply)
  await form(page).getByRole('button').click()
  await expect(page).toHaveURL((url) => ownPage.test(url.pathname))
  const [answer] = await stored(portal, reply)
  expect(answer!.parent).toBe(id)
  const moderator = await accountOf(portal, 'moderator')
  await moderator('PATCH', `/comments/${answer!.id}`, { status: 'approved' })
  await approved(portal, article.code, { text: deeper, to: answer!.id })
  await askUntil(portal.url + article.paths.vi!, ({ html }) => html.includes(reply) && html.includes(deeper))
  await page.goto(article.paths.vi!)
  await expect(page.locator(`[id="c-${id}"] > ol > li`)).toHaveCount(2)
})

test('whoever wants mails is asked for an address, and loses nothing', async ({ page }) => {
  await page.goto(article.paths.vi!)
  await fill(page, 'Bạn đọc', `Xin báo tin ${uniqueWord()}`)
  await form(page).locator('[name=notify]').check()
  await form(page).getByRole('button').click()
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([/^Muốn nhận email báo/])
  await form(page).locator('[name=email]').fill('doc@example.org')
  await form(page).getByRole('button').click()
  await expect.poll(() => new URL(page.url()).pathname).toMatch(ownPage)
})

test('a like counts once, in place, and on the next page', async ({ page, portal, browser }) => {
  const text = uniqueWord()
  const id = await approved(portal, article.code, { text })
  await askUntil(portal.url + article.paths.vi!, ({ html }) => html.includes(text))
  await page.goto(article.paths.vi!)
  const button = page.locator(`button[value="${id}"]`)
  await button.click()
  await expect(button).toHaveText('Đã thích (1)')
  await page.reload()
  await page.locator(`button[value="${id}"]`).click()
  await expect(page.locator(`button[value="${id}"]`)).toHaveText('Đã thích (1)')
  const plain = await browser.newContext({ baseURL: portal.url, javaScriptEnabled: false, extraHTTPHeaders: { 'x-forwarded-for': anyAddress() } })
  const other = await plain.newPage()
  await other.goto(article.paths.vi!)
  await other.locator(`button[value="${id}"]`).click()
  await expect(other.getByRole('status')).toContainText('Đã ghi lượt thích')
  await other.getByRole('link', { name: 'Về lại ý kiến' }).click()
  await expect(other).toHaveURL(new RegExp(`${article.paths.vi!}#c-${id}$`))
  expect((await stored(portal, text))[0]!.likes).toBe(2)
  await plain.close()
})

test('a report needs a reason, is thanked for, and brings the comment before a moderator', async ({ page, portal }) => {
  const text = uniqueWord()
  const id = await approved(portal, article.code, { text })
  await askUntil(portal.url + article.paths.vi!, ({ html }) => html.includes(text))
  await page.goto(article.paths.vi!)
  await page.locator(`[id="c-${id}"]`).getByRole('link', { name: 'Báo xấu' }).click()
  await page.getByRole('button', { name: 'Gửi báo xấu' }).click()
  await expect(page.getByRole('alert')).toContainText('chọn một lý do')
  await page.getByLabel('Xúc phạm').check()
  await page.getByLabel('Ghi chú').fill('Xem lại giúp')
  await page.getByRole('button', { name: 'Gửi báo xấu' }).click()
  await expect(page.getByRole('status')).toContainText('Cảm ơn bạn')
  expect((await stored(portal, text))[0]!.openReports).toBe(1)
})

test('beyond twenty there are pages, static ones; a lasting link finds the right one', async ({ page, portal }) => {
  test.setTimeout(120_000)
  const words = Array.from({ length: 23 }, () => uniqueWord())
  const ids: string[] = []
  for (const word of words) ids.push(await approved(portal, crowded.code, { text: word }))
  const english = uniqueWord()
  await approved(portal, crowded.code, { text: english }, 'en')
  const first = await askUntil(portal.url + crowded.paths.vi!, ({ html }) => html.includes(words[19]!) && html.includes('Ý kiến bằng ngôn ngữ khác (1)'))
  expect(first.html).not.toContain(words[20])
  await page.goto(crowded.paths.vi!)
  await page.locator('.readers .paging').getByRole('link').last().click()
  await expect(page).toHaveURL(`/vi/a/${crowded.code}/comments/oldest/2`)
  for (const word of words.slice(20)) await expect(page.getByText(word)).toBeVisible()
  const second = await askUntil(page.url(), (answer) => cacheOf(answer) === 'HIT')
  expect(second.html).toContain(`<link rel="canonical" href="${portal.url}${crowded.paths.vi!}"`)
  expect(second.html).toContain('noindex')
  await page.getByRole('link', { name: 'Mới nhất trước' }).click()
  await expect(page.locator('.comments > li').first()).toContainText(words[22]!)
  await page.getByRole('link', { name: 'Mọi ngôn ngữ' }).click()
  await expect(page.locator('.comments > li').first()).toContainText(english)
  await expect(page.locator('.comments > li').first().locator('.words')).toHaveAttribute('lang', 'en')
  await page.goto(`/vi/a/${crowded.code}/comment/${ids[21]}`)
  await expect(page).toHaveURL(`/vi/a/${crowded.code}/comments/oldest/2#c-${ids[21]}`)
  await expect(page.locator(`[id="c-${ids[21]}"]`)).toBeInViewport()
  await page.goto(`/vi/a/${crowded.code}/comment/${ids[3]}`)
  await expect(page).toHaveURL(`${crowded.paths.vi!}#c-${ids[3]}`)
  expect((await ask(`${portal.url}/vi/a/${crowded.code}/comments/oldest/3`)).status).toBe(404)
})

test('of a storm of comments each is taken, or given back whole; none is lost', async ({ portal }) => {
  test.setTimeout(120_000)
  const word = uniqueWord()
  const texts = Array.from({ length: 150 }, (_, at) => `${word} thứ ${at}`)
  const answers = await Promise.all(texts.map((text) => sendComment(portal.url, article.code, { text })))
  const isTaken = (answer: (typeof answers)[number]) => answer.status === 303 && ownPage.test(locationOf(answer) ?? '')
  for (const [at, answer] of answers.entries()) {
    if (isTaken(answer)) continue
    expect(answer.status).toBe(503)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(answer.html).toContain(texts[at])
  }
  const moderator = await accountOf(portal, 'moderator')
  const { totalDocs } = (await moderator<{ totalDocs: number }>('GET', `/comments?where[text][contains]=${word}&depth=0&limit=1`)).body
  expect(totalDocs).toBe(answers.filter(isTaken).length)
})

test('what was given back in a storm is in its form, to be sent again without JavaScript', async ({ browser, portal }) => {
  const plain = await browser.newContext({ baseURL: portal.url, javaScriptEnabled: false, extraHTTPHeaders: { 'x-forwarded-for': anyAddress() } })
  const page = await plain.newPage()
  const [text, address] = [`${uniqueWord()} "hai" <b>&amp;`, `/vi/a/${article.code}/comments`]
  const words = { title: 'Chưa gửi được ý kiến', refusal: 'Xin gửi lại sau ít giây.', name: 'Tên hiển thị', text: 'Ý kiến', submit: 'Gửi ý kiến' }
  const body = busyPage('vi', address, new URLSearchParams({ name: 'Người "bận"', text, consent: 'yes', email: 'ban@example.org' }), words)
  await page.route(`**${address}`, (route) => route.fulfill({ status: 503, contentType: 'text/html; charset=utf-8', body }), { times: 1 })
  await page.goto(article.paths.vi!)
  await form(page).getByRole('button').click()
  await expect(page.getByRole('alert')).toContainText('gửi lại sau ít giây')
  await expect(page.getByLabel('Ý kiến')).toHaveValue(text)
  await page.getByRole('button', { name: 'Gửi ý kiến' }).click()
  await expect(page).toHaveURL((url) => ownPage.test(url.pathname))
  expect(await stored(portal, text.split(' ')[0]!)).toMatchObject([{ text, name: 'Người "bận"', email: 'ban@example.org' }])
  await plain.close()
})

test('its writer changes it and takes it back on a page that is nobody else’s', async ({ page, portal }) => {
  const [text, changed] = [uniqueWord(), uniqueWord()]
  const link = locationOf(await sendComment(portal.url, article.code, { text, name: 'Tên riêng tư', email: 'rieng-tu@example.org' }))!
  const answer = await ask(portal.url + link)
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
  expect(answer.headers.get('x-robots-tag')).toContain('noindex')
  expect(headersAsText(answer)).not.toContain('s-maxage')
  await page.goto(link)
  await page.locator('[name=text]').fill('')
  await page.getByRole('button', { name: 'Lưu bản sửa' }).click()
  await expect(page.getByRole('alert')).toContainText('Xin nhập ý kiến')
  await page.locator('[name=text]').fill(changed)
  await page.getByRole('button', { name: 'Lưu bản sửa' }).click()
  await expect(page.getByRole('status')).toContainText('Đã lưu bản sửa')
  expect(await stored(portal, changed)).toMatchObject([{ status: 'held' }])
  await page.getByRole('button', { name: 'Gỡ ý kiến' }).click()
  await expect(page.getByRole('status')).toContainText('Bạn đã gỡ ý kiến này')
  expect(await page.content()).not.toMatch(new RegExp(`${changed}|Tên riêng tư|rieng-tu`))
  expect(await stored(portal, changed)).toEqual([])
  // Its address is in no line of the log.
  expect(portal.log()).not.toContain(link.split('/').at(-1))
  expect((await ask(`${portal.url}/vi/c/${'0'.repeat(32)}`)).status).toBe(404)
})

test('a mail says that it is approved, and unsubscribes with one click', async ({ page, portal, mailbox }) => {
  const text = uniqueWord()
  await approved(portal, article.code, { text, email: `${text}@example.org`, notify: 'yes' })
  const letter = () => mailbox.messages.find((message) => message.includes(`To: ${text}@example.org`) && message.includes(`> ${text}`))
  await expect.poll(letter, { timeout: 20_000 }).toBeTruthy()
  expect(letter()).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  const stop = /List-Unsubscribe:\s*<([^>]+)>/.exec(letter()!)![1]!.replace(/\s/g, '')
  // A scanner of mails that follows links changes nothing.
  await page.goto(stop)
  await expect(page.getByText('Bạn sẽ nhận email')).toBeVisible()
  const clicked = await ask(stop, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) })
  expect(clicked.status).toBe(200)
  await page.reload()
  await expect(page.getByText('Bạn không nhận email')).toBeVisible()
})

test('a forged X-Forwarded-For buys no more comments than a network has', async ({ portal }) => {
  const mine = anyAddress()
  const outcomes: string[] = []
  for (let at = 0; at < 12; at += 1) outcomes.push(locationOf(await sendComment(portal.url, article.code, { text: uniqueWord() }, 'vi', `203.0.113.${at}, ${mine}`))!)
  expect(outcomes.filter((path) => ownPage.test(path))).toHaveLength(10)
  expect(outcomes.slice(10).every((path) => path.includes('/comment?form='))).toBe(true)
  expect((await ask(portal.url + outcomes[11]!)).html).toContain('Từ mạng của bạn đã có nhiều ý kiến')
})
