import type { Payload, Where } from 'payload'
import { tags } from '@/cache/tags'
import { recordPurge } from '@/features/outbox/writers'
import { inTransaction } from '@/features/transaction'
import { openSince } from './rules'
import { readCommentSettings } from './settings'

const day = 86_400_000
const ago = (days: number, now: Date): string => new Date(now.getTime() - days * day).toISOString()

/** Removes what is kept for some days only: traces of networks, what was refused, and the salts that nothing needs. */
export async function forgetComments(payload: Payload, now = new Date()): Promise<void> {
  const { keepNetworksDays, keepRefusedDays } = await readCommentSettings(payload)
  const count = async (collection: 'comments' | 'comment-likes', where: Where) => (await payload.count({ collection, where, overrideAccess: true })).totalDocs
  const traces: Where = { and: [{ networkSalt: { exists: true } }, { createdAt: { less_than: ago(keepNetworksDays, now) } }] }
  if ((await count('comments', traces)) > 0) await payload.db.updateMany({ collection: 'comments', where: traces, data: { networkAddress: null, networkRange: null, networkSalt: null } })

  const refused: Where = { and: [{ status: { in: ['spam', 'rejected'] } }, { updatedAt: { less_than: ago(keepRefusedDays, now) } }] }
  const { docs } = await payload.find({ collection: 'comments', where: refused, select: {}, limit: 200, depth: 0, pagination: false, overrideAccess: true })
  // Its replies, reports and the words in its history go with it (`collections/Comments/followComment.ts`).
  for (const { id } of docs) await payload.delete({ collection: 'comments', id, depth: 0, overrideAccess: true })
  await forgetSalts(payload, keepNetworksDays, now)
}

/** A salt goes when no comment and no ban was hashed with it; a like or report is counted anew after the days of networks. */
async function forgetSalts(payload: Payload, keepNetworksDays: number, now: Date): Promise<void> {
  const rows = { depth: 0, pagination: false, overrideAccess: true } as const
  await payload.db.deleteMany({ collection: 'network-bans', where: { until: { less_than: now.toISOString() } } })
  await payload.db.deleteMany({ collection: 'comment-likes', where: { createdAt: { less_than: ago(keepNetworksDays, now) } } })
  const { docs } = await payload.find({ collection: 'network-salts', where: { createdAt: { less_than: ago(1, now) } }, select: { key: true }, ...rows })
  for (const { id, key } of docs) {
    const { totalDocs: comments } = await payload.count({ collection: 'comments', where: { networkSalt: { equals: key } }, overrideAccess: true })
    const { totalDocs: bans } = await payload.count({ collection: 'network-bans', where: { salt: { equals: key } }, overrideAccess: true })
    if (comments + bans === 0) await payload.db.deleteOne({ collection: 'network-salts', where: { id: { equals: id } } })
  }
}

/** What the pages of aged articles were last cleared for. */
const agedKey = 'comments-closed-before'

/** Clears the pages of articles that have become too old for comments since it was last asked. Returns how many. */
export async function closeAged(payload: Payload, now = new Date()): Promise<number> {
  const since = openSince(await readCommentSettings(payload), now)
  if (!since) return 0
  const before = await payload.kv.get<string>(agedKey)
  const from = before && before < since.toISOString() ? before : since.toISOString()
  const { docs } = await payload.find({
    collection: 'editions', where: { and: [{ publishedAt: { greater_than_equal: from } }, { publishedAt: { less_than: since.toISOString() } }] }, select: { code: true }, depth: 0, pagination: false, overrideAccess: true,
  })
  if (docs.length > 0) await inTransaction(payload, (req) => recordPurge(req, docs.map(({ code }) => tags.article(code))))
  await payload.kv.set(agedKey, since.toISOString())
  return docs.length
}

/** Clears the pages of articles whose comments were liked since a moment; likes are many, so it is not done for each. */
export async function showLikes(payload: Payload, since: Date): Promise<number> {
  const { docs } = await payload.find({ collection: 'comment-likes', where: { createdAt: { greater_than_equal: since.toISOString() } }, select: { comment: true }, depth: 0, pagination: false, overrideAccess: true })
  if (docs.length === 0) return 0
  const { docs: comments } = await payload.find({ collection: 'comments', where: { id: { in: [...new Set(docs.map(({ comment }) => comment))] } }, select: { code: true }, depth: 0, pagination: false, overrideAccess: true })
  await inTransaction(payload, (req) => recordPurge(req, comments.map(({ code }) => tags.likes(code))))
  return docs.length
}
