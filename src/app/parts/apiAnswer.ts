import { createHash } from 'node:crypto'
import { RateLimiterRes } from 'rate-limiter-flexible'
import { limiters, networkKey } from '@/features/limiters'
import { problem, type Problem } from '@/features/public-api/rules'
import { networkOf } from '@/network.mjs'

/** So many questions a minute from one network: a harvester reads 100,000 editions in ten minutes, and a loop without end costs little. */
const policy = { requests: 120, seconds: 60 }
const limiter = () => limiters().of('api', { points: policy.requests, duration: policy.seconds })

/** Any page of the web may ask, and read how much is left. */
const cors = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Link, RateLimit, RateLimit-Policy, Retry-After',
}

const refused = (told: Problem, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(told), { status: told.status, headers: { ...cors, 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers } })

type Told = { body: object; link?: string } | Problem

/** Answers a question of the open API: within its limit, with its version, and with a 304 where that version is known. */
export async function apiAnswer(request: Request, tell: () => Promise<Told>): Promise<Response> {
  // The server in front believes nobody but the trusted proxies (`TRUST_PROXY`) and has put the true address here.
  const taken = await limiter().consume(networkKey(networkOf(request.headers.get('x-forwarded-for') ?? ''))).catch((error: unknown) => error)
  if (!(taken instanceof RateLimiterRes)) throw taken
  const seconds = Math.max(1, Math.ceil(taken.msBeforeNext / 1_000))
  const rate = { 'ratelimit-policy': `"default";q=${policy.requests};w=${policy.seconds}`, ratelimit: `"default";r=${taken.remainingPoints};t=${seconds}` }
  if (taken.consumedPoints > policy.requests) {
    return refused(problem(429, 'Too Many Requests', `At most ${policy.requests} requests in ${policy.seconds} seconds. Ask again in ${seconds} seconds.`), { ...rate, 'retry-after': String(seconds) })
  }
  const told = await tell()
  if ('status' in told) return refused(told, rate)
  const text = JSON.stringify(told.body)
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
  const headers = { ...cors, ...rate, etag, 'content-type': 'application/json; charset=utf-8', 'cache-control': 'public, no-cache', vary: 'Accept-Encoding', ...(told.link ? { link: `<${told.link}>; rel="next"` } : {}) }
  const known = (request.headers.get('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return known.includes(etag) || known.includes('*') ? new Response(null, { status: 304, headers }) : new Response(text, { headers })
}

/** What a browser asks before it lets a page of another site ask with `If-None-Match` (Fetch: CORS preflight). */
export const preflight = (): Response =>
  new Response(null, { status: 204, headers: { ...cors, 'access-control-allow-methods': 'GET, HEAD, OPTIONS', 'access-control-allow-headers': 'If-None-Match', 'access-control-max-age': '86400' } })
