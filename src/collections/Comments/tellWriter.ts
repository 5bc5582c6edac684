import type { CollectionAfterChangeHook } from 'payload'
import { recordCommentMail } from '@/features/comments/writers'
import type { Comment } from '@/payload-types'

/** Its writer is told when a comment is approved or rejected, unless that is undone before the mail has gone; the writer of the one it answers, when it appears. */
export const tellWriter: CollectionAfterChangeHook<Comment> = async ({ doc, previousDoc, operation, req }) => {
  const before = operation === 'update' ? previousDoc : undefined
  const isMoved = before !== undefined && before.status !== doc.status
  const decided = doc.decidedAt ? { decidedAt: doc.decidedAt } : {}
  const isDecided = isMoved && (doc.status === 'approved' || doc.status === 'rejected')
  if (isDecided && doc.wantsMail && doc.email) await recordCommentMail(req, doc.status as 'approved' | 'rejected', String(doc.id), decided)
  if (!doc.parent || !doc.isPublic || before?.isPublic) return doc
  const parent = await req.payload.findByID({ collection: 'comments', id: doc.parent, depth: 0, disableErrors: true, overrideAccess: true, req, select: { wantsMail: true, email: true } })
  // Nobody is told of an answer of their own.
  if (parent?.wantsMail && parent.email && parent.email !== doc.email) await recordCommentMail(req, 'answered', doc.parent, { reply: String(doc.id), ...decided })
  return doc
}
