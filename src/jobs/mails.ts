import type { Payload } from 'payload'
import { env } from '@/env'
import { sendCommentMail } from '@/features/comments/mails'
import type { CommentMail } from '@/features/comments/writers'
import { sendDigestMail, type DigestMail } from '@/features/moderation/digest'

/** Sends the mail that a row of the outbox is about; without a way to send mails there is nothing to do. Throws when it is to be tried again. */
export async function sendMail(payload: Payload, mail: unknown, row: string): Promise<void> {
  if (!env.smtpUrl) return
  const known = mail as CommentMail | DigestMail
  await (known.type === 'digest' ? sendDigestMail(payload, known, row) : sendCommentMail(payload, known, row))
}
