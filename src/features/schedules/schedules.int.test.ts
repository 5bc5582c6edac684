import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, type Newsroom } from '@/testing/newsroom'
import { startPortal, type TestPortal } from '@/testing/portal'
import { signIn } from '@/testing/rest'
import type { Locale } from '@/locales'

let portal: TestPortal
let newsroom: Newsroom
let runDueSchedules: typeof import('./runner').runDueSchedules

beforeAll(async () => {
  portal = await startPortal()
  newsroom = await openNewsroom(portal.payload)
  ;({ runDueSchedules } = await import('./runner'))
})
afterAll(() => portal?.stop())

const inAnHour = new Date(Date.now() + 3_600_000)
const later = new Date(inAnHour.getTime() + 1)

const schedule = (article: string, locale: Locale, action: 'publish' | 'unpublish', at = inAnHour) =>
  portal.payload.create({ collection: 'schedules', data: { article, locale, action, at: at.toISOString(), state: 'pending' } as never, depth: 0, overrideAccess: true })

const locales = async (id: string) => (await newsroom.editions(id)).map(({ locale }) => locale).sort()
const row = (id: string) => portal.payload.findByID({ collection: 'schedules', id, depth: 0, overrideAccess: true })

describe('a schedule', () => {
  it('does nothing before its time, and then publishes the one language', async () => {
    const id = await newsroom.draft()
    const { id: scheduled } = await schedule(id, 'vi', 'publish')
    await runDueSchedules(portal.payload, new Date())
    expect(await locales(id)).toEqual([])
    expect(await runDueSchedules(portal.payload, later)).toBe(1)
    expect(await locales(id)).toEqual(['vi'])
    expect(await row(scheduled)).toMatchObject({ state: 'done' })
  })

  it('unpublishes one language and leaves the others', async () => {
    const id = await newsroom.draft()
    await newsroom.publish(id, 'vi')
    await newsroom.publish(id, 'en')
    await schedule(id, 'en', 'unpublish')
    await runDueSchedules(portal.payload, later)
    expect(await locales(id)).toEqual(['vi'])
  })

  it('is done once, by two runners as well', async () => {
    const ids = await Promise.all(['Một', 'Hai', 'Ba'].map((headline) => newsroom.draft(headline)))
    for (const id of ids) await schedule(id, 'vi', 'publish')
    const done = await Promise.all([runDueSchedules(portal.payload, later), runDueSchedules(portal.payload, later)])
    expect(done[0] + done[1]).toBe(3)
    expect(await runDueSchedules(portal.payload, later)).toBe(0)
  })

  it('says why it could not be done, and leaves everything as it was', async () => {
    const id = String((await portal.payload.create({ collection: 'articles', data: { headline: 'Thiếu đủ thứ', kind: 'original' }, locale: 'vi', draft: true, overrideAccess: true })).id)
    const { id: scheduled } = await schedule(id, 'vi', 'publish')
    await runDueSchedules(portal.payload, later)
    const failed = await row(scheduled)
    expect(failed.state).toBe('failed')
    expect(failed.error).toContain('chuyên mục')
    expect(await locales(id)).toEqual([])
  })

  it('cannot be set for the past', async () => {
    const id = await newsroom.draft()
    await expect(schedule(id, 'vi', 'publish', new Date(Date.now() - 1000))).rejects.toMatchObject({ name: 'ValidationError' })
  })
})

describe('what a language lacks today', () => {
  it('is told to those who schedule, language by language, and to nobody else', async () => {
    const id = await newsroom.draft()
    const editor = await signIn(portal.payload, 'editor')
    const { status, body } = await editor.rest('GET', `/articles/${id}/missing`)
    expect(status).toBe(200)
    expect(body).toMatchObject({ vi: [], en: [expect.stringContaining('thiếu tiêu đề'), expect.stringContaining('thiếu nội dung')] })
    const reporter = await signIn(portal.payload, 'reporter')
    expect((await reporter.rest('GET', `/articles/${id}/missing`)).status).toBe(403)
  })
})
