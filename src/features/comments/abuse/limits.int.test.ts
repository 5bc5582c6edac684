import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import type { Redis } from 'ioredis'
import type { StoredEdition } from '@/features/editions/types'
import type { Limiters } from '@/features/limiters'
import { openNewsroom } from '@/testing/newsroom'
import { startPortal, type TestPortal } from '@/testing/portal'
import { findRedis, startRedis } from '../../../../scripts/lib/redis.mjs'

/** In `npm test` it is installed where it may be; elsewhere somebody has to. */
const program = await findRedis()
const unlessMissing = it.skipIf(program === undefined)
if (!program) process.stdout.write('Redis: không có redis-server, bỏ qua các phép thử cần nó / no redis-server: tests that need one are skipped\n')

let server: Awaited<ReturnType<typeof startRedis>> | null = null
let portal: TestPortal
let edition: StoredEdition
let submit: (from: string) => Promise<string>
let connect: (patience?: object) => Redis
/** A machine that works at much else is slow, and its Redis not away. */
const patient = { connectTimeout: 20_000, commandTimeout: 20_000, socketTimeout: 30_000 }
const soon = { timeout: 20_000 }
let counting: typeof import('@/features/limiters')
let beyondLimit: typeof import('./limits').beyondLimit
const connections: Redis[] = []
const allowed = { perAddress: 3, perArticle: 1_000 }

beforeAll(async () => {
  if (!program) return
  server = await startRedis(program)
  process.env.REDIS_URL = `redis://127.0.0.1:${server.port}`
  portal = await startPortal()
  const newsroom = await openNewsroom(portal.payload)
  const id = await newsroom.draft('Một')
  await newsroom.publish(id)
  edition = (await newsroom.editions(id))[0] as unknown as StoredEdition
  await portal.payload.updateGlobal({ slug: 'comment-settings', data: { rateLimits: true, ...allowed }, depth: 0, overrideAccess: true })
  const { submitComment } = await import('../actions')
  ;({ beyondLimit } = await import('./limits'))
  counting = await import('@/features/limiters')
  connect = (patience) => {
    const redis = counting.connectCounts(process.env.REDIS_URL!, patience)
    connections.push(redis)
    return redis
  }
  let number = 0
  submit = async (from) => {
    const form = new FormData()
    for (const [name, value] of Object.entries({ name: 'Bạn đọc', text: `Ý kiến ${(number += 1)}`, consent: 'yes' })) form.set(name, value)
    const outcome = await submitComment(portal.payload, edition, { address: from }, form)
    return outcome.type === 'faulty' ? outcome.errors.refusal! : outcome.type
  }
})
afterAll(async () => {
  delete process.env.REDIS_URL
  await portal?.stop()
  await server?.stop()
})
afterEach(() => {
  vi.restoreAllMocks()
  for (const redis of connections.splice(0)) redis.disconnect()
})

/** Two that count, each over a connection of its own, as two processes have. */
async function twoCounters(patience: object = patient) {
  const pair = [connect(patience), connect(patience)]
  await Promise.all(pair.map((redis) => vi.waitUntil(() => redis.status === 'ready', soon)))
  return pair.map((redis) => new counting.Limiters(redis))
}
/** How many of so many sendings are taken. */
async function taken(counters: Limiters[], from: string, times: number): Promise<number> {
  let count = 0
  for (let at = 0; at < times; at += 1) {
    const limit = await beyondLimit({ address: from, range: `${from}-range`, article: 'a' }, allowed, counters[at % counters.length])
    if (!limit) count += 1
  }
  return count
}

unlessMissing('two processes over one Redis count together; a third without it counts for itself', async () => {
  const counters = await twoCounters()
  expect(await taken(counters, 'together', 8)).toBe(3)
  expect(await taken([new counting.Limiters(null)], 'together', 8)).toBe(3)
})

unlessMissing('Redis dies in the middle and comes back: comments are answered and limited all along, and the log says each once', async () => {
  const { logger } = await import('@/log/logger.mjs')
  const [warned, informed] = [vi.spyOn(logger, 'warn'), vi.spyOn(logger, 'info')]
  const said = (spy: typeof warned): number => spy.mock.calls.filter((call) => call.some((part) => typeof part === 'string' && part.includes('REDIS_URL'))).length
  // The portal's own connection opens with its first comment.
  await submit('198.51.100.1')
  await vi.waitUntil(() => counting.limiters().redis!.status === 'ready', soon)
  expect(await submit('203.0.113.5')).toBe('sent')

  const { port } = server!
  await server!.stop()
  const during = []
  for (let at = 0; at < 5; at += 1) during.push(await submit('203.0.113.5'))
  // This process knows nothing of what Redis had counted, and counts anew.
  expect(during).toEqual(['sent', 'sent', 'sent', 'tooManyFromHere', 'tooManyFromHere'])
  await vi.waitUntil(() => said(warned) > 0, soon)
  expect(said(informed)).toBe(0)

  server = await startRedis(program!, port)
  await vi.waitUntil(() => said(informed) > 0, soon)
  await vi.waitUntil(() => counting.limiters().redis!.status === 'ready', soon)
  const [fresh] = await twoCounters()
  expect(await taken([counting.limiters(), fresh!], 'afterwards', 8)).toBe(3)
  expect([said(warned), said(informed)]).toEqual([1, 1])
})

unlessMissing('a Redis that hangs holds nobody up, and is used again when it answers', async () => {
  const [counter] = await twoCounters({})
  expect(await taken([counter!], 'hanging', 1)).toBe(1)
  process.kill(server!.pid!, 'SIGSTOP')
  try {
    expect(await taken([counter!], 'hanging', 8)).toBe(3)
  } finally {
    process.kill(server!.pid!, 'SIGCONT')
  }
  // Back on its feet, it has what it knew.
  await vi.waitUntil(() => connections.at(-1)!.status === 'ready', soon)
})
