import { findShown, likeComment } from '@/features/comments/readers-say'
import { publicPath } from '@/locales'
import { postedBelow, type BelowArticle } from '../../../../parts/postedBelow'
import { seeOther } from '../../../../parts/postedForm'
import { isScript, senderOf } from '../../../../parts/senderOf'

const maxBytes = 2_000

/** Counts a like and says so on a page that leads back to the comment; our own script is told the number. */
export async function POST(request: Request, context: BelowArticle): Promise<Response> {
  const posted = await postedBelow(request, context, maxBytes)
  if (posted instanceof Response) return posted
  const { payload, edition, locale, code, form } = posted
  const id = form.get('comment')
  const comment = typeof id === 'string' ? await findShown(payload, edition.article, id) : null
  if (!comment) return isScript(request) ? new Response(null, { status: 404 }) : seeOther(`${edition.path}#comments`)
  const likes = await likeComment(payload, comment, senderOf(request))
  if (isScript(request)) return Response.json({ likes }, { headers: { 'cache-control': 'no-store' } })
  return seeOther(`${publicPath(locale, 'a', code, 'comment')}?liked=${comment.id}`)
}
