import type { Payload } from 'payload'
import { tags } from '@/cache/tags'
import { recordPurge } from '@/features/outbox/writers'
import { phaseAt } from '@/features/site/rules'
import { inTransaction } from '@/features/transaction'

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

/** Looks every `every` milliseconds, the first time at once; returns a function that stops it after the look under way. */
export function startAnnouncements(payload: Payload, every = 5_000): () => Promise<void> {
  let running: Promise<unknown> | null = null
  const look = (): void => {
    running ??= followAnnouncement(payload)
      .catch((error: unknown) => payload.logger.error({ err: error, msg: 'The announcement could not be followed.' }))
      .finally(() => {
        running = null
      })
  }
  const timer = setInterval(look, every)
  look()
  return async () => {
    clearInterval(timer)
    await running
  }
}
