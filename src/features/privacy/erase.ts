import type { Payload, PayloadRequest } from 'payload'
import { tags } from '@/cache/tags'
import { eraseForms } from '@/features/kept-forms'
import { recordPurge } from '@/features/outbox/writers'
import { inTransaction } from '@/features/transaction'
import type { Locale } from '@/locales'
import { findComments, findMessages, type OwnComment } from './find'
import { record } from './record'
import { nobodysName, normalAddress, type Erasure } from './rules'

export type Erased = { comments: number; messages: number }

/**
 * Erases what is kept under an address, in one transaction, and records that it was. A comment that stays keeps its words, which
 * are published; name, address, traces and all earlier wordings go. The words of a message have no other use than an answer.
 */
export async function eraseAddress(payload: Payload, address: string, how: Erasure, user: PayloadRequest['user'] = null): Promise<Erased> {
  const erased = await inTransaction(payload, async (req) => {
    req.user = user
    const comments = await findComments(payload, address, req)
    for (const comment of comments) await (how === 'delete' ? remove(req, comment) : anonymise(req, comment))
    const messages = await findMessages(payload, address, req)
    for (const { id } of messages) await payload.delete({ collection: 'messages', id, depth: 0, overrideAccess: true, req })
    const counts = { comments: comments.length, messages: messages.length }
    await record(req, 'erasure', address, counts)
    return counts
  })
  // Key-value rows belong to no transaction; they would be gone within minutes in any case.
  await eraseForms(payload, ({ email }) => normalAddress(email ?? '') === address)
  return erased
}

/** A reply of the same writer may have gone with the comment it answered. */
async function remove(req: PayloadRequest, { id }: OwnComment): Promise<void> {
  const { totalDocs } = await req.payload.count({ collection: 'comments', where: { id: { equals: id } }, overrideAccess: true, req })
  if (totalDocs > 0) await req.payload.delete({ collection: 'comments', id, depth: 0, overrideAccess: true, req })
}

/** Straight to the row: nothing is decided, and the history has a row of its own for it. */
async function anonymise(req: PayloadRequest, comment: OwnComment): Promise<void> {
  const { id, code, locale } = comment as OwnComment & { locale: Locale }
  const gone = {
    name: nobodysName[locale], email: null, originalText: null, heldBy: null, wantsMail: false, emailVerifiedAt: null, linkHash: null,
    textDigest: null, networkAddress: null, networkRange: null, networkSalt: null,
    // Made of name, address and words; unique, so it may not be empty.
    idempotencyKey: `erased ${id}`,
  }
  await req.payload.db.updateOne({ collection: 'comments', id, data: gone, req })
  await req.payload.db.updateMany({ collection: 'comment-decisions', where: { comment: { equals: id } }, data: { textBefore: null, note: null }, req })
  await req.payload.create({
    collection: 'comment-decisions',
    data: { comment: id, code, locale, action: 'erase', ...(req.user ? { by: String(req.user.id), byName: (req.user as { name?: string }).name ?? '' } : {}) },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await recordPurge(req, [tags.article(code)])
}
