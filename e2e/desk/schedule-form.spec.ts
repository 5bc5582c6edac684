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
  await panel.getByLabel('lúc (giờ Việt Nam)').fill('2099-03-01T07:30')
  await panel.getByRole('button', { name: 'Hẹn', exact: true }).click()

  const cancel = panel.getByRole('button', { name: 'Hủy hẹn' })
  await expect(cancel).toBeVisible()
  const { body } = await rest<{ docs: Array<{ at: string; locale: string; action: string }> }>('GET', `/schedules?where[article][equals]=${id}&depth=0`)
  expect(body.docs).toMatchObject([{ locale: 'en', action: 'publish', at: '2099-03-01T00:30:00.000Z' }])
  await cancel.click()
  await expect(cancel).toHaveCount(0)
})
