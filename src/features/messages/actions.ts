import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { env } from '@/env'
import { keepForm } from '@/features/kept-forms'
import type { Locale } from '@/locales'
import { messageConsentVersion, messageErrors, readMessageForm, type MessageForm } from './rules'

/** What became of a posted message. A robot caught by the honeypot is told that all is well. */
export type MessageOutcome = { type: 'sent' } | { type: 'faulty'; token: string }

/** Takes the contact form: a faulty one is kept to be shown again, a good one is stored for the newsroom and announced by mail. */
export async function submitMessage(payload: Payload, locale: Locale, posted: FormData): Promise<MessageOutcome> {
  const form = readMessageForm(posted)
  const errors = messageErrors(form)
  if (Object.keys(errors).length > 0) return { type: 'faulty', token: await keepForm(payload, 'message', form, errors) }
  if (form.website === '' && (await save(payload, locale, form))) await announce(payload, form)
  return { type: 'sent' }
}

/** Whether it is new: the same words of the same person are one message. */
async function save(payload: Payload, locale: Locale, { name, email, subject, text }: MessageForm): Promise<boolean> {
  const idempotencyKey = createHash('sha256').update(JSON.stringify([name, email, subject, text])).digest('hex')
  const sentBefore = () => payload.count({ collection: 'messages', where: { idempotencyKey: { equals: idempotencyKey } }, overrideAccess: true })
  if ((await sentBefore()).totalDocs > 0) return false
  try {
    await payload.create({
      collection: 'messages',
      data: { state: 'new', locale, name, email, subject, text, consentVersion: messageConsentVersion, idempotencyKey },
      depth: 0,
      overrideAccess: true,
    })
    return true
  } catch (error) {
    // Sent twice at once: the unique key let one of them in, and one is what the reader meant.
    if ((await sentBefore()).totalDocs === 0) throw error
    return false
  }
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
