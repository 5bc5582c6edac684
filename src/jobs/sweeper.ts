import type { Payload } from 'payload'
import { sweepForms } from '@/features/kept-forms'
import { sweepFiles } from '@/features/pictures/writers'
import { repeat } from '@/repeat'

/** How often each is swept, in milliseconds; files are many, and seldom left behind. */
const sweeps = [
  { every: 5 * 60_000, sweep: sweepForms },
  { every: 12 * 3_600_000, sweep: sweepFiles },
]

/** Removes what is kept for a short while only, and what nobody will ask for again. Returns a function that stops it. */
export function startSweeper(payload: Payload): () => Promise<unknown> {
  const stops = sweeps.map(({ every, sweep }) => repeat(every, () => sweep(payload), (error) => payload.logger.error({ err: error, msg: 'Sweeping failed.' })))
  return () => Promise.all(stops.map((stop) => stop()))
}
