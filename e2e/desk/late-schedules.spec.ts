import { createClient } from '@libsql/client'
import { draftArticle } from '../articles'
import { expect, test } from '../fixtures'

test('editors see which schedules are late, were done late or could not be done', async ({ portal, deskOf, restOf }) => {
  const rest = await restOf('editor')
  const soon = () => new Date(Date.now() + 3_600_000).toISOString()
  const schedule = async (article: string) =>
    (await rest<{ doc: { id: string } }>('POST', '/schedules?depth=0', { article, locale: 'vi', action: 'publish', at: soon() })).body.doc.id
  const held = await schedule((await draftArticle(rest, 'Bài bị giữ lại')).id)
  const done = await schedule((await draftArticle(rest, 'Bài được làm bù')).id)
  const failed = await schedule((await draftArticle(rest, 'Bài còn thiếu', { section: null })).id)

  // As after a night off: their time was over 8 hours and 12 minutes ago. One is in the hands of a runner that hangs.
  const overdue = new Date(Date.now() - (8 * 60 + 12) * 60_000).toISOString()
  const database = createClient({ url: `file:${portal.dataDir}/portal.db` })
  await database.execute('PRAGMA busy_timeout = 10000')
  await database.execute({ sql: 'UPDATE schedules SET lease_until = ? WHERE id = ?', args: [soon(), held] })
  for (const id of [held, done, failed]) await database.execute({ sql: 'UPDATE schedules SET at = ? WHERE id = ?', args: [overdue, id] })
  database.close()
  const stateOf = async (id: string) => (await rest<{ state: string }>('GET', `/schedules/${id}?depth=0`)).body.state
  await expect.poll(() => stateOf(done)).toBe('done')
  await expect.poll(() => stateOf(failed)).toBe('failed')
  expect(await stateOf(held)).toBe('pending')

  const desk = await deskOf('editor')
  await desk.goto('/admin')
  const panel = desk.getByRole('region', { name: 'Hẹn giờ cần xem lại' })
  await expect(panel).toContainText('1 việc quá giờ mà chưa làm')
  await expect(panel).toContainText('1 việc không làm được')
  for (const width of [390, 1280]) {
    await desk.setViewportSize({ width, height: 900 })
    expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
  const list = desk.locator('.desk-schedule')
  await panel.getByRole('link', { name: /quá giờ/ }).click()
  await expect(list).toHaveText(['Đang chờ · quá giờ 8 giờ 12 phút'])
  await desk.goto('/admin')
  await panel.getByRole('link', { name: /không làm được/ }).click()
  await expect(list.filter({ hasText: 'Không làm được' })).not.toHaveCount(0)
  await desk.goto('/admin/collections/schedules')
  // Others may have been done on time.
  await expect(list.filter({ hasText: 'muộn' })).toHaveText(['Đã làm · muộn 8 giờ 12 phút'])

  const moderator = await deskOf('moderator')
  await moderator.goto('/admin')
  await expect(moderator.locator('.dashboard')).toBeVisible()
  await expect(moderator.getByRole('region', { name: 'Hẹn giờ cần xem lại' })).toHaveCount(0)

  // The portal says the same to who watches it, until it is well again.
  expect((await fetch(`${portal.url}/readyz`)).status).toBe(503)
  for (const id of [held, failed]) await rest('DELETE', `/schedules/${id}`)
  await expect.poll(async () => (await fetch(`${portal.url}/readyz`)).status).toBe(200)
  await desk.goto('/admin')
  await expect(desk.locator('.dashboard')).toBeVisible()
  await expect(panel).toHaveCount(0)
})
