import { createHash } from 'node:crypto'

type File = { type: string; body: string; renderedAt: number; modifiedAt?: string | null }

/**
 * The answer to a machine that asks for a file made of what is published. Its tag is that of its bytes; whoever has them is
 * told so by the server (`scripts/lib/conditional.mjs`), for Next keeps the answer without looking at the question.
 */
export function fileAnswer({ type, body, renderedAt, modifiedAt }: File): Response {
  const headers = {
    'content-type': type,
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    ...(modifiedAt ? { 'last-modified': new Date(modifiedAt).toUTCString() } : {}),
    'x-portal-rendered-at': String(renderedAt),
  }
  return new Response(body, { headers })
}

/** Nothing here, or not yet: kept like any page, and cleared like one. */
export const noFile = (renderedAt: number): Response => new Response(null, { status: 404, headers: { 'x-portal-rendered-at': String(renderedAt) } })

/** Here under another name. */
export const movedFile = (path: string, renderedAt: number): Response => new Response(null, { status: 308, headers: { location: path, 'x-portal-rendered-at': String(renderedAt) } })
