import { findPublished } from '@/features/articles/published'
import { findShown, likeComment } from '@/features/comments/readers-say'
import { portal } from '@/features/portal'
import { localeOfPrefix, publicPath } from '@/locales'
import { codeInSegment } from '../../../../parts/codeInSegment'
import { refusalOf, seeOther } from '../../../../parts/postedForm'
import { isScript, senderOf } from '../../../../parts/senderOf'

type Context = { params: Promise<{ locale: string; code: string }> }

const maxBytes = 2_000

/** Counts a like and goes back to the comment; our own script is told the number. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: prefix, code: segment } = await params
  const locale = localeOfPrefix(prefix)
  const code = codeInSegment(segment)
  if (!locale || !code) return new Response(null, { status: 404 })
  const refusal = refusalOf(request, maxBytes)
  if (refusal) return refusal
  const payload = await portal()
  const edition = await findPublished(payload, locale.code, code)
  if (!edition) return seeOther(publicPath(locale.code, 'a', code))
  const id = (await request.formData()).get('comment')
  const comment = typeof id === 'string' ? await findShown(payload, edition.article, id) : null
  if (!comment) return isScript(request) ? new Response(null, { status: 404 }) : seeOther(`${edition.path}#comments`)
  const likes = await likeComment(payload, comment, senderOf(request))
  if (isScript(request)) return Response.json({ likes }, { headers: { 'cache-control': 'no-store' } })
  return seeOther(publicPath(locale.code, 'a', code, 'comment', String(comment.id)))
}
