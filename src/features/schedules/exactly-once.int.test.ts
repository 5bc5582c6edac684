import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openNewsroom, type Newsroom } from '@/testing/newsroom'
import { startPortal, type TestPortal } from '@/testing/portal'
import { startProgram } from '@/testing/program'

let portal: TestPortal
let newsroom: Newsroom
let runner: typeof import('./runner')

beforeAll(async () => {
  portal = await startPortal()
  newsroom = await openNewsroom(portal.payload)
  runner = await import('./runner')
  const byHand = await newsroom.draft('Đăng bằng tay')
  await newsroom.publish(byHand)
  eachOnce.versions = (await outcome(byHand)).versions
})
afterAll(() => portal?.stop())
beforeEach(() => portal.payload.db.deleteMany({ collection: 'outbox', where: {} }))

const nightOff = (8 * 60 + 12) * 60_000
const common = { depth: 0, pagination: false, overrideAccess: true } as const

/** Drafts with a schedule that is overdue: straight to the rows, for the desk refuses what lies in the past. */
async function overdue(count: number): Promise<string[]> {
  const ids: string[] = []
  for (let at = 0; at < count; at += 1) {
    const article = await newsroom.draft(`Hẹn giờ ${at}`)
    const data = { article, locale: 'vi', action: 'publish', at: new Date(Date.now() - nightOff).toISOString(), state: 'pending' }
    await portal.payload.db.create({ collection: 'schedules', data })
    ids.push(article)
  }
  return ids
}

/** What became of each article: its versions, its editions, the clearings recorded for it, and its schedule. */
async function outcome(article: string) {
  const { payload } = portal
  const { docs: versions } = await payload.findVersions({ collection: 'articles', where: { parent: { equals: article } }, ...common })
  const editions = await newsroom.editions(article)
  const { docs: outbox } = await payload.find({ collection: 'outbox', ...common })
  const { docs: schedules } = await payload.find({ collection: 'schedules', where: { article: { equals: article } }, ...common })
  const clearings = outbox.filter(({ tags }) => Array.isArray(tags) && tags.includes(`article:${editions[0]?.code}`))
  return { versions: versions.length, editions: editions.length, clearings: clearings.length, states: schedules.map(({ state }) => state), done: schedules.filter(({ doneAt }) => doneAt).length }
}

/** Each thing once; as many versions as one publication at the desk leaves. */
const eachOnce = { versions: 0, editions: 1, clearings: 1, states: ['done'], done: 1 }

type Runner = { child: ChildProcess; says: (word: string) => Promise<string> }

async function startRunner(): Promise<Runner> {
  const { child, output } = await startProgram('schedule-runner', [new Date().toISOString()])
  const says = async (word: string): Promise<string> => {
    while (!output().includes(word)) {
      if (child.exitCode !== null) throw new Error(`The runner ended with ${child.exitCode}: ${output()}`)
      await Promise.race([once(child.stdout!, 'data'), once(child, 'close')])
    }
    return output()
  }
  await says('ready\n')
  return { child, says }
}

describe('schedules that are due', () => {
  it('are done once each by two processes that start together', async () => {
    const articles = await overdue(24)
    const runners = await Promise.all([startRunner(), startRunner()])
    for (const { child } of runners) child.stdin!.write('go\n')
    const counts = await Promise.all(runners.map(async ({ says }) => Number(/done (\d+)\n/.exec(await says('done '))![1])))
    expect(counts[0]! + counts[1]!).toBe(24)
    for (const article of articles) expect(await outcome(article)).toEqual(eachOnce)
  })

  it('are done once each when a runner is killed among them', async () => {
    const articles = await overdue(16)
    const { child } = await startRunner()
    child.stdin!.write('go\n')
    const isDone = async () => (await portal.payload.count({ collection: 'schedules', where: { article: { in: articles }, state: { equals: 'done' } }, overrideAccess: true })).totalDocs
    await expect.poll(isDone, { interval: 1, timeout: 30_000 }).toBeGreaterThan(3)
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
    expect(await isDone()).toBeLessThan(16)
    // Nobody waits for a lease: the dead runner's claim died with its transaction, which the next start ends.
    const next = await startRunner()
    next.child.stdin!.write('go\n')
    await next.says('done ')
    for (const article of articles) expect(await outcome(article)).toEqual(eachOnce)
  })

  it('are caught up after a night off, and say when they were done', async () => {
    const [article] = await overdue(1)
    const before = new Date()
    const stop = runner.startSchedules(portal.payload)
    await expect.poll(() => outcome(article!)).toEqual(eachOnce)
    await stop()
    const { docs } = await portal.payload.find({ collection: 'schedules', where: { article: { equals: article } }, ...common })
    const late = new Date(docs[0]!.doneAt!).getTime() - new Date(docs[0]!.at).getTime()
    expect(late).toBeGreaterThanOrEqual(nightOff)
    expect(new Date(docs[0]!.doneAt!).getTime()).toBeGreaterThanOrEqual(before.getTime())
  })

  it('wait for another try when the reason may pass, and tell the desk meanwhile', async () => {
    const [article] = await overdue(1)
    const { db } = portal.payload
    const create = db.create
    db.create = ((args) => (args.collection === 'outbox' ? Promise.reject(new Error('SQLITE_FULL: database or disk is full')) : create.call(db, args))) as typeof create
    try {
      expect(await runner.runDueSchedules(portal.payload)).toBe(0)
    } finally {
      db.create = create
    }
    const { docs } = await portal.payload.find({ collection: 'schedules', where: { article: { equals: article } }, ...common })
    expect(docs[0]).toMatchObject({ state: 'pending', error: 'SQLITE_FULL: database or disk is full' })
    // Its rest is over a while later.
    const realNow = Date.now
    Date.now = () => realNow() + 3_600_000
    try {
      expect(await runner.runDueSchedules(portal.payload, new Date(realNow() + 3_600_000))).toBe(1)
    } finally {
      Date.now = realNow
    }
    expect((await portal.payload.find({ collection: 'schedules', where: { article: { equals: article } }, ...common })).docs[0]).toMatchObject({ state: 'done' })
  })
})
