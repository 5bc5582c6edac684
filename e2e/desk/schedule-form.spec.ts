import { draftArticle } from '../articles'
import { expect, test } from '../fixtures'

test('an editor schedules a language beside the article, in Vietnamese time, and calls it off', async ({ deskOf, restOf }) => {
  const rest = await restOf('editor')
  const { id } = await draftArticle(rest, 'Bài hẹn giờ từ biểu mẫu')
  const desk = await deskOf('editor')
  await desk.goto(`/admin/collections/articles/${id}`)
  const panel = desk.getByRole('region', { name: 'Tình trạng theo ngôn ngữ' })
  await panel.getByText('Hẹn giờ', { exact: true }).click()
  await panel.getByLabel('Ngôn ngữ').selectOption('en')
  // English has nothing yet: it may come in time, but the desk says so today.
  await expect(panel.getByRole('status')).toContainText('thiếu tiêu đề')
  await expect(panel.getByRole('status')).toContainText('thiếu nội dung')
  await panel.getByLabel('Ngôn ngữ').selectOption('vi')
  await expect(panel.getByRole('status')).toBeEmpty()
  await panel.getByLabel('Ngôn ngữ').selectOption('en')
  await panel.getByLabel('lúc (giờ Việt Nam)').fill('2099-03-01T07:30')
  await panel.getByRole('button', { name: 'Hẹn', exact: true }).click()

  const cancel = panel.getByRole('button', { name: 'Hủy hẹn' })
  await expect(cancel).toBeVisible()
  await expect(panel.getByRole('listitem').filter({ has: desk.getByRole('button', { name: 'Hủy hẹn' }) })).toContainText('Đến giờ mà vẫn thiếu thì không đăng')
  const { body } = await rest<{ docs: Array<{ at: string; locale: string; action: string }> }>('GET', `/schedules?where[article][equals]=${id}&depth=0`)
  expect(body.docs).toMatchObject([{ locale: 'en', action: 'publish', at: '2099-03-01T00:30:00.000Z' }])
  await cancel.click()
  await expect(cancel).toHaveCount(0)
})

test('a language published by hand while its schedule waits: the schedule says so, beside the article and in the list', async ({ deskOf, restOf }) => {
  const rest = await restOf('editor')
  const { id } = await draftArticle(rest, 'Bài đăng tay trước giờ hẹn')
  const { status } = await rest('POST', '/schedules?depth=0', { article: id, locale: 'vi', action: 'publish', at: '2099-03-02T00:30:00.000Z' })
  expect(status).toBe(201)
  const desk = await deskOf('editor')
  const panel = desk.getByRole('region', { name: 'Tình trạng theo ngôn ngữ' })
  await desk.goto(`/admin/collections/articles/${id}?locale=vi`)
  const cancel = panel.getByRole('button', { name: 'Hủy hẹn' })
  await expect(cancel).toBeVisible()
  await expect(panel).not.toContainText('Bản này đã đăng rồi')
  await desk.locator('#action-save').click()
  await expect(panel).toContainText('Bản này đã đăng rồi')

  const list = `/admin/collections/schedules?where[or][0][and][0][article][equals]=${id}`
  await desk.goto(list)
  await expect(desk.locator('.desk-schedule')).toHaveText(['Đang chờ · đã đăng rồi'])
  await desk.goto(`/admin/collections/articles/${id}?locale=vi`)
  await cancel.click()
  await expect(cancel).toHaveCount(0)
  await desk.goto(list)
  await expect(desk.locator('.desk-schedule')).toHaveCount(0)
})
