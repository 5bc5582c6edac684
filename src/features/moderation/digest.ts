import type { Payload, PayloadRequest, Where } from 'payload'
import { env } from '@/env'
import { sendLetter } from '@/features/letters'
import { inTransaction } from '@/features/transaction'
import { localeCodes, type Locale } from '@/locales'
import { dayInVietNam } from '@/locales/format'
import { oldestWaiting } from './statistics'

/** What is kept of the digest: the day that has had it. */
type Kept = { day: string }
const key = 'comment-digest'

/** What a row of the outbox says of a digest: for whom, and of which day. Its numbers are read when it is sent. */
export type DigestMail = { type: 'digest'; account: string; day: string }

/**
 * Writes the digest of the queue down for sending when its hour has come, once a day over all processes: the day and a row of the
 * outbox for each who wants it are one transaction, so a kill loses none and doubles none. Where the database has no transactions, the
 * day is noted last, and who has a row has no second. Returns how many were written.
 */
export async function recordDigest(payload: Payload, now = new Date()): Promise<number> {
  const { digest, digestHour } = await payload.findGlobal({ slug: 'comment-settings', depth: 0, overrideAccess: true })
  const hour = Number(new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: 'Asia/Ho_Chi_Minh' }).format(now))
  if (!digest || !env.smtpUrl || hour < (digestHour ?? 8)) return 0
  const day = dayInVietNam(now.toISOString())
  if ((await payload.kv.get<Kept>(key))?.day === day) return 0
  return inTransaction(payload, async (req) => {
    const row = await payload.db.findOne<{ id: string; data: Kept }>({ collection: 'payload-kv', where: { key: { equals: key } }, req })
    if (row?.data.day === day) return 0
    let written = 0
    for (const account of await recipients(req)) written += Number(await recordMail(req, { type: 'digest', account, day }))
    const data: Kept = { day }
    if (row) await payload.db.updateOne({ collection: 'payload-kv', id: row.id, data: { data }, req })
    else await payload.db.create({ collection: 'payload-kv', data: { key, data }, req })
    return written
  })
}

/** Whether it was written; not where there is one from before a kill. One of another day that never went out says nothing of this one. */
async function recordMail(req: PayloadRequest, mail: DigestMail): Promise<boolean> {
  const target = { targetCollection: 'users', targetId: mail.account }
  const { docs } = await req.payload.find({ collection: 'outbox', where: { kind: { equals: 'mail' }, targetCollection: { equals: 'users' }, targetId: { equals: mail.account } }, select: { mail: true }, depth: 0, pagination: false, overrideAccess: true, req })
  if (docs.some((row) => (row.mail as DigestMail).day === mail.day)) return false
  await req.payload.create({ collection: 'outbox', data: { kind: 'mail', mail, ...target, attempts: 0 }, depth: 0, overrideAccess: true, req })
  return true
}

const wanted: Where = { commentDigest: { equals: true }, role: { in: ['admin', 'moderator'] } }

async function recipients(req: PayloadRequest): Promise<string[]> {
  const { docs } = await req.payload.find({ collection: 'users', where: wanted, select: {}, sort: 'createdAt', depth: 0, pagination: false, overrideAccess: true, req })
  return docs.map(({ id }) => String(id))
}

/** Sends a digest with the numbers of this moment, unless its day is over, nothing waits any more, or it is not wanted any more. Throws when it is to be tried again. */
export async function sendDigestMail(payload: Payload, { account, day }: DigestMail, outboxRow: string, now = new Date()): Promise<void> {
  if (dayInVietNam(now.toISOString()) !== day) return
  const { docs } = await payload.find({ collection: 'users', where: { ...wanted, id: { equals: account } }, select: { email: true, languages: true }, limit: 1, depth: 0, pagination: false, overrideAccess: true })
  const [reader] = docs
  if (!reader) return
  const message = await compose(payload, reader.languages && reader.languages.length > 0 ? reader.languages : [...localeCodes], now)
  if (message) await sendLetter(payload, { to: reader.email, ...message }, outboxRow)
}

/** Numbers and a link, never a reader's words or name; null when nothing waits. In Vietnamese and English. */
async function compose(payload: Payload, languages: Locale[], now: Date): Promise<{ subject: string; text: string } | null> {
  const count = async (where: Where) => (await payload.count({ collection: 'comments', where: { ...where, locale: { in: languages } }, overrideAccess: true })).totalDocs
  const waiting = await count({ status: { equals: 'waiting' } })
  const held = await count({ status: { equals: 'held' } })
  const reported = await count({ status: { equals: 'approved' }, openReports: { greater_than: 0 } })
  if (waiting + held + reported === 0) return null
  const oldest = await oldestWaiting(payload, languages)
  const hours = oldest ? Math.max(1, Math.round((now.getTime() - new Date(oldest).getTime()) / 3_600_000)) : null
  const link = `${env.siteUrl}/admin/moderation`
  return {
    subject: `Ý kiến chờ duyệt: ${waiting + held + reported} / Comments waiting: ${waiting + held + reported}`,
    text: [
      `Mới: ${waiting}. Tạm giữ: ${held}. Bị báo xấu: ${reported}.${hours ? ` Ý kiến chờ lâu nhất: ${hours} giờ.` : ''}`,
      `New: ${waiting}. Held: ${held}. Reported: ${reported}.${hours ? ` The oldest has waited ${hours} h.` : ''}`,
      '',
      link,
    ].join('\n'),
  }
}
