import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { findRedis, startRedis } from '../../../scripts/lib/redis.mjs'

/** The open API as one process has it: modules and limiters of its own. */
type Process = { api: typeof import('./apiAnswer'); limiters: unknown }

/** In `npm test` it is installed where it may be. */
const program = await findRedis()
const noRedis = program ? '' : ' (no redis-server)'
const limitersOfProcess = Symbol.for('portal.limiters')
const known = globalThis as Record<symbol, unknown>

async function anotherProcess(): Promise<Process> {
  vi.resetModules()
  delete known[limitersOfProcess]
  const api = await import('./apiAnswer')
  const started: Process = { api, limiters: undefined }
  await ask(started, '198.51.100.1')
  started.limiters = known[limitersOfProcess]
  const { redis } = started.limiters as { redis: Redis | null }
  if (redis) {
    opened.push(redis)
    await vi.waitFor(() => expect(redis.status).toBe('ready'), { timeout: 20_000 })
  }
  return started
}

function ask({ api, limiters }: Process, address: string): Promise<Response> {
  known[limitersOfProcess] = limiters
  return api.apiAnswer(new Request('http://localhost/api/public/v1/editions', { headers: { 'x-forwarded-for': address } }), () => Promise.resolve({ body: { editions: [] } }))
}

async function statuses(asked: Process, address: string, times: number): Promise<number[]> {
  const found = new Set<number>()
  for (let at = 0; at < times; at++) found.add((await ask(asked, address)).status)
  return [...found]
}

const opened: Redis[] = []

describe.skipIf(!program)(`the open API of two processes that share a Redis${noRedis}`, () => {
  let server: Awaited<ReturnType<typeof startRedis>>
  let url: string
  let first: Process
  let second: Process
  beforeAll(async () => {
    server = await startRedis(program!)
    url = `redis://127.0.0.1:${server.port}`
    process.env.REDIS_URL = url
    process.env.PAYLOAD_SECRET = 'a-secret-of-forty-characters-for-tests-1'
    first = await anotherProcess()
    second = await anotherProcess()
  })
  afterAll(async () => {
    for (const redis of opened) redis.disconnect()
    await server?.stop()
    delete process.env.REDIS_URL
  })

  it('gives a harvester one allowance, whichever of them it asks', async () => {
    expect([await statuses(first, '203.0.113.9', 70), await statuses(second, '203.0.113.9', 50)]).toEqual([[200], [200]])
    for (const asked of [first, second]) {
      const refused = await ask(asked, '203.0.113.9')
      expect([refused.status, refused.headers.get('ratelimit')]).toEqual([429, expect.stringContaining('r=0')])
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    }
    expect((await ask(second, '203.0.113.10')).status).toBe(200)
  })

  it('leaves no address there, and nothing for long', async () => {
    const redis = new Redis(url)
    opened.push(redis)
    for (const address of ['203.0.113.20', '2001:db8::20']) await ask(first, address)
    const keys = await redis.keys('*')
    expect(keys.length).toBeGreaterThan(1)
    for (const key of keys) {
      expect(key).toMatch(/^api:[0-9a-f]{32}$/)
      expect(await redis.ttl(key)).toBeLessThanOrEqual(60)
      expect(await redis.ttl(key)).toBeGreaterThanOrEqual(0)
    }
  })

  it('counts in each of them when that Redis is gone: nobody is refused for it, and no loop runs free', async () => {
    await server.stop()
    for (const asked of [first, second]) {
      expect(await statuses(asked, '203.0.113.77', 120)).toEqual([200])
      expect((await ask(asked, '203.0.113.77')).status).toBe(429)
    }
  })
})

describe('the open API of one process', () => {
  it('counts for itself without a Redis', async () => {
    delete process.env.REDIS_URL
    const alone = await anotherProcess()
    expect(await statuses(alone, '203.0.113.9', 120)).toEqual([200])
    expect((await ask(alone, '203.0.113.9')).status).toBe(429)
  })
})
