import type { Payload, Where } from 'payload'
import type { Hold } from '../rules'

/** So many comments of one range within so many minutes are a flood. */
const flood = { comments: 6, minutes: 10 }
const day = 86_400_000

type Sent = { article: string; textDigest: string; networkRange: string | null; except?: string }

/** What repeats: the same words below the same article, or anywhere within a day; many from one range at once. */
export async function findRepeats(payload: Payload, { article, textDigest, networkRange, except }: Sent, now: Date): Promise<Hold[]> {
  const count = async (where: Where[]): Promise<number> =>
    (await payload.count({ collection: 'comments', where: { and: [...where, ...(except ? [{ id: { not_equals: except } }] : [])] }, overrideAccess: true })).totalDocs
  const since = (milliseconds: number): Where => ({ createdAt: { greater_than: new Date(now.getTime() - milliseconds).toISOString() } })
  const holds: Hold[] = []
  if ((await count([{ textDigest: { equals: textDigest } }, { or: [{ article: { equals: article } }, since(day)] }])) > 0) holds.push({ rule: 'duplicate' })
  if (networkRange && (await count([{ networkRange: { equals: networkRange } }, since(flood.minutes * 60_000)])) >= flood.comments) holds.push({ rule: 'flood' })
  return holds
}
