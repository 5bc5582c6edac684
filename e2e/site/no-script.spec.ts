import type { Locator, Page } from 'playwright/test'
import { expect, test } from '../fixtures'
import type { Portal } from '../portal'
import { ask, askUntil, locationOf } from './http'
import { accountOf, idOf, publishArticle, uniqueWord, type Published } from './newsroom'
import { anyAddress, commentsAddress, ownPage, sendComment } from './readers'

test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })

const word = uniqueWord()
let article: Published
let closed: Published

test.beforeAll(async ({ portal }) => {
  const editor = await accountOf(portal, 'editor')
  const section = await idOf(editor, 'sections', 'slug', 'van-hoa-du-lich')
  closed = await publishArticle(editor, { headline: `Không nhận ý kiến ${word}`, section, commentsOpen: false })
  article = await publishArticle(editor, { headline: `Đêm hội ${word}`, section, locales: ['vi', 'en'] })
  await askUntil(`${portal.url}/vi/van-hoa-du-lich`, ({ html }) => html.includes(article.headlines.vi!))
  await askUntil(`${portal.url}/vi`, ({ html }) => html.includes(article.headlines.vi!))
})

type Stored = { text: string; name: string; email?: string; status: string; heldBy: Array<{ rule: string }> }

/** What the moderators have of comments with a word in them. */
async function stored(portal: Portal, text: string): Promise<Stored[]> {
  const moderator = await accountOf(portal, 'moderator')
  return (await moderator<{ docs: Stored[] }>('GET', `/comments?where[text][contains]=${encodeURIComponent(text)}&depth=0&limit=50`)).body.docs
}

const form = (page: Page): Locator => page.locator('form[action$="/comments"]')

test('a reader without JavaScript: from the front page to a comment that waits', async ({ page, portal }) => {
  const comment = `Đêm hội rất vui, mong có thêm xe buýt. ${uniqueWord()}`

  await test.step('front page, section, article', async () => {
    await page.goto('/vi')
    const menu = page.getByRole('navigation', { name: 'Danh mục chính' })
    await menu.locator('summary').click()
    await menu.getByRole('link', { name: 'Văn hóa - Du lịch' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Văn hóa - Du lịch')
    await page.locator('main').getByRole('link', { name: article.headlines.vi! }).first().click()
    await expect(page).toHaveURL(article.paths.vi!)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.headlines.vi!)
  })

  await test.step('to English and back; a language that is missing is no link', async () => {
    const languages = page.getByRole('navigation', { name: /Ngôn ngữ|Language/ })
    await languages.getByRole('link', { name: 'English' }).click()
    await expect(page).toHaveURL(article.paths.en!)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(languages.locator('[lang=ja]')).not.toHaveAttribute('href')
    await languages.getByRole('link', { name: 'Tiếng Việt' }).click()
    await expect(page).toHaveURL(article.paths.vi!)
  })

  await test.step('a form with mistakes comes back with all that was typed', async () => {
    await form(page).getByRole('textbox', { name: /^Ý kiến/ }).fill(comment)
    await form(page).locator('[name=email]').fill('khong-phai-email')
    await form(page).getByRole('button').click()
    await expect(page).toHaveURL(/\/vi\/a\/[2-9a-z]{6}\/comment\?form=[0-9a-f]{32}$/)
    await expect(page).toHaveTitle(/^Lỗi/)

    const summary = page.getByRole('alert')
    await expect(summary.getByRole('heading')).toContainText('3')
    await summary.focus()
    await expect(summary).toBeFocused()
    for (const name of ['name', 'email', 'consent']) {
      const field = page.locator(`[name=${name}]`)
      await expect(field).toHaveAttribute('aria-invalid', 'true')
      await expect(page.locator(`#${name}-error`)).toBeVisible()
      expect((await field.getAttribute('aria-describedby'))!.split(' ')).toContain(`${name}-error`)
      await summary.locator(`a[href="#comment-${name}"]`).click()
      await expect(page.locator(`#comment-${name}`)).toBeVisible()
    }
    await expect(page.locator('[name=text]')).not.toHaveAttribute('aria-invalid')
    await expect(page.locator('[name=text]')).toHaveValue(comment)
    await expect(page.locator('[name=email]')).toHaveValue('khong-phai-email')
  })

  await test.step('reloading sends nothing and loses nothing', async () => {
    await page.reload()
    await expect(page.locator('[name=text]')).toHaveValue(comment)
    await expect(page.getByRole('alert')).toBeVisible()
    expect(await stored(portal, comment)).toEqual([])
  })

  await test.step('corrected, it is sent; its writer alone sees that it waits', async () => {
    await page.locator('[name=name]').fill('Bạn đọc ở Huế')
    await page.locator('[name=email]').fill('')
    await page.locator('[name=consent]').check()
    await form(page).getByRole('button').click()
    await expect(page).toHaveURL((url) => ownPage.test(url.pathname))
    await expect(page.getByRole('status')).toContainText('đang chờ ban biên tập duyệt')
    await expect(page.locator('blockquote').getByText(comment)).toBeVisible()
    // Without JavaScript there is no work of the browser's: a moderator looks first.
    expect(await stored(portal, comment)).toMatchObject([{ status: 'held', heldBy: [{ rule: 'noProof' }], name: 'Bạn đọc ở Huế', text: comment }])
    await page.goto(article.paths.vi!)
    await expect(page.getByText(comment)).toHaveCount(0)
  })
})

test('an approved comment is seen in its own language, and one link away in others', async ({ page, portal, restOf }) => {
  const text = `Mong được đến một lần ${uniqueWord()}`
  await sendComment(portal.url, article.code, { text, name: 'Bạn đọc <b>ở</b> Huế' })
  const moderator = await restOf('moderator')
  await moderator('PATCH', `/comments/${await idOf(moderator, 'comments', 'text', text)}`, { status: 'approved' })
  await askUntil(portal.url + article.paths.vi!, ({ html }) => html.includes(text))
  await askUntil(portal.url + article.paths.en!, ({ html }) => html.includes('Comments in other languages (1)'))
  await page.goto(article.paths.vi!)
  await expect(page.getByText(text)).toBeVisible()
  await expect(page.getByText('Bạn đọc <b>ở</b> Huế')).toBeVisible()
  await page.goto(article.paths.en!)
  await expect(page.getByText(text)).toHaveCount(0)
  await page.getByRole('link', { name: 'Comments in other languages (1)' }).click()
  await expect(page.getByText(text)).toBeVisible()
  await expect(page.getByText(text)).toHaveAttribute('lang', 'vi')
})

test('a robot that fills in everything is thanked, and nothing is kept', async ({ portal }) => {
  const text = uniqueWord()
  const answer = await sendComment(portal.url, article.code, { text, website: 'https://spam.example' })
  expect(answer.status).toBe(303)
  const thanks = await ask(portal.url + locationOf(answer)!)
  expect([thanks.html.includes('Cảm ơn bạn. Ý kiến đã được gửi'), thanks.html.includes('<form class="form"')]).toEqual([true, false])
  expect(await stored(portal, text)).toEqual([])
})

test('what is sent twice is kept once, however quickly', async ({ portal }) => {
  const address = anyAddress()
  const fields = { text: `Gửi hai lần ${uniqueWord()}`, email: 'doc-gia@example.org' }
  const answers = await Promise.all(Array.from({ length: 5 }, () => sendComment(portal.url, article.code, fields, 'vi', address)))
  answers.push(await sendComment(portal.url, article.code, fields, 'vi', address))
  expect(locationOf(answers[0]!)).toMatch(ownPage)
  expect(new Set(answers.map(locationOf)).size).toBe(1)
  expect(await stored(portal, fields.text)).toHaveLength(1)
})

test('too long a text comes back whole; a whole book is refused', async ({ page, portal }) => {
  const text = `${uniqueWord()} ${'Ơ'.repeat(4_000)}`
  const answer = await sendComment(portal.url, article.code, { text })
  expect(answer.status).toBe(303)
  await page.goto(locationOf(answer)!)
  await expect(page.locator('[name=text]')).toHaveValue(text)
  await expect(page.locator('[name=text]')).toHaveAttribute('aria-invalid', 'true')
  expect(await stored(portal, text.slice(0, 11))).toEqual([])

  const longest = `${uniqueWord()} ${'語'.repeat(2_980)}`
  expect(locationOf(await sendComment(portal.url, article.code, { text: longest }))).toMatch(ownPage)
  expect((await stored(portal, longest.slice(0, 11)))[0]!.text).toBe(longest)

  const book = await sendComment(portal.url, article.code, { text: 'x'.repeat(100_000) })
  expect([book.status, book.html.length < 1_000]).toEqual([413, true])
  const json = await ask(commentsAddress(portal.url, article.code), { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } })
  expect(json.status).toBe(415)
})

