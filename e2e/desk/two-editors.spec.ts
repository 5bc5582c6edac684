import { draftArticle } from '../articles'
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

  // The second begins to type before the first saves; whoever begins after it is asked by the admin to reload first.
  const checked = two.waitForResponse((answer) => answer.request().method() === 'POST' && answer.url().includes(id))
  await two.locator('#field-headline').fill('Tiêu đề của quản trị viên')
  await checked

  // One form saves again and again: its own saves are no conflict.
  await one.locator('#field-headline').fill('Tiêu đề của biên tập viên')
  await saveDraft(one, 200)
  await expect(one.locator('#action-save-draft')).toBeDisabled()
  await one.locator('#field-standfirst').fill('Sapo của biên tập viên.')
  await saveDraft(one, 200)

  await saveDraft(two, 409)
  await expect(two.getByText(/đã lưu bài này lúc/)).toBeVisible()
  await expect(two.locator('#field-headline')).toHaveValue('Tiêu đề của quản trị viên')

  await two.goto(`/admin/collections/articles/${id}/versions?locale=vi`)
  await expect(two.locator('.table tbody tr')).toHaveCount(5)

  await two.goto(address)
  await expect(two.locator('#field-headline')).toHaveValue('Tiêu đề của biên tập viên')
  await expect(two.locator('#field-standfirst')).toHaveValue('Sapo của biên tập viên.')
})
