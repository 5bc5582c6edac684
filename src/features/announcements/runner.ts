import type { Payload } from 'payload'
import { tags } from '@/cache/tags'
import { recordPurge } from '@/features/outbox/writers'
import { phaseAt } from '@/features/site/rules'
import { inTransaction } from '@/features/transaction'
import { repeat } from '@/repeat'

/** What the pages were last cleared for; kept, for an edge keeps pages over a restart. */
const key = 'announcement-phase'

/**
 * Clears the pages when the announcement has begun or ended since it was last looked at. Pages decide by their own clock
 * what they show when they are made; this makes them anew. Twice does no harm. Returns whether there was anything to do.
 */
export async function followAnnouncement(payload: Payload, now = new Date()): Promise<boolean> {
  const { from, to } = await payload.findGlobal({ slug: 'announcement', depth: 0, overrideAccess: true })
  const state = `${from ?? ''} ${to ?? ''} ${phaseAt({ from, to }, now)}`
  if ((await payload.kv.get<string>(key)) === state) return false
  await inTransaction(payload, (req) => recordPurge(req, [tags.site()]))
  await payload.kv.set(key, state)
  return true
}

/** Looks every `every` milliseconds; returns a function that stops it. */
export const startAnnouncements = (payload: Payload, every = 5_000): (() => Promise<void>) =>
  repeat(every, () => followAnnouncement(payload), (error) => payload.logger.error({ err: error, msg: 'The announcement could not be followed.' }))
