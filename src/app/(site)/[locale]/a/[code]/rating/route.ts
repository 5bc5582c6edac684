import { findPublished } from '@/features/articles/published'
import { runningCounter } from '@/features/counting/counter'
import { portal } from '@/features/portal'
import { submitRating } from '@/features/ratings/actions'
import { localeOfPrefix, publicPath } from '@/locales'
import { codeInSegment } from '../../../../parts/codeInSegment'
import { refusalOf, seeOther } from '../../../../parts/postedForm'

type Context = { params: Promise<{ locale: string; code: string }> }

/** Longer than one score in either encoding. */
const maxBytes = 2_000

/** Takes the rating form (no JavaScript needed) and redirects to the article, with thanks or with what is missing. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: prefix, code: segment } = await params
  const locale = localeOfPrefix(prefix)
  const code = codeInSegment(segment)
  if (!locale || !code) return new Response(null, { status: 404 })
  const payload = await portal()
  const edition = await findPublished(payload, locale.code, code)
  if (!edition) return seeOther(publicPath(locale.code, 'a', code))
  const refusal = refusalOf(request, maxBytes)
  if (refusal) return refusal
  const readers = runningCounter()
  if (!readers) return new Response(null, { status: 503 })

  // The server has put the reader's own address there, or what a trusted proxy says of it (`scripts/lib/reader-pages.mjs`).
  const rater = { address: request.headers.get('x-forwarded-for') ?? '', userAgent: request.headers.get('user-agent') ?? '' }
  const outcome = await submitRating(payload, readers, edition, rater, await request.formData())
  return seeOther(`${edition.path}#rating-${outcome}`)
}