test('closed comments say so, show no form, take nothing, and give back what was typed', async ({ page, portal }) => {
  await page.goto(closed.paths.vi!)
  await expect(page.getByText('Bài viết này không nhận ý kiến.')).toBeVisible()
  await expect(form(page)).toHaveCount(0)
  const text = uniqueWord()
  const answer = await sendComment(portal.url, closed.code, { text })
  expect(answer.status).toBe(303)
  await page.goto(locationOf(answer)!)
  await expect(page.getByRole('alert')).toContainText('ngừng nhận ý kiến')
  await expect(page.locator('[name=text]')).toHaveValue(text)
  expect(await stored(portal, text)).toEqual([])
})

test('the address of a form whose comments are closed leads to the article', async ({ page }) => {
  await page.goto(`/vi/a/${closed.code}/comment`)
  expect(new URL(page.url()).pathname).toBe(closed.paths.vi)
})

test('a comment on an article that is taken down meanwhile ends on a page with ways on', async ({ page, portal, restOf }) => {
  const editor = await restOf('editor')
  const section = await idOf(editor, 'sections', 'slug', 'le-hoi')
  const gone = await publishArticle(editor, { headline: `Sắp gỡ ${uniqueWord()}`, section })
  await askUntil(portal.url + gone.paths.vi!, ({ status }) => status === 200)
  await page.goto(gone.paths.vi!)
  await page.locator('[name=text]').fill(word)
  await editor('PATCH', `/articles/${gone.id}?locale=vi`, { _status: 'draft' })
  await askUntil(portal.url + gone.paths.vi!, ({ status }) => status === 404)
  await form(page).getByRole('button').click()
  await expect(page.locator('main').getByRole('link', { name: 'Trang chủ' })).toBeVisible()
  expect(await stored(portal, word)).toEqual([])
})

test('a forged or forgotten form token shows an empty form and tells nothing', async ({ page, portal }) => {
  const secret = uniqueWord()
  await sendComment(portal.url, article.code, { text: secret, name: '' })
  for (const token of ['0'.repeat(32), 'F'.repeat(32), '../../x', '%00', '<script>alert(1)</script>', '', 'a&form=b', '$ne']) {
    const response = await page.goto(`/vi/a/${article.code}/comment?form=${token.includes('&') ? token : encodeURIComponent(token)}`)
    expect(response!.status()).toBe(200)
    if (token) await expect(page.locator('.note')).toBeVisible()
    for (const name of ['name', 'email', 'text']) await expect(page.locator(`[name=${name}]`)).toHaveValue('')
    expect(await page.content()).not.toContain(secret)
    expect(await page.content()).not.toContain('<script>')
  }
})
