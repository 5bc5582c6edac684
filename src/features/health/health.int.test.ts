import { rename, rm, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openLine, type Line } from '@/testing/line'
import { openNewsroom, type Newsroom } from '@/testing/newsroom'
import { startPortal, type TestPortal } from '@/testing/portal'
import { mountSmallDisk, whyNoSmallDisk } from '@/testing/small-disk'
import { SearchBusy } from '../search/rules'

const onSqlite = (process.env.TEST_DATABASE ?? 'sqlite') === 'sqlite'
const minutes = (count: number) => new Date(Date.now() + count * 60_000)

let portal: TestPortal
let newsroom: Newsroom
let line: Line | null = null
let checks: typeof import('./checks')
let search: typeof import('../search/engine')

/** MongoDB by a line that the test holds and cuts; the driver must not find a way around it. */
async function throughALine(): Promise<void> {
  const uri = new URL(process.env.MONGODB_TEST_URI!)
  line = await openLine(uri.hostname, Number(uri.port || 27017))
  uri.host = `127.0.0.1:${line.port}`
  uri.searchParams.set('directConnection', 'true')
  process.env.MONGODB_TEST_URI = uri.toString()
}

beforeAll(async () => {
  if (!onSqlite) await throughALine()
  portal = await startPortal()
  newsroom = await openNewsroom(portal.payload)
  ;[checks, search] = await Promise.all([import('./checks'), import('../search/engine')])
  await search.rebuildIndex(portal.payload)
  await portal.payload.db.deleteMany({ collection: 'outbox', where: {} })
})
afterAll(async () => {
  await search?.closeSearch()
  await portal?.stop().catch(() => undefined)
})

const at = (now = new Date()) => checks.readiness(portal.payload, { dataDir: portal.dataDir, search: () => search.searchEngine().status() }, now)

describe('a portal', () => {
  it('is ready, and says how much room there is', async () => {
    const { status, failing, warnings, checks: found } = await at()
    expect([status, failing, warnings]).toEqual(['ready', [], []])
    expect(found).toMatchObject({
      database: { ok: true },
      migrations: onSqlite ? { ok: true, missing: 0, unknown: 0 } : { ok: true, note: 'nothing to apply' },
      outbox: { ok: true, oldestSeconds: 0 },
      mails: { ok: true, oldestSeconds: 0 },
      schedules: { ok: true, overdueSeconds: 0 },
      disk: { ok: true, freeBytes: expect.any(Number), freePercent: expect.any(Number) },
      search: { ok: true, state: 'ready', rebuilding: false, editions: 0 },
    })
  })

  it('is not, while what a publication left to clear waits for minutes', async () => {
    await newsroom.publish(await newsroom.draft(), 'vi')
    expect((await at(minutes(1))).status).toBe('ready')
    const { failing, checks: found } = await at(minutes(6))
    expect(failing).toEqual(['outbox'])
    expect(found.outbox!.oldestSeconds).toBeGreaterThanOrEqual(360)
    await portal.payload.db.deleteMany({ collection: 'outbox', where: {} })
  })

  it('is, while a mail server is away: that is a warning', async () => {
    await portal.payload.db.create({ collection: 'outbox', data: { kind: 'mail', mail: { type: 'received', comment: 'a' }, attempts: 5 } })
    expect(await at(minutes(20))).toMatchObject({ status: 'ready', warnings: [] })
    expect(await at(minutes(40))).toMatchObject({ status: 'ready', failing: [], warnings: ['mails'], checks: { outbox: { ok: true }, mails: { ok: false } } })
    await portal.payload.db.deleteMany({ collection: 'outbox', where: {} })
  })

  it('is not, while a schedule is overdue; one that is done or failed is not overdue', async () => {
    const article = await newsroom.draft()
    for (const state of ['done', 'failed', 'pending']) {
      await portal.payload.db.create({ collection: 'schedules', data: { article, locale: 'vi', action: 'publish', at: minutes(state === 'pending' ? -1 : -60).toISOString(), state } })
    }
    expect((await at()).status).toBe('ready')
    const { failing, checks: found } = await at(minutes(2))
    expect(failing).toEqual(['schedules'])
    expect(found.schedules!.overdueSeconds).toBeGreaterThanOrEqual(180)
    expect(found.schedules!.overdueSeconds).toBeLessThan(300)
    await portal.payload.db.deleteMany({ collection: 'schedules', where: {} })
  })

  it.runIf(onSqlite)('is not, while a migration is missing or the database is newer than the code', async () => {
    const { docs } = await portal.payload.find({ collection: 'payload-migrations', overrideAccess: true })
    await portal.payload.db.updateOne({ collection: 'payload-migrations', id: docs[0]!.id, data: { name: '29991231_000000_later' } })
    const { failing, checks: found } = await at()
    expect([failing, found.migrations]).toEqual([['migrations'], { ok: false, missing: 1, unknown: 1 }])
    await portal.payload.db.updateOne({ collection: 'payload-migrations', id: docs[0]!.id, data: { name: docs[0]!.name } })
    expect((await at()).status).toBe('ready')
  })
})

