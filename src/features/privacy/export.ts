import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '@/features/transaction'
import { findComments, findMessages } from './find'
import { record } from './record'

/** All that is kept under an address, for its owner to have (GDPR, article 15; decree 13/2023/NĐ-CP, article 9); recorded. */
export async function exportAddress(payload: Payload, address: string, user: PayloadRequest['user'] = null) {
  return inTransaction(payload, async (req) => {
    req.user = user
    const [comments, messages] = [await findComments(payload, address, req), await findMessages(payload, address, req)]
    await record(req, 'export', address, { comments: comments.length, messages: messages.length })
    return {
      address,
      exportedAt: new Date().toISOString(),
      comments: comments.map(({ id, code, headline, locale, name, email, text, originalText, status, createdAt, parent, likes, wantsMail, emailVerifiedAt, consentVersion, networkAddress }) => ({
        id, article: { code, headline }, language: locale, name, email, text, originalText, status, sentAt: createdAt, replyTo: parent, likes, wantsMail, emailConfirmedAt: emailVerifiedAt, consentVersion,
        // The hash says nothing to anybody; that there is one does.
        isNetworkTraceKept: Boolean(networkAddress),
      })),
      messages: messages.map(({ id, subject, text, name, email, locale, state, createdAt, consentVersion }) => ({ id, subject, text, name, email, language: locale, state, sentAt: createdAt, consentVersion })),
    }
  })
}
