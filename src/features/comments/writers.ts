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
/** What a mail is about: a comment, the reply to it, and when the one or the other was decided (ISO 8601). Its words and addressee are read when it is sent. */
export type CommentMail = { type: (typeof mailTypes)[number]; comment: string; reply?: string; decidedAt?: string }

/** Records, in the transaction of the change itself, that a comment's writer is to be told. */
export async function recordCommentMail(req: PayloadRequest, type: CommentMail['type'], comment: string, more: Pick<CommentMail, 'reply' | 'decidedAt'> = {}): Promise<void> {
  const mail: CommentMail = { type, comment, ...more }
  await req.payload.db.create({ collection: 'outbox', data: { kind: 'mail', mail, targetCollection: 'comments', targetId: comment, attempts: 0 }, req, returning: false })
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
