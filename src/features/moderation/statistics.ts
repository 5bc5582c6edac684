import type { Payload, Where } from 'payload'
import { atMostEvery } from '@/features/at-most-every'
import type { DecisionAction } from '@/features/comments/rules'
import type { Locale } from '@/locales'
import { queues, statusOf, type Queue } from './rules'

/** How old a number may be, in milliseconds: several moderators ask every few seconds, and the middle of a month moves slowly. */
const countsFor = 1_000
const medianFor = 60_000
const window = 30 * 86_400_000

export type Decided = { comment: string; action: DecisionAction; by: string | null; byName: string | null; at: string }
export type Counts = { counts: Record<Queue, number>; own: number; oldest: string | null; median: number | null }

/** How many there are in each queue, how many of those that wait are in these languages, since when the oldest waits, and how long a decision takes. */
export const readCounts = (payload: Payload, languages: Locale[]): Promise<Counts> =>
  atMostEvery(`counts ${languages.join()}`, countsFor, async () => {
    const [all, own, oldest, median] = await Promise.all([
      Promise.all(queues.map(async (queue) => [queue, await count(payload, ofQueue(queue))] as const)),
      count(payload, { status: { in: ['waiting', 'held'] }, locale: { in: languages } }),
      oldestWaiting(payload),
      atMostEvery('median', medianFor, () => medianWait(payload)),
    ])
    return { counts: Object.fromEntries(all) as Record<Queue, number>, own, oldest, median }
  })

const ofQueue = (queue: Queue): Where => (queue === 'reported' ? { openReports: { greater_than: 0 }, status: { equals: 'approved' } } : { status: { equals: statusOf[queue] } })

const count = async (payload: Payload, where: Where): Promise<number> => (await payload.count({ collection: 'comments', where, overrideAccess: true })).totalDocs

/** Since when the oldest comment waits; one query a state, for each of them is indexed. */
export async function oldestWaiting(payload: Payload, languages?: Locale[]): Promise<string | null> {
  const firsts = await Promise.all(
    (['waiting', 'held'] as const).map(async (status) => {
      const where: Where = { status: { equals: status }, ...(languages ? { locale: { in: languages } } : {}) }
      const { docs } = await payload.find({ collection: 'comments', where, sort: 'createdAt', select: { createdAt: true }, limit: 1, pagination: false, depth: 0, overrideAccess: true })
      return docs[0]?.createdAt
    }),
  )
  return firsts.filter((createdAt) => createdAt !== undefined).sort()[0] ?? null
}

/** The middle of the times to the first decision, over the last 30 days, in milliseconds. */
export async function medianWait(payload: Payload, now = new Date()): Promise<number | null> {
  const where: Where = { createdAt: { greater_than: new Date(now.getTime() - window).toISOString() }, waited: { exists: true } }
  const { totalDocs } = await payload.count({ collection: 'comment-decisions', where, overrideAccess: true })
  if (totalDocs === 0) return null
  // A page of one row: the page number is the place in the order.
  const { docs } = await payload.find({ collection: 'comment-decisions', where, sort: 'waited', select: { waited: true }, limit: 1, page: Math.floor((totalDocs + 1) / 2), depth: 0, overrideAccess: true })
  return docs[0]?.waited ?? null
}

/** What was decided since a moment, for those who have the same comments before them. */
export async function decidedSince(payload: Payload, since: string): Promise<Decided[]> {
  const { docs } = await payload.find({
    collection: 'comment-decisions', where: { createdAt: { greater_than: since } }, select: { comment: true, action: true, by: true, byName: true, createdAt: true }, sort: 'createdAt', limit: 200, pagination: false, depth: 0, overrideAccess: true,
  })
  return docs.map(({ comment, action, by, byName, createdAt }) => ({ comment, action, by: (by as string | null) ?? null, byName: byName ?? null, at: createdAt }))
}
