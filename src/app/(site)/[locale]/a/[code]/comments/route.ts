import { submitComment } from '@/features/comments/actions'
import { findPublished } from '@/features/articles/published'
import { portal } from '@/features/portal'
import { localeOfPrefix, publicPath } from '@/locales'
import { codeInSegment } from '../../../../parts/codeInSegment'
import { refusalOf, seeOther } from '../../../../parts/postedForm'

type Context = { params: Promise<{ locale: string; code: string }> }

/** Longer than any honest form: name, e-mail and 4,000 characters, percent-encoded. */
const maxBytes = 64_000

/** Takes the comment form (no JavaScript needed) and redirects: to the article, or to the form with its errors. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: prefix, code: segment } = await params
  const locale = localeOfPrefix(prefix)
  const code = codeInSegment(segment)
  if (!locale || !code) return new Response(null, { status: 404 })
  const payload = await portal()
  const edition = await findPublished(payload, locale.code, code)
  // Taken down while somebody wrote: the page of its short link says what there is instead.
  if (!edition) return seeOther(publicPath(locale.code, 'a', code))
  const refusal = refusalOf(request, maxBytes)
  if (refusal) return refusal

  const outcome = await submitComment(payload, edition, await request.formData())
  switch (outcome.type) {
    case 'waiting':
      return seeOther(`${edition.path}#comment-sent`)
    case 'closed':
      return seeOther(`${edition.path}#comments`)
    case 'faulty':
      return seeOther(`${publicPath(locale.code, 'a', code, 'comment')}?form=${outcome.token}`)
  }
}
