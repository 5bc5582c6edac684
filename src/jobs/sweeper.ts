import type { Payload } from 'payload'
import { sweepForms } from '@/features/kept-forms'
import { sweepFiles } from '@/features/pictures/writers'

/** How often each is swept, in milliseconds; files are many, and seldom left behind. */
const sweeps = [
  { every: 5 * 60_000, sweep: sweepForms },
  { every: 12 * 3_600_000, sweep: sweepFiles },
]

/** Removes what is kept for a short while only, and what nobody will ask for again. Returns a function that stops it. */
export function startSweeper(payload: Payload): () => Promise<void> {
  const timers = sweeps.map(({ every, sweep }) => {
    const run = (): void => {
      sweep(payload).catch((error: unknown) => payload.logger.error({ err: error, msg: 'Sweeping failed.' }))
    }
    run()
    return setInterval(run, every).unref()
  })
  return () => {
    timers.forEach(clearInterval)
    return Promise.resolve()
  }
}
