import type { PayloadRequest } from 'payload'
import type { CommentStatus, DecisionAction, RejectionReason } from '@/features/comments/rules'
import type { Locale } from '@/locales'

/** A comment as its hooks see it. */
export type CommentRow = {
  id: string
  status: CommentStatus
  text: string
  article: string
  code: string
  locale: Locale
  createdAt: string
  revision?: number | null
  reason?: RejectionReason | null
  originalText?: string | null
  isNewsroom?: boolean | null
  openReports?: number | null
  parent?: string | null
}

/**
 * What a change of a comment tells its hooks (`context.moderation`), and learns from them: the rows of the history it left.
 * A change that tells nothing (a form of the admin, REST, the writer) is recorded by what it changed.
 */
export type Told = { action?: DecisionAction; note?: string | undefined; rows: string[] }

type Entry = { action: DecisionAction; from?: CommentStatus | null; to?: CommentStatus | null; reason?: RejectionReason | null; textBefore?: string; waited?: number | null; note?: string | undefined }

const toldOf = (req: PayloadRequest): Told | undefined => req.context.moderation as Told | undefined

/** Who did it; the name as it is now, for accounts go. */
export const signedBy = ({ user }: PayloadRequest) => (user ? { by: String(user.id), byName: (user as { name?: string }).name ?? '' } : {})

/** Adds a row to the history of a comment. */
export async function addToHistory(req: PayloadRequest, { id, code, locale }: Pick<CommentRow, 'id' | 'code' | 'locale'>, entry: Entry): Promise<void> {
  const told = toldOf(req)
  const note = entry.note ?? told?.note
  const data = { comment: String(id), code, locale, ...entry, ...(note ? { note } : {}), ...signedBy(req) }
  const row = await req.payload.create({ collection: 'comment-decisions', data, depth: 0, overrideAccess: true, req })
  told?.rows.push(String(row.id))
}

const actionTo: Record<CommentStatus, DecisionAction> = { waiting: 'requeue', held: 'requeue', approved: 'approve', rejected: 'reject', spam: 'spam', withdrawn: 'withdraw' }

/** Leaves in the history what a change was, whatever way it came. */
export async function recordChange(req: PayloadRequest, before: CommentRow, after: CommentRow): Promise<void> {
  const told = toldOf(req)
  const isMoved = before.status !== after.status
  // Who withdraws takes the words back: the history does not keep them.
  if (before.text !== after.text && after.status !== 'withdrawn') {
    await addToHistory(req, after, { action: req.user ? 'edit' : 'writerEdit', from: before.status, to: after.status, textBefore: before.text })
  }
  if (isMoved) {
    const waited = await waitedUntilDecided(req, before, after)
    await addToHistory(req, after, { action: told?.action ?? actionTo[after.status], from: before.status, to: after.status, reason: after.reason ?? null, waited })
  }
}

const waits = (status: CommentStatus): boolean => status === 'waiting' || status === 'held'

/** From the sending to the first decision, in milliseconds; null when this is none, or not the first. */
async function waitedUntilDecided(req: PayloadRequest, before: CommentRow, after: CommentRow): Promise<number | null> {
  if (!waits(before.status) || waits(after.status) || after.status === 'withdrawn') return null
  const { totalDocs } = await req.payload.count({ collection: 'comment-decisions', where: { comment: { equals: String(after.id) }, waited: { exists: true } }, overrideAccess: true, req })
  return totalDocs > 0 ? null : Math.max(0, Date.now() - new Date(before.createdAt).getTime())
}

/**
 * What goes with a comment that is deleted: its replies, its reports and likes, the words in its history. That it was there, who
 * decided what and when, stays.
 */
export async function forgetComment(req: PayloadRequest, comment: CommentRow): Promise<void> {
  const id = String(comment.id)
  const { docs } = await req.payload.find({ collection: 'comments', where: { parent: { equals: id } }, select: {}, depth: 0, pagination: false, overrideAccess: true, req })
  for (const reply of docs) await req.payload.delete({ collection: 'comments', id: reply.id, depth: 0, overrideAccess: true, req })
  for (const collection of ['comment-reports', 'comment-likes'] as const) await req.payload.db.deleteMany({ collection, where: { comment: { equals: id } }, req })
  await forgetWords(req, id)
  await addToHistory(req, comment, { action: 'erase', from: comment.status })
}

/** Empties what the history of a comment holds of its words, and of those about it. */
async function forgetWords(req: PayloadRequest, comment: string): Promise<void> {
  await req.payload.db.updateMany({ collection: 'comment-decisions', where: { comment: { equals: comment } }, data: { textBefore: null, note: null }, req })
}
