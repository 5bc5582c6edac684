import { Redis } from 'ioredis'
import type { Payload } from 'payload'

/** How long a comment waits for a Redis that does not answer, and how soon it is given up and tried again, in milliseconds. */
const patience = { connectTimeout: 2_000, commandTimeout: 300, socketTimeout: 600 }
const longestPause = 2_000

/**
 * The connection over which all processes count together. Nothing waits for it: while it is away a command fails at once, or
 * after a moment. That it went, and that it is back, is said in the log, once each.
 */
export function connectCounts(url: string, logger: Payload['logger']): Redis {
  const redis = new Redis(url, { ...patience, enableOfflineQueue: false, maxRetriesPerRequest: 0, retryStrategy: (times) => Math.min(times * 100, longestPause) })
  let isAway = false
  redis.on('error', (err: Error) => {
    if (isAway) return
    isAway = true
    logger.warn({ err }, 'REDIS_URL does not answer: until it does, this process counts comments for itself.')
  })
  redis.on('ready', () => {
    if (isAway) logger.info('REDIS_URL answers again.')
    isAway = false
  })
  return redis
}
