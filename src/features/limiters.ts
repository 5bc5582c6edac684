import { createHmac } from 'node:crypto'
import { Redis } from 'ioredis'
import { RateLimiterMemory, RateLimiterRedis, type RateLimiterAbstract } from 'rate-limiter-flexible'
import { env } from '@/env'
import { logger } from '@/log/logger.mjs'

/** How long a count waits for a Redis that does not answer, and how soon it is given up and tried again, in milliseconds. */
const usualPatience = { connectTimeout: 2_000, commandTimeout: 300, socketTimeout: 600 }
const longestPause = 2_000

/**
 * The connection over which all processes count together. Nothing waits for it: while it is away a command fails at once, or
 * after a moment. That it went, and that it is back, is said in the log, once each.
 */
export function connectCounts(url: string, patience: Partial<typeof usualPatience> = {}): Redis {
  const redis = new Redis(url, { ...usualPatience, ...patience, enableOfflineQueue: false, maxRetriesPerRequest: 0, retryStrategy: (times) => Math.min(times * 100, longestPause) })
  let isAway = false
  redis.on('error', (err: Error) => {
    if (isAway) return
    isAway = true
    logger.warn({ err }, 'REDIS_URL does not answer: until it does, this process counts for itself.')
  })
  redis.on('ready', () => {
    if (isAway) logger.info('REDIS_URL answers again.')
    isAway = false
  })
  return redis
}

/** `points` may be taken in `duration` seconds. */
type Allowance = { points: number; duration: number }

/** Counts what networks take: of this process alone, or, over `redis`, of all that share it. */
export class Limiters {
  readonly #made = new Map<string, RateLimiterAbstract>()

  constructor(readonly redis: Redis | null) {}

  /** The limiter of this name and allowance, always the same one. It is asked about hashes, never about addresses: a Redis would keep them. */
  of(name: string, { points, duration }: Allowance): RateLimiterAbstract {
    const id = `${name}:${points}`
    const known = this.#made.get(id)
    if (known) return known
    const options = { keyPrefix: name, points, duration }
    const memory = new RateLimiterMemory(options)
    // A Redis that is away loosens no limit: this process counts for itself until it is back.
    const made = this.redis ? new RateLimiterRedis({ ...options, storeClient: this.redis, insuranceLimiter: memory }) : memory
    this.#made.set(id, made)
    return made
  }
}

/** The limiters of this process. Next bundles modules several times over, hence the global. */
const key = Symbol.for('portal.limiters')
export const limiters = (): Limiters => ((globalThis as Record<symbol, unknown>)[key] ??= new Limiters(env.redisUrl ? connectCounts(env.redisUrl) : null)) as Limiters

/** What all processes call a network, and nobody without the portal's secret can tell from its address. */
export const networkKey = (network: string): string => createHmac('sha256', env.secret).update(`network ${network}`).digest('hex').slice(0, 32)
