import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Payload } from 'payload'
import type { StoredEdition } from '@/features/editions/types'
import { readScore } from './rules'
import { addRating } from './writers'

export type Rater = { address: string; userAgent: string }

/** Knows a reader of the day without keeping who it is; the counter of visits does. */
export type Readers = {
  isFirst: (what: string, reader: Rater) => Promise<boolean>
  isWithin: (limiter: RateLimiterMemory, reader: Rater) => Promise<boolean>
}

/** Of one address at most so many an hour: a class or an office rates less, a script more. */
const perHour = new RateLimiterMemory({ points: 30, duration: 3600 })

/** What became of a rating. A second one of the day, or one too many, is thanked for and not counted. */
export type RatingOutcome = 'thanks' | 'missing'

export async function submitRating(payload: Payload, readers: Readers, edition: StoredEdition, rater: Rater, posted: FormData): Promise<RatingOutcome> {
  const score = readScore(posted)
  if (score === null) return 'missing'
  const { code, locale } = edition
  if (!(await readers.isWithin(perHour, rater)) || !(await readers.isFirst(`rating ${code} ${locale}`, rater))) return 'thanks'
  await addRating(payload, { code, locale, score })
  return 'thanks'
}
