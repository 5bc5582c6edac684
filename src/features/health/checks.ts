import type { Payload, Where } from 'payload'
import { roomOn } from '@/disk'
import type { SearchStatus } from '@/features/search/rules'
import { ageInSeconds, checkLimit, diskLimit, mailLimit, outboxLimit, readinessOf, scheduleLimit, type Finding, type Readiness } from './rules'

const rows = { depth: 0, limit: 1, pagination: false, overrideAccess: true } as const

async function databaseAnswers(payload: Payload): Promise<Finding> {
  await payload.db.health.answers()
  return { ok: true }
}

async function migrationsApplied(payload: Payload): Promise<Finding> {
  const found = await payload.db.health.migrations()
  if (!found) return { ok: true, note: 'nothing to apply' }
  const [missing, unknown] = [found.missing.length, found.unknown.length]
  return { ok: missing + unknown === 0, missing, unknown }
}

async function outboxMoves(payload: Payload, now: Date, which: Where, limit: number): Promise<Finding> {
  const { docs } = await payload.find({ collection: 'outbox', where: which, sort: 'createdAt', select: { createdAt: true }, ...rows })
  const oldestSeconds = ageInSeconds(docs[0]?.createdAt, now)
  return { ok: oldestSeconds < limit, oldestSeconds }
}

async function schedulesAreDone(payload: Payload, now: Date): Promise<Finding> {
  const due: Where = { and: [{ state: { equals: 'pending' } }, { at: { less_than: now.toISOString() } }] }
  const { docs } = await payload.find({ collection: 'schedules', where: due, sort: 'at', select: { at: true }, ...rows })
  const overdueSeconds = ageInSeconds(docs[0]?.at, now)
  return { ok: overdueSeconds < scheduleLimit, overdueSeconds }
}

/** What the portal works with beside its database: where it writes, and what the search index says of itself. */
export type Watched = { dataDir: string; search: () => Promise<SearchStatus> }

/** The disk that holds `folder`. */
export async function diskHasRoom(folder: string): Promise<Finding> {
  const { freeBytes, totalBytes } = await roomOn(folder)
  return { ok: freeBytes >= diskLimit, freeBytes, freePercent: totalBytes > 0 ? Math.floor((freeBytes / totalBytes) * 100) : 0 }
}

/** Not well while there is no whole index: a damaged one is removed when it is met, and made anew. `rebuilding` is no fault where there is one to search in meanwhile. */
async function searchIsWhole(status: Watched['search']): Promise<Finding> {
  const { state, isBeingBuilt, documents } = await status()
  return { ok: state === 'ready', state, rebuilding: isBeingBuilt, editions: Object.values(documents).reduce((sum, count) => sum + count, 0) }
}

/** Checks that go on, by name: one that hangs is not begun again beside itself. */
const underWay = new Map<string, Promise<Finding>>()

async function inTime(payload: Payload, name: string, check: () => Promise<Finding>): Promise<Finding> {
  const work = underWay.get(name) ?? check()
  underWay.set(name, work)
  const forget = (): void => void underWay.delete(name)
  work.then(forget, forget)
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Finding>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, reason: `no answer within ${checkLimit / 1000} s` }), checkLimit)
  })
  try {
    return await Promise.race([work, late])
  } catch (error) {
    payload.logger.warn({ err: error, msg: `The check "${name}" failed.` })
    return { ok: false, reason: 'failed; the log says why' }
  } finally {
    clearTimeout(timer)
  }
}

/** Whether the portal can do its work at `now`; never rejects, and answers within `checkLimit`. */
export async function readiness(payload: Payload, { dataDir, search }: Watched, now = new Date()): Promise<Readiness> {
  const checks: Record<string, () => Promise<Finding>> = {
    database: () => databaseAnswers(payload),
    migrations: () => migrationsApplied(payload),
    outbox: () => outboxMoves(payload, now, { kind: { not_equals: 'mail' } }, outboxLimit),
    mails: () => outboxMoves(payload, now, { kind: { equals: 'mail' } }, mailLimit),
    schedules: () => schedulesAreDone(payload, now),
    disk: () => diskHasRoom(dataDir),
    search: () => searchIsWhole(search),
  }
  const found = await Promise.all(Object.entries(checks).map(async ([name, check]) => [name, await inTime(payload, name, check)] as const))
  return readinessOf(Object.fromEntries(found))
}
