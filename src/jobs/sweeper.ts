import type { Payload } from 'payload'
import { sweepCommentForms } from '@/features/comments/forms'

/** Removes what is kept for a short while only. Returns a function that stops it. */
export function startSweeper(payload: Payload, every = 5 * 60_000): () => Promise<void> {
  const sweep = (): void => {
    sweepCommentForms(payload).catch((error: unknown) => payload.logger.error({ err: error, msg: 'Sweeping failed.' }))
  }
  const timer = setInterval(sweep, every)
  timer.unref()
  sweep()
  return () => {
    clearInterval(timer)
    return Promise.resolve()
  }
}
