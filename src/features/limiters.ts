import { createHmac } from 'node:crypto'
import { Redis } from 'ioredis'
import { RateLimiterMemory, RateLimiterRedis, type RateLimiterAbstract } from 'rate-limiter-flexible'
import { env } from '@/env'

/** `points` may be taken in `duration` seconds. */
type Allowance = { points: number; duration: number }

/** The limiters of this process, or of all that share a Redis. Next bundles modules several times over, hence the global. */
const key = Symbol.for('portal.limiters')
type Store = { redis: Redis | null; limiters: Map<string, RateLimiterAbstract> }
const store = (): Store => {
  const known = globalThis as Record<symbol, unknown>
  return (known[key] ??= { redis: env.redisUrl ? new Redis(env.redisUrl, { enableOfflineQueue: false, maxRetriesPerRequest: 1, lazyConnect: false }).on('error', () => undefined) : null, limiters: new Map() }) as Store
}

/** The limiter of this name, always the same one. It is asked about hashes, never about addresses: a Redis would keep them. */
export function limiterOf(name: string, { points, duration }: Allowance): RateLimiterAbstract {
  const { redis, limiters } = store()
  const id = `${name}:${points}`
  const known = limiters.get(id)
  if (known) return known
  const options = { keyPrefix: name, points, duration }
  const memory = new RateLimiterMemory(options)
  // A Redis that is away loosens no limit: this process counts for itself until it is back.
  const made = redis ? new RateLimiterRedis({ ...options, storeClient: redis, insuranceLimiter: memory }) : memory
  limiters.set(id, made)
  return made
}

/** What all processes call a network, and nobody without the portal's secret can tell from its address. */
export const networkKey = (network: string): string => createHmac('sha256', env.secret).update(`network ${network}`).digest('hex').slice(0, 32)
