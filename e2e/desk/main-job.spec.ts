import type { Page } from 'playwright/test'
import { expect, test } from '../fixtures'
import type { Portal } from '../portal'
import { photoOnDisk } from '../small-newsroom'

const headline = 'Hải Phòng ký thỏa thuận hợp tác cảng xanh với Kitakyushu'
const englishHeadline = 'Hải Phòng and Kitakyushu sign a green port agreement'
const comment = 'Mong thành phố công bố tiến độ từng quý để người dân theo dõi.'

/** Chooses an option of one of the admin's select fields by its text. */
async function choose(desk: Page, field: string, option: string): Promise<void> {
  const select = desk.locator(`#field-${field}`)
  await select.locator('input').first().click()
  await select.locator('input').first().fill(option)
  await desk.locator('.rs__option', { hasText: option }).first().click()
}

/** Types the text as an editor does, at the keyboard. */
async function write(desk: Page, paragraphs: string[]): Promise<void> {
  const body = desk.locator('#field-body [contenteditable=true], .rich-text-lexical [contenteditable=true]').first()
  await body.click()
  for (const [at, text] of paragraphs.entries()) {
    if (at > 0) await desk.keyboard.press('Enter')
    await desk.keyboard.insertText(text)
  }
}

async function uploadPhoto(desk: Page, portal: Portal): Promise<void> {
  await desk.locator('#field-hero').getByRole('button', { name: /Tạo mới|Thêm mới/ }).first().click()
  const drawer = desk.locator('dialog[open], .drawer--is-open').last()
  await drawer.locator('input[type=file]').setInputFiles(await photoOnDisk(portal))
  await drawer.locator('#field-alt').fill('Cần cẩu và tàu container lúc bình minh')
  await drawer.locator('#field-caption').fill('Cảng Lạch Huyện, nơi thí điểm cảng xanh')
  await drawer.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(drawer).toBeHidden()
}

