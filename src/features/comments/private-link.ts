import { createHash, createHmac } from 'node:crypto'
import { env } from '@/env'
import { localeRecord, type Locale } from '@/locales'

const keyed = (purpose: string, value: string): string => createHmac('sha256', env.secret).update(`${purpose}\n${value}`).digest('hex').slice(0, 32)

/**
 * The token of a comment's private page: 128 bits that only the portal's secret makes out of the key of the form. Nothing that
 * is stored gives it away, and a form that was sent twice leads to the same page.
 */
export const tokenOf = (idempotencyKey: string): string => keyed('comment-link', idempotencyKey)

/** What is stored of a token, to find its comment. */
export const linkHashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** The second half of the link that only a mail holds: who has it reads that mailbox. */
export const mailKeyOf = (comment: string, email: string): string => keyed('comment-mail', `${comment}\n${email.toLowerCase()}`)

/** A link's parts: the token, and what follows it in a mail. Null when it is none. */
export function partsOf(segment: string): { token: string; mailKey: string | null } | null {
  const match = /^([0-9a-f]{32})([0-9a-f]{32})?$/.exec(segment)
  return match ? { token: match[1]!, mailKey: match[2] ?? null } : null
}

/** The private page's path. */
export const privatePath = (locale: Locale, link: string): string => `/${localeRecord(locale).prefix}/c/${link}`
