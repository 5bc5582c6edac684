import { randomBytes } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '@/features/transaction'
import type { Locale } from '@/locales'
import { dayInVietNam } from '@/locales/format'
import type { CommentStatus, DecisionAction } from './rules'

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

/** The salts of the last days by day; Next bundles modules several times over, hence the global. */
const key = Symbol.for('portal.network-salts')
const known: Map<Payload, Map<string, string>> = ((globalThis as Record<symbol, unknown>)[key] ??= new Map()) as Map<Payload, Map<string, string>>

const readSalt = async (payload: Payload, day: string, req?: PayloadRequest): Promise<string | null> => {
  const { docs } = await payload.find({ collection: 'network-salts', where: { key: { equals: day } }, limit: 1, depth: 0, pagination: false, overrideAccess: true, ...(req ? { req } : {}) })
  return docs[0]?.salt ?? null
}

/** A day's salt, which all processes share; null when it has been thrown away or never was. */
export const oldSalt = (payload: Payload, day: string): Promise<string | null> => readSalt(payload, day)

/** Today's salt and its key; whoever asks first makes it. */
export async function todaysSalt(payload: Payload, now = new Date()): Promise<{ key: string; salt: string }> {
  const day = dayInVietNam(now.toISOString())
  const mine = known.get(payload) ?? new Map<string, string>()
  known.set(payload, mine)
  const kept = mine.get(day)
  if (kept) return { key: day, salt: kept }
  const salt =
    (await readSalt(payload, day)) ??
    (await inTransaction(payload, async (req) => {
      const stored = await readSalt(payload, day, req)
      if (stored) return stored
      const made = randomBytes(32).toString('base64')
      await payload.create({ collection: 'network-salts', data: { key: day, salt: made }, depth: 0, overrideAccess: true, req })
      return made
    }))
  mine.clear()
  mine.set(day, salt)
  return { key: day, salt }
}
