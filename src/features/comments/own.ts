import type { Payload, PayloadRequest, Where } from 'payload'
import { tags } from '@/cache/tags'
import { recordPurge } from '@/features/outbox/writers'
import { inTransaction } from '@/features/transaction'
import type { Comment } from '@/payload-types'
import { networkOf } from './abuse/networks'
import { digestOf, judge, refusalOf, tracesOf } from './judge'
import { linkHashOf, mailKeyOf, partsOf } from './private-link'
import { editMinutes, textError, type CommentError, type CommentRefusal } from './rules'
import { keptCommentSettings, readCommentSettings } from './settings'
import { editionExists, recordWritersStep } from './writers'

/** A comment, found by its private link; `isByMail` when the link is the one that only the mail holds. */
export type OwnComment = { comment: Comment; isByMail: boolean }

export async function findOwn(payload: Payload, link: string): Promise<OwnComment | null> {
  const parts = partsOf(link)
  if (!parts) return null
  const { docs } = await payload.find({ collection: 'comments', where: { linkHash: { equals: linkHashOf(parts.token) } }, depth: 0, limit: 1, pagination: false, overrideAccess: true })
  const comment = docs[0]
  if (!comment) return null
  return { comment, isByMail: Boolean(parts.mailKey && comment.email && parts.mailKey === mailKeyOf(String(comment.id), comment.email)) }
}

/** Until when its writer may change a comment; null when that is over or it has been decided against. */
export function editableUntil({ createdAt, status }: Comment, now = new Date()): Date | null {
  const until = new Date(new Date(createdAt).getTime() + editMinutes * 60_000)
  return until > now && status !== 'rejected' && status !== 'withdrawn' ? until : null
}

/** Changes a comment unless somebody has changed it meanwhile; straight to the row, for it is no moderator's decision. */
async function change(req: PayloadRequest, comment: Comment, data: Record<string, unknown>): Promise<boolean> {
  const unchanged: Where = { and: [{ id: { equals: comment.id } }, { status: { equals: comment.status } }, { revision: { equals: comment.revision ?? 0 } }] }
  const changed: unknown = await req.payload.db.updateOne({ collection: 'comments', where: unchanged, data: { ...data, revision: (comment.revision ?? 0) + 1, updatedAt: new Date().toISOString() }, req })
  if (changed && (comment.isPublic || data.isPublic)) await recordPurge(req, [tags.article(comment.code)])
  return Boolean(changed)
}

const stepOf = ({ id, code, locale, status }: Comment) => ({ id: String(id), code, locale, status })

/** Its writer changes the words, which are judged anew; a public comment waits again. Returns what is wrong, or null. */
export async function editOwn(payload: Payload, comment: Comment, sender: { address: string }, text: string, now = new Date()): Promise<CommentError | CommentRefusal | null> {
  const error = textError(text)
  if (error) return error
  if (!editableUntil(comment, now)) return 'editOver'
  if (text === comment.text) return null
  const settings = await keptCommentSettings(payload)
  const network = networkOf(sender.address)
  const traces = await tracesOf(payload, network, now)
  const refusal = await refusalOf(payload, settings, network, traces, comment.article, now)
  if (refusal) return refusal
  const submission = { text, name: comment.name, locale: comment.locale, article: comment.article, network, proof: null, except: String(comment.id) }
  // The work was for the form; what the browser did or left undone there stays as it was.
  const before = (comment.heldBy as Array<{ rule: string }> | null)?.filter(({ rule }) => rule === 'noProof' || rule === 'tooFast') ?? []
  const { heldBy, status } = await judge(payload, { ...settings, proofOfWork: false }, submission, traces, now)
  const holds = [...before, ...heldBy]
  const to = status === 'waiting' && holds.length > 0 ? 'held' : status
  const isDone = await inTransaction(payload, async (req) => {
    if (!(await change(req, comment, { text, textDigest: digestOf(text), status: to, heldBy: holds, isPublic: false }))) return false
    await recordWritersStep(req, stepOf(comment), 'writerEdit', to, comment.text)
    return true
  })
  return isDone ? null : 'decidedMeanwhile'
}

/** What stands where words were: a field that may not be empty, and that nobody is shown. */
const erased = '—'

/** Its writer takes a comment back: words, name and address go for good; the row keeps the place of its replies. */
export async function withdrawOwn(payload: Payload, { id }: Comment): Promise<void> {
  await inTransaction(payload, async (req) => {
    // Whatever a moderator decides at this moment, the writer's word is the last.
    const comment = await payload.findByID({ collection: 'comments', id, depth: 0, overrideAccess: true, req })
    if (comment.status === 'withdrawn') return
    const gone = { text: erased, name: erased, email: null, originalText: null, wantsMail: false, emailVerifiedAt: null, textDigest: null, heldBy: null, openReports: 0, networkAddress: null, networkRange: null, networkSalt: null }
    await change(req, comment, { ...gone, status: 'withdrawn', isPublic: false })
    await payload.db.updateMany({ collection: 'comment-decisions', where: { and: [{ comment: { equals: String(id) } }, { textBefore: { exists: true } }] }, data: { textBefore: null }, req })
    await payload.db.updateMany({ collection: 'comment-reports', where: { and: [{ comment: { equals: String(id) } }, { isOpen: { equals: true } }] }, data: { isOpen: false }, req })
    await recordWritersStep(req, stepOf(comment), 'withdraw', 'withdrawn')
  })
}

/** Mails about a comment, from now on or no more. */
export async function setMails(payload: Payload, { id }: Comment, wantsMail: boolean): Promise<void> {
  await inTransaction(payload, (req) => payload.db.updateOne({ collection: 'comments', id, data: { wantsMail }, req }))
}

/**
 * Its writer has the mailbox. Where that is trusted, nothing speaks against the comment, and an earlier one of the same
 * confirmed address was approved, it is approved.
 */
export async function confirmEmail(payload: Payload, comment: Comment, now = new Date()): Promise<void> {
  if (!comment.email || comment.emailVerifiedAt) return
  const { trustReturning } = await readCommentSettings(payload)
  await inTransaction(payload, async (req) => {
    await payload.db.updateOne({ collection: 'comments', id: comment.id, data: { emailVerifiedAt: now.toISOString() }, req })
    const holds = comment.heldBy as unknown[] | null
    if (!trustReturning || comment.status !== 'waiting' || (holds && holds.length > 0) || !(await wasApproved(req, comment))) return
    const isPublic = await editionExists(req, comment.article, comment.locale)
    if (await change(req, comment, { status: 'approved', isPublic, decidedAt: now.toISOString() })) await recordWritersStep(req, stepOf(comment), 'trust', 'approved')
  })
}

async function wasApproved(req: PayloadRequest, { id, email }: Comment): Promise<boolean> {
  const where: Where = { and: [{ id: { not_equals: id } }, { email: { equals: email } }, { status: { equals: 'approved' } }, { emailVerifiedAt: { exists: true } }] }
  return (await req.payload.count({ collection: 'comments', where, overrideAccess: true, req })).totalDocs > 0
}
