import type { Page } from 'playwright/test'
import { draftArticle } from '../articles'
import { expect, test } from '../fixtures'
import type { Rest } from '../rest'

const bodyOf = async (rest: Rest, id: string): Promise<string> => JSON.stringify((await rest<{ body: unknown }>('GET', `/articles/${id}?locale=vi&depth=0&draft=true`)).body.body)
const saved = (page: Page, id: string) => page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.url().includes(id))
const text = (page: Page) => page.locator('[data-field-path=body] [contenteditable=true]').first()

test('Ctrl+S right after the last key of the text, again and again: every word is saved and stays on the page', async ({ deskOf, restOf }) => {
  test.setTimeout(240_000)
  const rest = await restOf('editor')
  const { id } = await draftArticle(rest, 'Bài lưu ngay sau phím cuối')
  const desk = await deskOf('editor')
  await desk.goto(`/admin/collections/articles/${id}?locale=vi`)
  await text(desk).click()
  await desk.keyboard.press('Control+End')

  for (let round = 0; round < 12; round += 1) {
    const answered = saved(desk, id)
    // The first round finds the form not changed yet.
    await desk.keyboard.type(` vòng${round}`)
    await desk.keyboard.press('Control+s')
    expect((await answered).status()).toBe(200)
    await expect(desk.locator('form[data-form-ready=true] #action-save-draft')).toBeDisabled()
    await expect(text(desk)).toContainText(` vòng${round}`)
    expect(await bodyOf(rest, id)).toContain(` vòng${round}`)
  }
  const all = Array.from({ length: 12 }, (_, round) => ` vòng${round}`).join('')
  await desk.reload()
  await expect(text(desk)).toContainText(all)
})

test('what is typed while a save is under way stays, and is still to be saved', async ({ deskOf, restOf }) => {
  test.setTimeout(240_000)
  const rest = await restOf('editor')
  const { id } = await draftArticle(rest, 'Bài gõ tiếp khi đang lưu')
  const desk = await deskOf('editor')
  await desk.goto(`/admin/collections/articles/${id}?locale=vi`)
  for (const [round, field] of ['text', 'headline'].entries()) {
    if (field === 'headline') await desk.locator('#field-headline').fill('Bài gõ tiếp khi đang lưu, sửa')
    await text(desk).click()
    await desk.keyboard.press('Control+End')
    if (field === 'text') await desk.keyboard.type(` trước${round}`)

    let goOn = () => {}
    const held = new Promise<void>((resolve) => (goOn = resolve))
    await desk.route(`**/api/articles/${id}?*`, async (route) => {
      const response = await route.fetch()
      await held
      await route.fulfill({ response })
    }, { times: 1 })
    const answered = saved(desk, id)
    await desk.keyboard.press('Control+s')
    await expect(desk.locator('form[data-form-ready=false]')).not.toHaveCount(0)
    await desk.keyboard.type(` giữa${round}`)
    goOn()
    expect((await answered).status()).toBe(200)
    await expect(desk.locator('form[data-form-ready=true] #action-save-draft')).toBeEnabled()
    // Where the cursor was, typing goes on.
    await desk.keyboard.type(` sau${round}`)
    await expect(text(desk)).toContainText(` giữa${round} sau${round}`)
    const again = saved(desk, id)
    await desk.locator('#action-save-draft').click()
    expect((await again).status()).toBe(200)
    expect(await bodyOf(rest, id)).toContain(` giữa${round} sau${round}`)
    await expect(desk.locator('form[data-form-ready=true]')).not.toHaveCount(0)
  }
})

test('what is typed into a pull quote is saved by a click that follows at once', async ({ deskOf, restOf }) => {
  test.setTimeout(240_000)
  const rest = await restOf('editor')
  const { id } = await draftArticle(rest, 'Bài có trích dẫn')
  const desk = await deskOf('editor')
  await desk.goto(`/admin/collections/articles/${id}?locale=vi`)
  await text(desk).click()
  await desk.keyboard.press('Control+End')
  await desk.keyboard.press('Enter')
  await desk.keyboard.type('/')
  await desk.locator('.slash-menu-popup').getByText('Trích dẫn nổi bật').click()
  const quote = desk.locator('[data-field-path=body] textarea').last()
  const attribution = desk.locator('[data-field-path=body] [name=attribution]')
  for (const round of [1, 2, 3]) {
    await quote.fill(`Câu trích thứ ${round}`)
    await attribution.fill(`Lời của người thứ ${round}`)
    const answered = saved(desk, id)
    await desk.locator('#action-save-draft').click()
    expect((await answered).status()).toBe(200)
    const body = await bodyOf(rest, id)
    expect(body).toContain(`Câu trích thứ ${round}`)
    expect(body).toContain(`Lời của người thứ ${round}`)
    await expect(desk.locator('form[data-form-ready=true]')).not.toHaveCount(0)
    await expect(attribution).toHaveValue(`Lời của người thứ ${round}`)
  }
})

test('after a refused publication the draft can still be saved', async ({ deskOf, restOf }) => {
  test.setTimeout(240_000)
  const rest = await restOf('editor')
  const { id } = await draftArticle(rest, 'Bài chưa có chuyên mục', { section: null })
  const desk = await deskOf('editor')
  for (const save of ['click', 'key'] as const) {
    await desk.goto(`/admin/collections/articles/${id}?locale=vi`)
    await desk.locator('#field-headline').fill(`Tiêu đề mới, ${save}`)
    const refused = saved(desk, id)
    await desk.locator('#action-save').click()
    expect((await refused).status()).toBe(400)
    await expect(desk.getByText(/chưa chọn chuyên mục/).filter({ visible: true }).first()).toBeVisible()
    await expect(desk.locator('form[data-form-ready=true] #action-save-draft')).toBeEnabled()
    const answered = saved(desk, id)
    if (save === 'click') await desk.locator('#action-save-draft').click()
    else await desk.keyboard.press('Control+s')
    expect((await answered).status()).toBe(200)
    expect((await rest<{ headline: string }>('GET', `/articles/${id}?locale=vi&depth=0&draft=true`)).body.headline).toBe(`Tiêu đề mới, ${save}`)
    await expect(desk.locator('form[data-form-ready=true] #action-save-draft')).toBeDisabled()
  }
})
