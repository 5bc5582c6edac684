import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { env } from '@/env'
import { keepForm } from '@/features/kept-forms'
import { once } from '@/features/once'
import type { Locale } from '@/locales'
import { messageConsentVersion, messageErrors, readMessageForm, type MessageErrors, type MessageForm } from './rules'

/** Who sends it; the limit knows the network by a salted hash, in memory and for the day (`features/counting`). */
export type Sender = { address: string }
export type Senders = { isWithin: (limiter: RateLimiterMemory, sender: Sender) => Promise<boolean> }

/** Of one network at most so many new messages an hour: a school behind one address writes less, a script more. */
const perHour = new RateLimiterMemory({ points: 10, duration: 3600 })

/** What became of a posted message. A robot caught by the honeypot is told that all is well. */
export type MessageOutcome = { type: 'sent' } | { type: 'faulty'; token: string }

/** Takes the contact form: a faulty one is kept to be shown again, a good one is stored for the newsroom and announced by mail. */
export async function submitMessage(payload: Payload, senders: Senders, locale: Locale, sender: Sender, posted: FormData): Promise<MessageOutcome> {
  const form = readMessageForm(posted)
  const keep = async (errors: MessageErrors): Promise<MessageOutcome> => ({ type: 'faulty', token: await keepForm(payload, 'message', form, errors) })
  const errors = messageErrors(form)
  if (Object.keys(errors).length > 0) return keep(errors)
  if (form.website !== '' || (await sentBefore(payload, form))) return { type: 'sent' }
  if (!(await senders.isWithin(perHour, sender))) return keep({ tooMany: true })
  const isFirst = await once(
    () => save(payload, locale, form),
    () => sentBefore(payload, form),
  )
  if (isFirst) await announce(payload, form)
  return { type: 'sent' }
}

/** The same words of the same person are one message. */
const keyOf = ({ name, email, subject, text }: MessageForm): string => createHash('sha256').update(JSON.stringify([name, email, subject, text])).digest('hex')

const sentBefore = async (payload: Payload, form: MessageForm): Promise<boolean> =>
  (await payload.count({ collection: 'messages', where: { idempotencyKey: { equals: keyOf(form) } }, overrideAccess: true })).totalDocs > 0

const save = (payload: Payload, locale: Locale, form: MessageForm): Promise<unknown> => {
  const { name, email, subject, text } = form
  const data = { state: 'new' as const, locale, name, email, subject, text, consentVersion: messageConsentVersion, idempotencyKey: keyOf(form) }
  return payload.create({ collection: 'messages', data, depth: 0, overrideAccess: true })
}

/** The newsroom is told by mail where there is an address and a way to send; the message itself stays in the portal. */
async function announce(payload: Payload, { subject }: MessageForm): Promise<void> {
  const { email } = await payload.findGlobal({ slug: 'site', depth: 0, select: { email: true }, overrideAccess: true })
  if (!email || !env.smtpUrl) return
  try {
    await payload.sendEmail({ to: email, subject: `Thư bạn đọc / A reader’s message: ${subject}`, text: `${env.siteUrl}/admin/collections/messages\n` })
  } catch (error) {
    // It is stored: the newsroom finds it in any case.
    payload.logger.error({ err: error, msg: 'The mail about a message could not be sent.' })
  }
}
