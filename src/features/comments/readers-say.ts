import { createHash } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { idsOf } from '@/db/ids'
import { once } from '@/features/once'
import { inTransaction } from '@/features/transaction'
import type { Comment } from '@/payload-types'
import { beyondSaying } from './abuse/limits'
import { networkOf } from './abuse/networks'
import { tracesOf } from './judge'
import { reportReasons, type ReportReason } from './rules'

type Sender = { address: string }

/** A comment that readers see, below the article they say it on; null when there is none. */
export async function findShown(payload: Payload, article: string, id: string): Promise<Comment | null> {
  const { docs } = await payload.find({ collection: 'comments', where: { id: { in: idsOf(payload, id) }, article: { equals: article }, isPublic: { equals: true } }, depth: 0, limit: 1, pagination: false, overrideAccess: true })
  return docs[0] ?? null
}

/** What tells that a network has said it of a comment, as long as the day's salt lives. */
async function keyOf(payload: Payload, what: string, comment: Comment, { address }: Sender, now: Date): Promise<string | null> {
  const { networkAddress, networkRange } = await tracesOf(payload, networkOf(address), now)
  if (!networkAddress || (await beyondSaying({ address: networkAddress, range: networkRange! }))) return null
  return createHash('sha256').update(`${what} ${comment.id} ${networkAddress}`).digest('hex')
}

/** Adds a row that only the first may add, and what goes with it; says whether it was the first. */
async function addFirst(payload: Payload, collection: 'comment-likes' | 'comment-reports', key: string, work: (req: PayloadRequest) => Promise<unknown>): Promise<boolean> {
  const isThere = async () => (await payload.count({ collection, where: { key: { equals: key } }, overrideAccess: true })).totalDocs > 0
  return !(await isThere()) && once(() => inTransaction(payload, work), isThere)
}

/** Counts a like, one a network and comment; returns how many there are. */
export async function likeComment(payload: Payload, comment: Comment, sender: Sender, now = new Date()): Promise<number> {
  const likes = comment.likes ?? 0
  const key = await keyOf(payload, 'like', comment, sender, now)
  if (!key) return likes
  const isFirst = await addFirst(payload, 'comment-likes', key, async (req) => {
    await payload.create({ collection: 'comment-likes', data: { comment: String(comment.id), key }, depth: 0, overrideAccess: true, req })
    await payload.db.updateOne({ collection: 'comments', id: comment.id, data: { likes: { $inc: 1 } }, req })
  })
  return isFirst ? likes + 1 : likes
}

export type Report = { reason: ReportReason; note: string }

const longestNote = 500

/** Reads a posted report; null without a reason. */
export function readReport(form: FormData): Report | null {
  const reason = reportReasons.find((known) => form.get('reason') === known)
  const note = form.get('note')
  return reason ? { reason, note: typeof note === 'string' ? note.normalize('NFC').trim().slice(0, longestNote) : '' } : null
}

/** Records a report, one a network and comment, and brings the comment before a moderator again. */
export async function reportComment(payload: Payload, comment: Comment, sender: Sender, { reason, note }: Report, now = new Date()): Promise<void> {
  const key = await keyOf(payload, 'report', comment, sender, now)
  if (!key) return
  await addFirst(payload, 'comment-reports', key, async (req) => {
    await payload.create({ collection: 'comment-reports', data: { comment: String(comment.id), reason, isOpen: true, key, ...(note ? { note } : {}) }, depth: 0, overrideAccess: true, req })
    await payload.db.updateOne({ collection: 'comments', id: comment.id, data: { openReports: { $inc: 1 } }, req })
  })
}
