import type { Payload } from 'payload'
import { closeAged, forgetComments, showLikes } from '@/features/comments/keeping'
import { repeat } from '@/repeat'

/** How often pages are told of likes and of articles that have become too old, and how often the days are looked at, in milliseconds. */
const every = { likes: 60_000, aged: 60_000, days: 30 * 60_000 }

/** What becomes of comments by themselves. Returns a function that stops it. */
export function startComments(payload: Payload): () => Promise<unknown> {
  const complain = (msg: string) => (error: unknown) => payload.logger.error({ err: error, msg })
  // What was liked before a restart is on the pages that are made after it.
  let liked = new Date()
  const likes = async (): Promise<void> => {
    const now = new Date()
    await showLikes(payload, liked)
    // What was being stored just now is asked for again.
    liked = new Date(now.getTime() - 10_000)
  }
  const stops = [
    repeat(every.likes, likes, complain('Pages could not be told of likes.')),
    repeat(every.aged, () => closeAged(payload), complain('Pages of older articles could not be told that comments are closed.')),
    repeat(every.days, () => forgetComments(payload), complain('What is kept of comments for some days only could not be removed.')),
  ]
  return () => Promise.all(stops.map((stop) => stop()))
}