test('an article is written with a photo, published, translated, commented on and the comment approved', async ({ page, portal, deskOf }) => {
  test.setTimeout(240_000)
  const editor = await deskOf('editor', 'by the form')
  let vietnamese = ''
  let english = ''

  await test.step('the editor writes it with a photo and publishes it in Vietnamese', async () => {
    await editor.goto('/admin/collections/articles/create')
    await editor.locator('#field-headline').fill(headline)
    await editor.locator('#field-standfirst').fill('Hai thành phố cảng sẽ cùng giảm phát thải ở bến container và trao đổi kỹ sư trong ba năm tới.')
    await write(editor, ['Thỏa thuận gồm ba nội dung và có hiệu lực từ hôm nay.', 'Hai bên sẽ công bố kết quả hằng năm.'])
    await choose(editor, 'section', 'Hợp tác quốc tế')
    await choose(editor, 'locality', 'Hải Phòng')
    await choose(editor, 'authors', 'Ban biên tập')
    await uploadPhoto(editor, portal)
    await editor.getByRole('button', { name: 'Đăng bản Tiếng Việt' }).click()
    await expect(editor.locator('[data-locale=vi][data-state=published]')).toBeVisible()
    vietnamese = (await editor.getByRole('link', { name: 'Xem', exact: true }).first().getAttribute('href'))!
    expect(vietnamese).toMatch(/^\/vi\/hai-phong\/hai-phong-ky-thoa-thuan-[a-z0-9-]+-[2-9a-z]{6}$/)
  })

  await test.step('a reader sees it: on its own page, on the front page, with its photo', async () => {
    const response = await page.goto(vietnamese)
    expect(response!.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible()
    await expect(page.getByRole('img', { name: 'Cần cẩu và tàu container lúc bình minh' })).toBeVisible()
    await expect(page.getByText('Cảng Lạch Huyện, nơi thí điểm cảng xanh')).toBeVisible()
    await page.goto('/vi')
    await expect(page.getByRole('link', { name: headline }).first()).toBeVisible()
  })

  await test.step('it is not there in English, and says so', async () => {
    const code = vietnamese.slice(-6)
    const response = await page.goto(`/en/a/${code}`)
    expect(response!.status()).toBe(404)
    await expect(page.locator('main [lang=vi]').getByRole('link', { name: headline })).toBeVisible()
  })

  await test.step('the translator drafts the English text, and cannot publish it', async () => {
    const translator = await deskOf('translator')
    const id = editor.url().split('/').pop()!
    await translator.goto(`/admin/collections/articles/${id}?locale=en`)
    await translator.locator('#field-headline').fill(englishHeadline)
    await translator.locator('#field-standfirst').fill('The two port cities will cut emissions at the container berths and exchange engineers for three years.')
    await write(translator, ['The agreement has three parts and takes effect today.'])
    await translator.getByRole('button', { name: 'Lưu bản nháp' }).click()
    await expect(translator.locator('[data-locale=en][data-state=draft]')).toBeVisible()
    expect((await page.goto(`/en/a/${vietnamese.slice(-6)}`))!.status()).toBe(404)
  })

  await test.step('another account publishes the translation', async () => {
    const admin = await deskOf('admin')
    const id = editor.url().split('/').pop()!
    await admin.goto(`/admin/collections/articles/${id}?locale=en`)
    await expect(admin.locator('#field-headline')).toHaveValue(englishHeadline)
    await admin.getByRole('button', { name: 'Đăng bản English' }).click()
    await expect(admin.locator('[data-locale=en][data-state=published]')).toBeVisible()
    english = (await admin.locator('li', { has: admin.locator('[data-locale=en]') }).getByRole('link', { name: 'Xem' }).getAttribute('href'))!
    expect((await page.goto(english))!.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1, name: englishHeadline })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  })

  await test.step('a reader switches the language of the article and comments, without an account', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Tiếng Việt' }).first().click()
    await expect(page).toHaveURL(vietnamese)
    // Who writes and agrees within three seconds is taken for a robot, and held back.
    const began = Date.now()
    await page.getByLabel(/^Tên/).fill('Một bạn đọc')
    await page.locator('textarea[name=text]').fill(comment)
    await page.locator('input[name=consent]').check()
    await expect.poll(() => Date.now() - began).toBeGreaterThan(3_200)
    await page.locator('form[action$="/comments"] button').click()
    await expect(page).toHaveURL(/\/vi\/c\/[0-9a-f]{32}$/)
    await expect(page.getByRole('status').filter({ hasText: 'đang chờ' })).toBeVisible()
    await page.goto(vietnamese)
    await expect(page.getByText(comment)).toHaveCount(0)
  })

  await test.step('the moderator approves it', async () => {
    const moderator = await deskOf('moderator')
    await moderator.goto('/admin/moderation')
    await moderator.locator('.moderation__list').getByRole('button', { name: comment.slice(0, 20) }).click()
    await moderator.getByRole('button', { name: /^Duyệt A$/ }).first().click()
    await expect(moderator.getByRole('status').getByText('Một bạn đọc')).toBeVisible()
    await expect(moderator.locator('.moderation__list').getByText(comment)).toHaveCount(0)
  })

  await test.step('readers see it on the static pages: of its language, and of all languages, which the English page leads to', async () => {
    const allLanguages = `/en/a/${vietnamese.slice(-6)}/comments/all/1`
    for (const address of [vietnamese, allLanguages]) {
      await expect(async () => {
        await page.goto(address)
        await expect(page.getByText(comment)).toHaveCount(1, { timeout: 500 })
      }).toPass({ timeout: 30_000 })
      const again = await page.request.get(address)
      expect(again.headers()['x-nextjs-cache']).toBe('HIT')
    }
    await page.goto(english)
    await page.locator(`a[href^="${allLanguages}"]`).click()
    await expect(page.getByText(comment)).toBeVisible()
  })
})
