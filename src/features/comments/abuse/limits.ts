import { limiters, type Limiters } from '@/features/limiters'

/** A range holds many households: it may send so many times what one address may. */
const rangeFactor = 5
const hour = 3600
/** Likes and reports of a network, an hour. */
const perHourSaid = 60

/** Who sends where; networks as salted hashes, never as addresses. */
export type Sending = { address: string; range: string; article: string }
export type Allowed = { perAddress: number; perArticle: number }
export type Limit = 'tooManyFromHere' | 'tooManyHere'

const takes = (of: Limiters, name: string, points: number, who: string): Promise<boolean> =>
  of.of(`comments-${name}`, { points, duration: hour }).consume(who).then(
    () => true,
    () => false,
  )

/** Counts a sending; says which limit it is beyond, or null. */
export async function beyondLimit({ address, range, article }: Sending, { perAddress, perArticle }: Allowed, counts = limiters()): Promise<Limit | null> {
  if (address && !(await takes(counts, 'address', perAddress, address))) return 'tooManyFromHere'
  if (range && !(await takes(counts, 'range', perAddress * rangeFactor, range))) return 'tooManyFromHere'
  return (await takes(counts, 'article', perArticle, article)) ? null : 'tooManyHere'
}

/** Counts a like or a report; whether it is one too many. */
export async function beyondSaying({ address, range }: Pick<Sending, 'address' | 'range'>, counts = limiters()): Promise<boolean> {
  return !(await takes(counts, 'said-address', perHourSaid, address)) || !(await takes(counts, 'said-range', perHourSaid * rangeFactor, range))
}
