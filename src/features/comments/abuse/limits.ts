import type { Redis } from 'ioredis'
import type { Payload } from 'payload'
import { RateLimiterMemory, RateLimiterRedis, type RateLimiterAbstract } from 'rate-limiter-flexible'
import { env } from '@/env'
import { connectCounts } from './shared-counts'

/** A range holds many households: it may send so many times what one address may. */
const rangeFactor = 5
const hour = 3600
/** Likes and reports of a network, an hour. */
const perHourSaid = 60

/** Who sends where; networks as salted hashes, never as addresses. */
export type Sending = { address: string; range: string; article: string }
export type Allowed = { perAddress: number; perArticle: number }
export type Limit = 'tooManyFromHere' | 'tooManyHere'

/** Counts within the hour: of this process alone, or, over `redis`, of all that share it. */
export class Limits {
  readonly #limiters = new Map<string, RateLimiterAbstract>()

  constructor(private readonly redis: Redis | null) {}

  #limiter(name: string, points: number): RateLimiterAbstract {
    const id = `${name}:${points}`
    const known = this.#limiters.get(id)
    if (known) return known
    const options = { keyPrefix: `comments-${name}`, points, duration: hour }
    const memory = new RateLimiterMemory(options)
    // A Redis that is away loosens no limit: this process counts for itself until it is back.
    const made = this.redis ? new RateLimiterRedis({ ...options, storeClient: this.redis, insuranceLimiter: memory }) : memory
    this.#limiters.set(id, made)
    return made
  }

  #takes(name: string, points: number, who: string): Promise<boolean> {
    return this.#limiter(name, points)
      .consume(who)
      .then(
        () => true,
        () => false,
      )
  }

  /** Counts a sending; says which limit it is beyond, or null. */
  async beyondLimit({ address, range, article }: Sending, { perAddress, perArticle }: Allowed): Promise<Limit | null> {
    if (address && !(await this.#takes('address', perAddress, address))) return 'tooManyFromHere'
    if (range && !(await this.#takes('range', perAddress * rangeFactor, range))) return 'tooManyFromHere'
    return (await this.#takes('article', perArticle, article)) ? null : 'tooManyHere'
  }

  /** Counts a like or a report; whether it is one too many. */
  async beyondSaying({ address, range }: Pick<Sending, 'address' | 'range'>): Promise<boolean> {
    return !(await this.#takes('said-address', perHourSaid, address)) || !(await this.#takes('said-range', perHourSaid * rangeFactor, range))
  }
}

/** The limits of this process. Next bundles modules several times over, hence the global. */
const key = Symbol.for('portal.comment-limits')
export const limits = ({ logger }: Payload): Limits =>
  ((globalThis as Record<symbol, unknown>)[key] ??= new Limits(env.redisUrl ? connectCounts(env.redisUrl, logger) : null)) as Limits
