import { env } from '@/env'
import { answerOperator } from '@/features/health/answer'
import { watchedReadiness } from '@/features/health/watch'
import { portal } from '@/features/portal'
import { searchEngine } from '@/features/search/engine'

export const dynamic = 'force-dynamic'

/** Ready: 200, or 503 with the failing checks by name. While the portal stops, `scripts/server.mjs` answers in its place. */
export async function GET(): Promise<Response> {
  const found = await watchedReadiness(await portal(), { dataDir: env.dataDir, search: () => searchEngine().status() })
  return answerOperator(found, found.status === 'ready' ? 200 : 503)
}
