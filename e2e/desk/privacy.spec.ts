import { readFileSync } from 'node:fs'
import { expect, test } from '../fixtures'
import { askUntil } from '../site/http'
import { uniqueWord } from '../site/newsroom'
import { openArticle, publishComment, send, stored } from './queue'

test('an administrator exports and erases what is kept under an address; published words stay, nobody’s', async ({ portal, deskOf }) => {
  const article = await openArticle(portal)
  const [word, other] = [uniqueWord(), uniqueWord()]
  const email = `${word}@example.org`
  await publishComment(portal, article, { text: `${word} đã đăng`, name: 'Người muốn được quên', email })
  await send(portal, article, [{ text: `${word} còn chờ`, name: 'Người muốn được quên', email: email.toUpperCase() }, { text: `${other} của người khác`, email: `${other}@example.org` }])
  const desk = await deskOf('admin')
  await desk.goto('/admin/privacy')
  await desk.getByLabel('Địa chỉ e-mail').fill(email)
  await desk.getByRole('button', { name: 'Tìm' }).click()
  await expect(desk.locator('.desk-privacy').getByRole('status')).toContainText('2 ý kiến, 0 thư')

  const [download] = await Promise.all([desk.waitForEvent('download'), desk.getByRole('button', { name: 'Xuất (JSON)' }).click()])
  const exported = readFileSync(await download.path(), 'utf8')
  expect((JSON.parse(exported) as { comments: Array<{ text: string }> }).comments.map(({ text }) => text)).toEqual([`${word} đã đăng`, `${word} còn chờ`])
  expect(exported).not.toContain(other)

  const questions: string[] = []
  desk.on('dialog', (dialog) => {
    questions.push(dialog.message())
    void dialog.accept()
  })
  await desk.getByRole('button', { name: 'Bỏ tên và địa chỉ ở 2 ý kiến, giữ lời viết', exact: true }).click()
  await expect(desk.locator('.desk-privacy').getByRole('status')).toContainText('Đã bỏ tên và địa chỉ ở 2 ý kiến.')
  expect(questions).toEqual([`Không thể hoàn tác. 2 ý kiến của ${email}: lời viết giữ nguyên; tên, địa chỉ và các bản trước khi sửa bị xóa. Tiếp tục?`])
  expect((await stored(portal, word)).map(({ name, email: kept }) => [name, kept ?? null])).toEqual([['Bạn đọc', null], ['Bạn đọc', null]])
  expect(await stored(portal, other)).toMatchObject([{ email: `${other}@example.org` }])
  await askUntil(portal.url + article.paths.vi!, ({ html }) => html.includes(`${word} đã đăng`) && !html.includes('Người muốn được quên'))
  await desk.reload()
  await expect(desk.locator('.desk-privacy li').first()).toContainText('Xóa')
  await expect(desk.locator('.desk-privacy')).not.toContainText(email)
})

test('personal data are not for moderators', async ({ deskOf }) => {
  const desk = await deskOf('moderator')
  await desk.goto('/admin/privacy')
  await expect(desk).toHaveURL(/\/admin$/)
  await expect(desk.getByRole('link', { name: 'Dữ liệu cá nhân' })).toHaveCount(0)
})
