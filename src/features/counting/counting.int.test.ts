import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, type Newsroom } from '@/testing/newsroom'
import { startPortal, type TestPortal } from '@/testing/portal'
import type { Locale } from '@/locales'
import { Counter } from './counter'
import { dayOf, type Visit } from './rules'
import { forgetVisitors, saltOf, storeCounts } from './writers'

let portal: TestPortal
let newsroom: Newsroom
let code: string
let other: string

beforeAll(async () => {
  portal = await startPortal()
  newsroom = await openNewsroom(portal.payload)
  const publish = async (headline: string, locales: Locale[]): Promise<string> => {
    const id = await newsroom.draft(headline)
    for (const locale of locales) await newsroom.publish(id, locale)
    return (await newsroom.editions(id))[0]!.code
  }
  code = await publish('Một', ['vi', 'en'])
  other = await publish('Hai', ['vi'])
})
afterAll(() => portal?.stop())

const common = { depth: 0, pagination: false, overrideAccess: true } as const
const counter = (): Counter => new Counter((day) => saltOf(portal.payload, day))
const by = (reader: number, over: Partial<Visit> = {}): Visit => ({
  locale: 'vi', code, address: `203.0.113.${reader}`, userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', ...over,
})
/** The stored views by `code locale day`. */
async function views(): Promise<Record<string, number>> {
  const { docs } = await portal.payload.find({ collection: 'views', ...common })
  return Object.fromEntries(docs.map(({ key, count }) => [key, count]))
}
const visits = async (period: string) => (await portal.payload.find({ collection: 'visits', where: { period: { equals: period } }, ...common })).docs[0]
const today = dayOf(new Date())

describe('views', () => {
  it('of one reader count once a day for an article and a language, and add up', async () => {
    const counting = counter()
    for (const visit of [by(1), by(1), by(2), by(1, { locale: 'en' }), by(1, { code: other }), by(3, { userAgent: 'curl/8' })]) await counting.see(visit)
    await storeCounts(portal.payload, counting.take())
    expect(await views()).toEqual({
      [`${code} vi ${today}`]: 2, [`${code} vi all`]: 2, [`${code} en ${today}`]: 1, [`${code} en all`]: 1, [`${other} vi ${today}`]: 1, [`${other} vi all`]: 1,
      [`* vi ${today}`]: 3, ['* vi all']: 3, [`* en ${today}`]: 1, ['* en all']: 1,
    })
    await counting.see(by(1))
    expect(counting.take().views.size).toBe(0)
  })

  it('of two processes, stored at once, lose nothing', async () => {
    const before = (await views())[`${code} vi all`]!
    const counters = [counter(), counter(), counter()]
    await Promise.all(counters.map(async (counting, at) => {
      for (let reader = 0; reader < 10; reader += 1) await counting.see(by(20 + at * 10 + reader))
    }))
    await Promise.all(counters.map((counting) => storeCounts(portal.payload, counting.take())))
    expect((await views())[`${code} vi all`]).toBe(before + 30)
  })

  it('of articles that are not public in the language are not kept', async () => {
    const before = await views()
    const counting = counter()
    for (const visit of [by(1, { code: 'zzzzzz' }), by(1, { code: other, locale: 'ja' })]) expect(await counting.see(visit)).toBe(true)
    await storeCounts(portal.payload, counting.take())
    expect(await views()).toEqual(before)
  })

  it('that could not be stored are stored later, and once', async () => {
    const before = (await views())[`${code} vi all`]!
    const { db } = portal.payload
    const counting = counter()
    await counting.see(by(90))
    const pending = counting.take()
    const { updateOne } = db
    db.updateOne = () => Promise.reject(new Error('no room'))
    await expect(storeCounts(portal.payload, pending)).rejects.toThrow('no room')
    db.updateOne = updateOne
    counting.putBack(pending)
    await storeCounts(portal.payload, counting.take())
    expect((await views())[`${code} vi all`]).toBe(before + 1)
  })

  it('do not grow without end from one address', async () => {
    const counting = counter()
    let counted = 0
    for (let at = 0; at < 200; at += 1) counted += Number(await counting.see(by(99, { userAgent: `Mozilla/5.0 Firefox/${at}` })))
    expect(counted).toBeLessThanOrEqual(120)
    expect(counted).toBeGreaterThan(50)
  })
})

describe('visitors', () => {
  const at = new Date('2026-03-01T05:00:00Z')

  it('are one, whichever process they meet and however often', async () => {
    for (const readers of [[1, 2], [2, 3]]) {
      const counting = counter()
      for (const reader of readers) await counting.see(by(reader, { code: null }), at)
      await storeCounts(portal.payload, counting.take())
    }
    expect(await visits('2026-03-01')).toMatchObject({ visitors: 3, kind: 'day' })
    expect(await visits('2026-03-01T05:00')).toMatchObject({ visitors: 3, kind: 'minute' })
  })

  it('of a day that is over are a number, without salt and sketch', async () => {
    expect(await visits('2026-03-01')).toMatchObject({ salt: expect.any(String), sketch: expect.any(String) })
    await forgetVisitors(portal.payload, '2026-03-02', new Date('2026-03-01T17:00:00Z'))
    expect(await visits('2026-03-01')).toMatchObject({ visitors: 3, salt: null, sketch: null })
    expect(await visits('2026-03-01T05:00')).toBeUndefined()

    const late = counter()
    await late.see(by(50, { code: null }), at)
    await storeCounts(portal.payload, late.take())
    expect(await visits('2026-03-01')).toMatchObject({ visitors: 3 })
  })

  it('leave no address behind', async () => {
    const stored = JSON.stringify(await Promise.all((['views', 'visits', 'outbox'] as const).map((collection) => portal.payload.find({ collection, ...common }))))
    expect(stored).not.toMatch(/203\.0\.113|Mozilla|Firefox/)
  })

  it('have one salt a day, whoever asks', async () => {
    const salts = await Promise.all(Array.from({ length: 5 }, () => saltOf(portal.payload, '2026-04-01')))
    expect(new Set(salts).size).toBe(1)
    expect(await saltOf(portal.payload, '2026-04-02')).not.toBe(salts[0])
  })
})
