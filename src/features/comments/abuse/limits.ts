import { Redis } from 'ioredis'
import { RateLimiterMemory, RateLimiterRedis, type RateLimiterAbstract } from 'rate-limiter-flexible'
import { env } from '@/env'

/** A range holds many households: it may send so many times what one address may. */
const rangeFactor = 5
const hour = 3600

/** Who sends where; networks as salted hashes, never as addresses. */
export type Sending = { address: string; range: string; article: string }
export type Allowed = { perAddress: number; perArticle: number }
export type Limit = 'tooManyFromHere' | 'tooManyHere'

/** The limits of this process, or of all that share a Redis. Next bundles modules several times over, hence the global. */
const key = Symbol.for('portal.comment-limits')
type Store = { redis: Redis | null; limiters: Map<string, RateLimiterAbstract> }
const store = (): Store => {
  const known = globalThis as Record<symbol, unknown>
  return (known[key] ??= { redis: env.redisUrl ? new Redis(env.redisUrl, { enableOfflineQueue: false, maxRetriesPerRequest: 1, lazyConnect: false }).on('error', () => undefined) : null, limiters: new Map() }) as Store
}

function limiter(name: string, points: number): RateLimiterAbstract {
  const { redis, limiters } = store()
  const id = `${name}:${points}`
  const known = limiters.get(id)
  if (known) return known
  const options = { keyPrefix: `comments-${name}`, points, duration: hour }
  const memory = new RateLimiterMemory(options)
  // A Redis that is away loosens no limit: this process counts for itself until it is back.
  const made = redis ? new RateLimiterRedis({ ...options, storeClient: redis, insuranceLimiter: memory }) : memory
  limiters.set(id, made)
  return made
}

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