describe('the search index', () => {
  const index = () => search.indexFile()
  const published = async () => (await portal.payload.count({ collection: 'editions', overrideAccess: true })).totalDocs
  const said = async () => {
    const { status, failing, warnings, checks: found } = await at()
    return { status, failing, warnings, search: found.search }
  }

  it('is told while it is made anew, beside the one that is searched', async () => {
    await newsroom.publish(await newsroom.draft(), 'vi')
    const seen: unknown[] = []
    await search.rebuildIndex(portal.payload, async () => void seen.push(await said()))
    expect(seen).toEqual([{ status: 'ready', failing: [], warnings: [], search: { ok: true, state: 'ready', rebuilding: true, editions: 0 } }])
    expect((await said()).search).toEqual({ ok: true, state: 'ready', rebuilding: false, editions: await published() })
  })

  it.each([
    ['gone', () => rm(index())],
    ['damaged', () => writeFile(index(), Buffer.alloc(40_000, 'x'))],
  ])('that is %s is told as a warning and keeps no reader away, until it is whole again', async (_, harm) => {
    await search.closeSearch()
    await harm()
    const missing = { status: 'ready', failing: [], warnings: ['search'], search: { ok: false, state: 'missing', rebuilding: false, editions: 0 } }
    expect(await said()).toEqual(missing)
    const seen: unknown[] = []
    await search.rebuildIndex(portal.payload, async () => void seen.push(await said()))
    expect(seen).toEqual([{ ...missing, search: { ...missing.search, state: 'building', rebuilding: true } }])
    expect(await said()).toMatchObject({ status: 'ready', warnings: [], search: { ok: true, editions: await published() } })
  })

  it('that does not answer in time is told as a warning', async () => {
    const found = await checks.readiness(portal.payload, { dataDir: portal.dataDir, search: () => Promise.reject(new SearchBusy('32 calls are waiting.')) })
    expect(found).toMatchObject({ status: 'ready', failing: [], warnings: ['search'], checks: { search: { ok: false, reason: 'failed; the log says why' } } })
  })
})

const noDisk = whyNoSmallDisk()
it.skipIf(noDisk)(`a disk with little room fails, whatever its size${noDisk ? ` (${noDisk})` : ''}`, async () => {
  const disk = mountSmallDisk(8)
  try {
    expect(await checks.diskHasRoom(disk.folder)).toEqual({ ok: false, freeBytes: 8 * 1024 * 1024, freePercent: 100 })
  } finally {
    disk.remove()
  }
})

describe('a database', () => {
  it.runIf(!onSqlite)('that hangs is told within the limit, by a hundred who ask at once, and once it answers all is well', async () => {
    line!.hold()
    const began = performance.now()
    const answers = await Promise.all(Array.from({ length: 100 }, () => at()))
    expect(performance.now() - began).toBeLessThan(4_000)
    for (const { failing, checks: found } of answers) {
      expect(failing).toEqual(['database', 'outbox', 'schedules'])
      expect(found.database).toEqual({ ok: false, reason: 'no answer within 2 s' })
    }
    line!.release()
    await expect.poll(async () => (await at()).status, { timeout: 15_000 }).toBe('ready')
  })

  it('that is gone is told, without a word of what it is', async () => {
    if (onSqlite) await rename(`${portal.dataDir}/portal.db`, `${portal.dataDir}/elsewhere.db`)
    else await line!.cut()
    const found = await at()
    expect(found.failing).toContain('database')
    expect(JSON.stringify(found)).not.toMatch(/mongo|sqlite|127\.0\.0\.1|portal\.db|\/tmp/i)
    if (onSqlite) {
      await rename(`${portal.dataDir}/elsewhere.db`, `${portal.dataDir}/portal.db`)
      expect((await at()).status).toBe('ready')
    }
  })
})
