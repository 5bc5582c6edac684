import { createTranslator } from 'next-intl'
import type { Payload } from 'payload'
import { env } from '@/env'
import { sendLetter, type Letter } from '@/features/letters'
import { localeRecord, publicPath } from '@/locales'
import { messages } from '@/locales/messages'
import type { Comment } from '@/payload-types'
import { mailKeyOf, privatePath, tokenOf } from './private-link'
import type { RejectionReason } from './rules'
import type { CommentMail } from './writers'

/** Undone before it went out, or decided anew: each decision has a mail of its own. */
const isOvertaken = (comment: Comment, decidedAt: string | undefined): boolean => decidedAt !== undefined && (!comment.decidedAt || Date.parse(comment.decidedAt) !== Date.parse(decidedAt))

/** What a mail says of a comment's state is left out when it is no longer so. */
const statesOf: Record<CommentMail['type'], Array<Comment['status']>> = { received: ['waiting', 'held'], approved: ['approved'], answered: ['approved'], rejected: ['rejected'] }

async function find(payload: Payload, id: string): Promise<Comment | null> {
  return payload.findByID({ collection: 'comments', id, depth: 0, disableErrors: true, overrideAccess: true })
}

/**
 * The mail about a comment as it is now, or null when there is nothing to say any more: taken back, decided otherwise, or its
 * writer wants no mails. It unsubscribes with one click (RFC 8058).
 */
export async function writeCommentMail(payload: Payload, { type, comment: id, reply: replyId, decidedAt }: CommentMail): Promise<Letter | null> {
  const comment = await find(payload, id)
  if (!comment?.email || !comment.idempotencyKey || !statesOf[type].includes(comment.status)) return null
  if (type !== 'received' && !comment.wantsMail) return null
  const reply = replyId ? await find(payload, replyId) : null
  if (type === 'answered' && !reply?.isPublic) return null
  if (isOvertaken(reply ?? comment, decidedAt)) return null

  const { locale, name, headline, text, email, code, reason } = comment
  const t = createTranslator({ locale, messages: messages[locale], namespace: 'Comments' })
  const own = `${env.siteUrl}${privatePath(locale, tokenOf(comment.idempotencyKey) + mailKeyOf(String(comment.id), email))}`
  const says = type === 'rejected' ? t('mails.rejected.text', { reason: t(`rejections.${(reason as RejectionReason | null) ?? 'other'}`) }) : t(`mails.${type}.text`)
  const shown = type === 'approved' ? comment : reply
  const quoted = type === 'received' ? [] : [(reply ?? { text }).text.split('\n').map((line) => `> ${line}`).join('\n')]
  const parts = [
    t('mails.greeting', { name }),
    says,
    ...(shown ? [`${env.siteUrl}${publicPath(locale, 'a', code, 'comment', String(shown.id))}`] : []),
    ...(reply ? [`${reply.name}:`] : []),
    ...quoted,
    t('mails.about', { headline: headline ?? code }),
    `${t('mails.link')}\n${own}`,
    ...(type === 'received' ? [t('mails.ignore')] : []),
    `${t('mails.stop')}\n${own}/stop`,
  ]
  return {
    to: email,
    subject: t(`mails.${type}.subject`),
    text: `${parts.join('\n\n')}\n`,
    headers: {
      'Content-Language': localeRecord(locale).tag,
      'List-Unsubscribe': `<${own}/stop>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Auto-Submitted': 'auto-generated',
    },
  }
}

/** Sends what a row of the outbox says; throws when it is to be tried again. */
export async function sendCommentMail(payload: Payload, mail: CommentMail, row: string): Promise<void> {
  const letter = await writeCommentMail(payload, mail)
  if (letter) await sendLetter(payload, letter, row)
}
