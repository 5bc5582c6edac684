import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { StoredEdition } from '@/features/editions/types'
import { openNewsroom } from '@/testing/newsroom'
import { startPortal, type TestPortal } from '@/testing/portal'
import { anonymous, signIn } from '@/testing/rest'
import { submitRating, type Rater } from './actions'
import { readRatings } from './writers'

let portal: TestPortal
let edition: StoredEdition
let seen = new Set<string>()

/** Stands for the counter of visits, which has tests of its own. */
const readers = {
  isFirst: (what: string, { address }: Rater) => Promise.resolve(!seen.has(`${what} ${address}`) && seen.add(`${what} ${address}`) !== null),
  isWithin: () => Promise.resolve(true),
}
const rate = (score: string, address: string, over = readers) => {
  const form = new FormData()
  form.set('score', score)
  return submitRating(portal.payload, over, edition, { address, userAgent: 'a browser' }, form)
}

beforeAll(async () => {
  portal = await startPortal()
  const newsroom = await openNewsroom(portal.payload)
  const id = await newsroom.draft('=Một "tin"')
  await newsroom.publish(id)
  edition = (await newsroom.editions(id))[0] as unknown as StoredEdition
})
beforeEach(async () => {
  seen = new Set()
  await portal.payload.db.deleteMany({ collection: 'ratings', where: {} })
})
afterAll(() => portal?.stop())

it('ratings add up, each reader once a day, whatever comes at once', async () => {
  expect(await Promise.all(['1', '5', '5', '4'].map((score, at) => rate(score, `203.0.113.${at}`)))).toEqual(['thanks', 'thanks', 'thanks', 'thanks'])
  expect(await rate('1', '203.0.113.1')).toBe('thanks')
  expect(await rate('1', '203.0.113.9', { ...readers, isWithin: () => Promise.resolve(false) })).toBe('thanks')
  for (const score of ['', '0', '6', '1.5']) expect(await rate(score, '203.0.113.8')).toBe('missing')
  expect(await readRatings(portal.payload)).toMatchObject([{ code: edition.code, locale: 'vi', one: 1, two: 0, three: 0, four: 1, five: 2, count: 4, average: 3.75 }])
  const { docs } = await portal.payload.find({ collection: 'ratings', overrideAccess: true })
  expect(JSON.stringify(docs)).not.toMatch(/203\.0|browser/)
})

it('are a table for editors and nobody else', async () => {
  await rate('5', '203.0.113.1')
  const { rest } = await signIn(portal.payload, 'admin')
  const { status, body } = await rest('GET', '/ratings/report.csv')
  expect(status).toBe(200)
  expect(body.text).toContain(`"${edition.code}","vi","'=Một ""tin""","1","5","0","0","0","0","1"\r\n`)
  for (const desk of [await anonymous(portal.payload), await signIn(portal.payload, 'reporter')]) {
    expect((await desk.rest('GET', '/ratings/report.csv')).status).toBe(403)
    expect((await desk.rest('GET', '/ratings')).status).toBe(403)
  }
})
