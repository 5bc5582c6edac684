import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { env } from '@/env'
import { retiringWorker } from '@/site/offline/retire'

export const dynamic = 'force-dynamic'

/**
 * The service worker of this build, or with `OFFLINE=off` one that goes away. Browsers ask for it again at every visit that
 * registers it and once a day besides, past their own cache. In development there is none.
 */
export async function GET(): Promise<Response> {
  const built = process.env.PORTAL_WORKER
  const source = env.worksOffline && built ? await readFile(path.join(process.cwd(), 'public', built), 'utf8') : retiringWorker
  return new Response(source, { headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' } })
}
