import type { Payload, Where } from 'payload'
import { env } from '@/env'
import { inTransaction } from '@/features/transaction'
import { localeCodes, type Locale } from '@/locales'
import { dayInVietNam } from '@/locales/format'
import { oldestWaiting } from './statistics'

/** What is kept of today's digest: who has it already, and until when a process is at it. */
type Kept = { day: string; claimedUntil: string; sent: string[]; isDone: boolean }
const key = 'comment-digest'
/** A process that died loses its claim after so long, in milliseconds; another goes on with whom it had not written to. */
const lease = 5 * 60_000

/**
 * Sends the digest of the queue when its hour has come, once a day over all processes: whoever claims the day writes, and notes
 * after each mail who has it. A kill between mail and note sends that one mail twice rather than never. Returns how many were sent.
 */
export async function sendDigest(payload: Payload, now = new Date()): Promise<number> {
  const { digest, digestHour } = await payload.findGlobal({ slug: 'comment-settings', depth: 0, overrideAccess: true })
  const hour = Number(new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: 'Asia/Ho_Chi_Minh' }).format(now))
  if (!digest || !env.smtpUrl || hour < (digestHour ?? 8)) return 0
  const day = dayInVietNam(now.toISOString())
  const known = await payload.kv.get<Kept>(key)
  if (known?.day === day && known.isDone) return 0
  const sent = await claim(payload, day, now)
  if (!sent) return 0
  const before = sent.length
  let failures = 0
  for (const account of await recipients(payload)) {
    if (sent.includes(account.id)) continue
    const message = await compose(payload, account.languages, now)
    if (message) {
      const isSent = await payload.sendEmail({ to: account.email, ...message }).then(() => true, () => false)
      if (!isSent) {
        failures += 1
        continue
      }
      sent.push(account.id)
      await keep(payload, { day, claimedUntil: new Date(now.getTime() + lease).toISOString(), sent, isDone: false })
    }
  }
  if (failures === 0) await keep(payload, { day, claimedUntil: now.toISOString(), sent, isDone: true })
  else payload.logger.warn(`The digest of comments could not be sent to ${failures} accounts; it will be tried again.`)
  return sent.length - before
}

const keep = (payload: Payload, kept: Kept): Promise<void> => payload.kv.set(key, kept)

/** Takes the day, unless it is done or somebody is at it. Those who have the digest already, or null. */
function claim(payload: Payload, day: string, now: Date): Promise<string[] | null> {
  return inTransaction(payload, async (req) => {
    const where: Where = { key: { equals: key } }
    const row = await payload.db.findOne<{ id: string; data: Kept }>({ collection: 'payload-kv', where, req })
    const kept = row?.data.day === day ? row.data : null
    if (kept && (kept.isDone || new Date(kept.claimedUntil) > now)) return null
    const data: Kept = { day, claimedUntil: new Date(now.getTime() + lease).toISOString(), sent: kept?.sent ?? [], isDone: false }
    if (row) await payload.db.updateOne({ collection: 'payload-kv', id: row.id, data: { data }, req })
    else await payload.db.create({ collection: 'payload-kv', data: { key, data }, req })
    return data.sent
  })
}

async function recipients(payload: Payload): Promise<Array<{ id: string; email: string; languages: Locale[] }>> {
  const { docs } = await payload.find({
    collection: 'users', where: { commentDigest: { equals: true }, role: { in: ['admin', 'moderator'] } }, select: { email: true, languages: true }, sort: 'createdAt', depth: 0, pagination: false, overrideAccess: true,
  })
  return docs.map(({ id, email, languages }) => ({ id: String(id), email, languages: languages && languages.length > 0 ? languages : [...localeCodes] }))
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
