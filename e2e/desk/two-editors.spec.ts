import { draftArticle, paragraph, publish } from '../articles'
import { expect, test } from '../fixtures'

test('two editors with one article open: nothing is overwritten unseen, nothing typed is lost', async ({ deskOf, restOf }) => {
  test.setTimeout(240_000)
  const { id } = await draftArticle(await restOf('editor'), 'Bài hai người cùng mở')
  const address = `/admin/collections/articles/${id}?locale=vi`
  const [one, two] = [await deskOf('editor'), await deskOf('admin')]
  const saveDraft = async (page: typeof one, status: number) => {
    const answered = page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.url().includes(id))
    await page.locator('#action-save-draft').click()
    expect((await answered).status()).toBe(status)
  }
  for (const page of [one, two]) {
    await page.goto(address)
    await expect(page.locator('#field-headline')).toHaveValue('Bài hai người cùng mở')
  }

  // One form saves again and again: its own saves are no conflict.
  await one.locator('#field-headline').fill('Tiêu đề của biên tập viên')
  await saveDraft(one, 200)
  await expect(one.locator('#action-save-draft')).toBeDisabled()
  await one.locator('#field-standfirst').fill('Sapo của biên tập viên.')
  await saveDraft(one, 200)

  // The second begins from what it has seen, before or after the others save: the server alone says what clashes.
  await two.locator('#field-headline').fill('Tiêu đề của quản trị viên')
  await saveDraft(two, 409)
  await expect(two.getByText(/đã lưu bài này lúc/)).toBeVisible()
  await expect(two.locator('#field-headline')).toHaveValue('Tiêu đề của quản trị viên')

  await two.goto(`/admin/collections/articles/${id}/versions?locale=vi`)
  await expect(two.locator('.table tbody tr')).toHaveCount(5)

  await two.goto(address)
  await expect(two.locator('#field-headline')).toHaveValue('Tiêu đề của biên tập viên')
  await expect(two.locator('#field-standfirst')).toHaveValue('Sapo của biên tập viên.')
})

test('a translator types in English while Vietnamese is drafted and published: no box, nothing lost', async ({ deskOf, restOf }) => {
  test.setTimeout(240_000)
  const editor = await restOf('editor')
  const { id } = await draftArticle(editor, 'Bài có bản nháp mới hơn bản đăng')
  await publish(editor, id)
  await editor('PATCH', `/articles/${id}?locale=en&draft=true&depth=0`, { headline: 'An article whose draft is newer' })
  await publish(editor, id)
  await editor('PATCH', `/articles/${id}?locale=vi&draft=true&depth=0`, { standfirst: 'Sapo mới hơn bản đăng.' })

  const desk = await deskOf('admin')
  const headline = desk.locator('#field-headline')
  const formState = () => desk.waitForResponse((answer) => answer.request().method() === 'POST' && answer.url().includes(`/admin/collections/articles/${id}`))
  // What was typed in Japanese is not for keeping.
  desk.on('dialog', (dialog) => void dialog.accept())
  const box = desk.getByText('Tài liệu đã được sửa đổi')
  for (const locale of ['ja', 'en']) {
    await desk.goto(`/admin/collections/articles/${id}?locale=${locale}`)
    const checked = formState()
    await headline.pressSequentially('ab')
    await checked
    await expect(box).toHaveCount(0)
    await expect(headline).toHaveValue(/ab/)
    // A second answer is only asked for when the first was taken in.
    const again = formState()
    await headline.pressSequentially('c')
    await again
    await expect(box).toHaveCount(0)
  }

  await publish(editor, id)
  await headline.fill('An article in English')
  const saved = desk.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.url().includes(id))
  await desk.locator('#action-save-draft').click()
  expect((await saved).status()).toBe(200)
  await desk.reload()
  await expect(headline).toHaveValue('An article in English')
  const { body } = await editor<{ headline: string; standfirst: string }>('GET', `/articles/${id}?locale=vi&depth=0&draft=true`)
  expect(body).toMatchObject({ headline: 'Bài có bản nháp mới hơn bản đăng', standfirst: 'Sapo mới hơn bản đăng.' })
})

test('what two editors changed in different fields is together on the page after the save, the text as well', async ({ deskOf, restOf }) => {
  test.setTimeout(240_000)
  const editor = await restOf('editor')
  const { id } = await draftArticle(editor, 'Bài hai người sửa hai ô')
  const desk = await deskOf('admin')
  await desk.goto(`/admin/collections/articles/${id}?locale=vi`)
  await expect(desk.locator('#field-headline')).toHaveValue('Bài hai người sửa hai ô')
  await editor('PATCH', `/articles/${id}?locale=vi&draft=true&depth=0`, { body: paragraph('Nội dung do người kia viết.') })

  for (const standfirst of ['Sapo của tôi.', 'Sapo của tôi, lần hai.']) {
    await desk.locator('#field-standfirst').fill(standfirst)
    const saved = desk.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.url().includes(id))
    await desk.keyboard.press('Control+s')
    expect((await saved).status()).toBe(200)
    await expect(desk.locator('[data-field-path=body]')).toContainText('Nội dung do người kia viết.')
    await expect(desk.locator('#action-save-draft')).toBeDisabled()
    const { body } = await editor<{ standfirst: string; body: unknown }>('GET', `/articles/${id}?locale=vi&depth=0&draft=true`)
    expect([body.standfirst, JSON.stringify(body.body)]).toEqual([standfirst, expect.stringContaining('Nội dung do người kia viết.')])
  }
})
