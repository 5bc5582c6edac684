import { randomUUID } from 'node:crypto'
import type { Payload, Where } from 'payload'
import { delivering, isDelivering, onCommit } from './commits'
import { rebuildFor } from '@/features/editions/rebuild'
import { isGone, owner } from '@/owner'
import { repeat } from '@/repeat'
import type { ReferenceCollection } from './writers'

/** How the sender reaches the page cache; throws when the pages were not cleared. */
export type ClearPages = (tags: string[]) => Promise<void>

/** Brings what search holds of articles into agreement with their editions, in the order it is called; throws when it did not. */
export type IndexArticles = (articles: string[]) => Promise<void>
const withoutSearch: IndexArticles = () => Promise.resolve()

/** Sends the mail that a row is about; throws when it did not go out. */
export type SendMail = (mail: unknown, row: string) => Promise<void>
const withoutMail: SendMail = () => Promise.resolve()

type Row = { id: string; kind: 'purge' | 'rebuild' | 'index' | 'mail'; mail?: unknown; tags?: unknown; targetCollection?: string | null; targetId?: string | null; attempts: number }

/** A claimed row is somebody else's for so long, in milliseconds; a sender that died loses its claim. */
const lease = 15_000
/** How long a mail may wait for its first try, in milliseconds. */
const mailsEvery = 1_000
/** Clearing is repeated once, for what began to be rendered before and was stored after elsewhere (edges, other instances). */
const repeatAfter = 3_000

/** Rows that nobody holds, oldest first. */
const free = (now: Date): Where => ({ or: [{ leaseUntil: { exists: false } }, { leaseUntil: { less_than: now.toISOString() } }] })

/** A mail waits for another server, and nothing else of the outbox may wait with it. */
const mails: Where = { kind: { equals: 'mail' } }
const others: Where = { kind: { not_equals: 'mail' } }

async function claim(payload: Payload, which: Where, limit: number): Promise<Row[]> {
  const now = new Date()
  const common = { collection: 'outbox', sort: 'createdAt', limit, depth: 0, pagination: false, overrideAccess: true } as const
  const { docs } = await payload.find({ ...common, where: { and: [which, free(now)] }, select: {} })
  if (docs.length === 0) return []
  const claimedBy = `${owner} ${randomUUID()}`
  await payload.db.updateMany({
    collection: 'outbox',
    where: { and: [{ id: { in: docs.map(({ id }) => id) } }, free(now)] },
    data: { claimedBy, leaseUntil: new Date(Date.now() + lease).toISOString() },
  })
  const claimed = await payload.find({ ...common, where: { claimedBy: { equals: claimedBy } } })
  return claimed.docs
}

/** What a process had claimed that is gone is anybody's at once: a restarted portal waits for no lease of its former self. */
async function releaseClaimsOfTheGone(payload: Payload): Promise<void> {
  const { docs } = await payload.find({ collection: 'outbox', where: { claimedBy: { exists: true } }, select: { claimedBy: true }, depth: 0, pagination: false, overrideAccess: true })
  const released = docs.filter(({ claimedBy }) => claimedBy && isGone(claimedBy.split(' ')[0]!)).map(({ id }) => id)
  if (released.length > 0) await payload.db.updateMany({ collection: 'outbox', where: { id: { in: released } }, data: { claimedBy: null, leaseUntil: new Date(0).toISOString() } })
}

/** Delivers what there is but mails; returns how many rows. A row that fails stays, with its reason, until its lease ends. */
export async function deliverOutbox(payload: Payload, clear: ClearPages, index: IndexArticles = withoutSearch): Promise<number> {
  let delivered = 0
  for (;;) {
    const rows = await claim(payload, others, 100)
    if (rows.length === 0) return delivered
    const purges = rows.filter(({ kind }) => kind === 'purge')
    const indexed = rows.filter(({ kind }) => kind === 'index')
    await Promise.all([
      settle(payload, purges, () => clear([...new Set(purges.flatMap(({ tags }) => (Array.isArray(tags) ? (tags as string[]) : [])))])),
      settle(payload, indexed, () => index([...new Set(indexed.map(({ targetId }) => targetId!))])),
    ])
    for (const row of rows) {
      if (row.kind === 'rebuild') await settle(payload, [row], () => rebuildFor(payload, { collection: row.targetCollection as ReferenceCollection, id: row.targetId! }))
    }
    delivered += rows.length
  }
}

/** Sends the mails there are, one after the other; returns how many it tried. */
export async function deliverMails(payload: Payload, send: SendMail): Promise<number> {
  let tried = 0
  for (;;) {
    const [row] = await claim(payload, mails, 1)
    if (!row) return tried
    await settle(payload, [row], () => send(row.mail, row.id))
    tried += 1
  }
}

async function settle(payload: Payload, rows: Row[], work: () => Promise<unknown>): Promise<void> {
  if (rows.length === 0) return
  const where: Where = { id: { in: rows.map(({ id }) => id) } }
  try {
    await work()
    await payload.db.deleteMany({ collection: 'outbox', where })
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The outbox could not be delivered; it will be tried again.' })
    const wait = Math.min(1_000 * 2 ** Math.max(...rows.map(({ attempts }) => attempts)), 60_000)
    await payload.db.updateMany({
      collection: 'outbox',
      where,
      data: {
        attempts: Math.max(...rows.map(({ attempts }) => attempts)) + 1,
        lastError: String(error instanceof Error ? error.message : error).slice(0, 500),
        leaseUntil: new Date(Date.now() + wait).toISOString(),
      },
    })
  }
}

/**
 * Sends as long as the process lives: at once after a commit of this process, and by a poll for what other processes
 * committed. Returns a function that stops it after the delivery under way.
 */
export function startSender(payload: Payload, clear: ClearPages, index: IndexArticles = withoutSearch, send: SendMail = withoutMail, pollEvery = 200): () => Promise<void> {
  let stopped = false
  let running: Promise<unknown> | null = null
  let next: Promise<unknown> | null = null
  const repeats = new Set<NodeJS.Timeout>()

  const clearTwice: ClearPages = async (tags) => {
    await clear(tags)
    const timer = setTimeout(() => {
      repeats.delete(timer)
      clear(tags).catch((error: unknown) => payload.logger.warn({ err: error, msg: 'Repeated clearing failed.' }))
    }, repeatAfter)
    repeats.add(timer)
  }
  /** Resolves after a delivery that began now or later. */
  const nudge = (): Promise<unknown> => {
    if (stopped) return Promise.resolve()
    if (running) {
      return (next ??= running.then(() => {
        next = null
        return nudge()
      }))
    }
    running = delivering(() => deliverOutbox(payload, clearTwice, index))
      .catch((error: unknown) => payload.logger.error({ err: error, msg: 'The outbox could not be read.' }))
      .finally(() => {
        running = null
      })
    return running
  }
  const unsubscribe = onCommit(() => {
    const delivered = nudge()
    return isDelivering() ? undefined : delivered
  })
  const poll = setInterval(() => void nudge(), pollEvery)
  const stopMails = repeat(mailsEvery, () => deliverMails(payload, send), (error) => payload.logger.error({ err: error, msg: 'Mails could not be read from the outbox.' }))
  releaseClaimsOfTheGone(payload)
    .catch((error: unknown) => payload.logger.error({ err: error, msg: 'Claims of a dead process could not be released.' }))
    .finally(() => void nudge())
  return async () => {
    stopped = true
    unsubscribe()
    clearInterval(poll)
    for (const timer of repeats) clearTimeout(timer)
    await Promise.all([running, stopMails()])
  }
}
