import sharp from 'sharp'
import type { Page } from 'playwright/test'
import { expect, test } from '../fixtures'
import { accountOf, uniqueWord } from '../site/newsroom'

const toast = (desk: Page) => desk.locator('[data-sonner-toast]')

/** A draft of the reporter's; its id. */
async function draftOf(portal: Parameters<typeof accountOf>[0], headline: string): Promise<string> {
  const reporter = await accountOf(portal, 'reporter')
  const { body } = await reporter<{ doc: { id: string } }>('POST', '/articles?draft=true&locale=vi', { headline, kind: 'original' })
  return body.doc.id
}

test('an editor sees who wrote a draft and who saved it', async ({ portal, deskOf }) => {
  const id = await draftOf(portal, `Bài của phóng viên ${uniqueWord()}`)
  const reporter = await accountOf(portal, 'reporter')
  const { body } = await reporter<{ user: { name: string } }>('GET', '/users/me')
  const desk = await deskOf('editor')
  await desk.goto(`/admin/collections/articles/${id}?locale=vi`)
  await expect(desk.locator('#field-createdBy')).toContainText(body.user.name)
  await expect(desk.getByRole('region', { name: 'Ai đã lưu' }).getByRole('listitem')).toContainText(body.user.name)
  await expect(desk.getByRole('link', { name: 'API', exact: true })).toHaveCount(0)
})

test('what is typed outlives a lost connection and the end of the session, and the page says so', async ({ portal, deskOf }) => {
  const id = await draftOf(portal, `Bài đang viết ${uniqueWord()}`)
  const desk = await deskOf('editor')
  await desk.goto(`/admin/collections/articles/${id}?locale=vi`)
  const headline = desk.locator('#field-headline')
  await headline.fill('Viết tiếp khi tàu vào hầm')
  await desk.context().setOffline(true)
  await desk.getByRole('button', { name: 'Lưu bản nháp' }).click()
  await expect(toast(desk).filter({ hasText: 'Mất kết nối. Chữ bạn gõ vẫn còn trên trang' })).toBeVisible()
  await desk.context().setOffline(false)

  const cookies = await desk.context().cookies()
  await desk.context().clearCookies()
  await desk.getByRole('button', { name: 'Lưu bản nháp' }).click()
  await expect(toast(desk).filter({ hasText: 'Phiên làm việc đã hết. Đăng nhập ở thẻ khác rồi lưu lại' })).toBeVisible()
  await expect(headline).toHaveValue('Viết tiếp khi tàu vào hầm')

  await desk.context().addCookies(cookies)
  await desk.getByRole('button', { name: 'Lưu bản nháp' }).click()
  const editor = await accountOf(portal, 'editor')
  await expect.poll(async () => (await editor<{ headline: string }>('GET', `/articles/${id}?draft=true&locale=vi`)).body.headline).toBe('Viết tiếp khi tàu vào hầm')
})

test('a file that is no picture is refused by name, with the reason', async ({ deskOf }) => {
  const desk = await deskOf('reporter')
  await desk.goto('/admin/collections/media/create?locale=vi')
  await expect(desk.getByText('Ảnh JPEG, PNG, WebP hoặc AVIF; 25 MB trở xuống; 120 triệu điểm ảnh trở xuống.')).toBeVisible()
  // A form that is not awake yet forgets the file that it is given: then it is given again.
  const give = (name: string, mimeType: string, buffer: Buffer, answered: () => Promise<void>) =>
    expect(async () => {
      await desk.goto('/admin/collections/media/create?locale=vi')
      await desk.locator('input[type=file]').setInputFiles({ name, mimeType, buffer })
      await desk.locator('#field-alt').fill('Mô tả')
      await desk.locator('#action-save').click()
      await answered()
    }).toPass()
  await give('chữ.png', 'image/png', Buffer.from('chỉ là chữ'), () => expect(desk.getByText('“chữ.png”: Tệp này không phải là ảnh.')).toBeVisible())
  await give('nặng.jpg', 'image/jpeg', Buffer.alloc(25_000_100), () => expect(desk.getByText('“nặng.jpg”: Ảnh nặng quá 25 MB.')).toBeVisible())
  const real = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#a52' } }).png().toBuffer()
  await give('thật.png', 'image/png', real, () => expect(desk).toHaveURL(/\/media\/[0-9a-f-]{24,}/))
})

test('a short password is refused in words, with the rule beside the field', async ({ deskOf }) => {
  const desk = await deskOf('admin')
  await desk.goto('/admin/collections/users/create')
  await expect(desk.getByText('Mật khẩu mới (ít nhất 12 ký tự)')).toBeVisible()
  await desk.locator('#field-name').fill('Nguyễn Thị Mới')
  await desk.locator('#field-email').fill(`${uniqueWord()}@portal.example`)
  await desk.locator('#field-password').fill('abcd')
  await desk.locator('#field-confirm-password').fill('abcd')
  await desk.locator('#action-save').click()
  await expect(desk.getByText('Mật khẩu cần ít nhất 12 ký tự. Một câu dễ nhớ là được.')).toBeVisible()
})

test('a length that is not good is said, and nothing is forbidden', async ({ portal, deskOf }) => {
  const id = await draftOf(portal, 'Tiêu đề')
  const desk = await deskOf('editor')
  await desk.setViewportSize({ width: 390, height: 800 })
  await desk.goto(`/admin/collections/articles/${id}?locale=vi`)
  await desk.locator('#field-standfirst').fill('Ngắn.')
  await expect(desk.locator('.desk-length').filter({ hasText: 'Nên có' })).toContainText('5 ký tự – nên dài hơn (120–300)')
  await desk.locator('#field-headline').fill('Dài '.repeat(40))
  await expect(desk.locator('.desk-length').filter({ hasText: 'Cần có để đăng' })).toContainText('159 ký tự – nên ngắn lại (≤ 120)')
  expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await desk.getByRole('button', { name: 'Lưu bản nháp' }).click()
  await expect(toast(desk).filter({ hasText: /Đã lưu bản nháp|Cập nhật thành công/ })).toBeVisible()
})
