import type { RateLimiterAbstract } from 'rate-limiter-flexible'
import { limiterOf } from '@/features/limiters'

/** A range holds many households: it may send so many times what one address may. */
const rangeFactor = 5
const hour = 3600

/** Who sends where; networks as salted hashes, never as addresses. */
export type Sending = { address: string; range: string; article: string }
export type Allowed = { perAddress: number; perArticle: number }
export type Limit = 'tooManyFromHere' | 'tooManyHere'

const limiter = (name: string, points: number): RateLimiterAbstract => limiterOf(`comments-${name}`, { points, duration: hour })

const takes = (of: RateLimiterAbstract, who: string): Promise<boolean> =>
  of.consume(who).then(
    () => true,
    () => false,
  )

/** Counts a sending; says which limit it is beyond, or null. */
export async function beyondLimit({ address, range, article }: Sending, { perAddress, perArticle }: Allowed): Promise<Limit | null> {
  if (address && !(await takes(limiter('address', perAddress), address))) return 'tooManyFromHere'
  if (range && !(await takes(limiter('range', perAddress * rangeFactor), range))) return 'tooManyFromHere'
  return (await takes(limiter('article', perArticle), article)) ? null : 'tooManyHere'
}

/** Likes and reports of a network, an hour. */
const perHourSaid = 60

/** Counts a like or a report; whether it is one too many. */
export async function beyondSaying({ address, range }: Pick<Sending, 'address' | 'range'>): Promise<boolean> {
  return !(await takes(limiter('said-address', perHourSaid), address)) || !(await takes(limiter('said-range', perHourSaid * rangeFactor), range))
}
