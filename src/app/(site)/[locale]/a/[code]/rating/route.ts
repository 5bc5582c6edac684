import { runningCounter } from '@/features/counting/counter'
import { submitRating } from '@/features/ratings/actions'
import { postedBelow, type BelowArticle } from '../../../../parts/postedBelow'
import { seeOther } from '../../../../parts/postedForm'
import { senderOf } from '../../../../parts/senderOf'

/** Longer than one score in either encoding. */
const maxBytes = 2_000

/** Takes the rating form (no JavaScript needed) and redirects to the article, with thanks or with what is missing. */
export async function POST(request: Request, context: BelowArticle): Promise<Response> {
  const posted = await postedBelow(request, context, maxBytes)
  if (posted instanceof Response) return posted
  const readers = runningCounter()
  if (!readers) return new Response(null, { status: 503 })
  const rater = { ...senderOf(request), userAgent: request.headers.get('user-agent') ?? '' }
  const outcome = await submitRating(posted.payload, readers, posted.edition, rater, posted.form)
  return seeOther(`${posted.edition.path}#rating-${outcome}`)
}
