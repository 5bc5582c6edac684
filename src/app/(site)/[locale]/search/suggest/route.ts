import { SearchBusy } from '@/features/search/rules'
import { findSuggestions } from '@/features/search/queries'
import { localeOfPrefix } from '@/locales'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ locale: string }> }

const headers = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' }

/** Suggestions for who types a search: `/vi/search/suggest?q=ha` gives `[{ "text", "path", "kind" }]`; 503 while search is busy. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const locale = localeOfPrefix((await params).locale)?.code
  if (!locale) return new Response(null, { status: 404, headers })
  try {
    return Response.json(await findSuggestions(locale, new URL(request.url).searchParams.get('q') ?? ''), { headers })
  } catch (error) {
    if (error instanceof SearchBusy || (error instanceof Error && error.name === 'SearchBusy')) return new Response(null, { status: 503, headers: { ...headers, 'retry-after': '5' } })
    throw error
  }
}
