import type { PayloadRequest } from 'payload'
import type { Locale } from '@/locales'
import type { CommentStatus, DecisionAction } from './rules'

export { forgetBans } from './abuse/bans'
export { forgetCommentSettings } from './settings'

/** Whether an article is public in a language. */
export async function editionExists(req: PayloadRequest, article: string, locale: Locale): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'editions',
    where: { article: { equals: article }, locale: { equals: locale } },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

export const mailTypes = ['received', 'approved', 'answered', 'rejected'] as const
/** What a mail is about: a comment, and the reply to it. Its words and addressee are read when it is sent. */
export type CommentMail = { type: (typeof mailTypes)[number]; comment: string; reply?: string }

/** Records, in the transaction of the change itself, that a comment's writer is to be told. */
export async function recordCommentMail(req: PayloadRequest, type: CommentMail['type'], comment: string, reply?: string): Promise<void> {
  const mail: CommentMail = { type, comment, ...(reply ? { reply } : {}) }
  await req.payload.db.create({ collection: 'outbox', data: { kind: 'mail', mail, targetCollection: 'comments', targetId: comment, attempts: 0 }, req, returning: false })
}

/** Takes back what was to be said of a decision, as far as it has not gone out: there is another one now. */
export async function recallDecisionMails(req: PayloadRequest, comment: string): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'outbox', where: { kind: { equals: 'mail' }, targetCollection: { equals: 'comments' }, targetId: { equals: comment } }, select: { mail: true }, depth: 0, pagination: false, overrideAccess: true, req,
  })
  const told = docs.filter(({ mail }) => ['approved', 'rejected'].includes((mail as CommentMail).type)).map(({ id }) => id)
  if (told.length > 0) await req.payload.db.deleteMany({ collection: 'outbox', where: { id: { in: told } }, req })
}

type Step = { id: string; code: string; locale: Locale; status: CommentStatus }

/** Adds what its writer did to a comment's history. */
export async function recordWritersStep(req: PayloadRequest, comment: Step, action: DecisionAction, to: CommentStatus, textBefore?: string): Promise<void> {
  const { id, code, locale, status } = comment
  await req.payload.create({
    collection: 'comment-decisions',
    data: { comment: id, code, locale, action, from: status, to, ...(textBefore ? { textBefore } : {}) },
    overrideAccess: true,
    depth: 0,
    req,
  })
}
