import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { env } from '@/env'
import { findPublicFile } from '@/features/pictures/queries'

type Context = { params: Promise<{ hash: string; name: string }> }

/** One file of a picture that is public, for ever: its address changes with its bytes. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { hash, name } = await params
  const file = await findPublicFile(hash, name)
  if (!file) return new Response(null, { status: 404, headers: { 'cache-control': 'public, max-age=10' } })
  const etag = `"${hash}-${file.filename}"`
  const headers = { etag, 'cache-control': 'public, max-age=31536000, immutable', 'content-type': file.mimeType }
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })

  const filename = path.join(env.dataDir, 'media', path.basename(file.filename))
  const found = await stat(filename).catch(() => null)
  if (!found) return new Response(null, { status: 404 })
  const body = Readable.toWeb(createReadStream(filename)) as ReadableStream<Uint8Array>
  return new Response(body, { headers: { ...headers, 'content-length': String(found.size) } })
}
