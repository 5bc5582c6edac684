import { env } from '@/env'
import { robotsTxt } from '@/features/sitemaps/rules'

// One build serves every address: this one is known when the portal runs.
export const dynamic = 'force-dynamic'

export const GET = (): Response => new Response(robotsTxt(env.siteUrl), { headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' } })
