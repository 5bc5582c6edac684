import { timingSafeEqual } from 'node:crypto'
import { expirePages } from '@/cache/invalidate'
import { internalKey } from '@/env'

/** Clears pages by tag: `{ "tags": ["…"] }`, from the outbox's sender only (header `x-portal-key`). */
export async function POST(request: Request): Promise<Response> {
  const given = Buffer.from(request.headers.get('x-portal-key') ?? '')
  const expected = Buffer.from(internalKey())
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return new Response(null, { status: 404 })
  const body: unknown = await request.json().catch(() => null)
  const tags = body && typeof body === 'object' && 'tags' in body ? body.tags : null
  if (!Array.isArray(tags) || !tags.every((tag) => typeof tag === 'string')) return new Response('tags: a list of strings\n', { status: 400 })
  expirePages(tags)
  return new Response(null, { status: 204 })
}
