import { findShown, readReport, reportComment } from '@/features/comments/readers-say'
import { publicPath } from '@/locales'
import { postedBelow, type BelowArticle } from '../../../../parts/postedBelow'
import { seeOther } from '../../../../parts/postedForm'
import { senderOf } from '../../../../parts/senderOf'

const maxBytes = 10_000

/** Takes a report of a comment and goes back to its form, which says what came of it. */
export async function POST(request: Request, context: BelowArticle): Promise<Response> {
  const posted = await postedBelow(request, context, maxBytes)
  if (posted instanceof Response) return posted
  const { payload, edition, locale, code, form } = posted
  const id = form.get('comment')
  const comment = typeof id === 'string' ? await findShown(payload, edition.article, id) : null
  const page = publicPath(locale, 'a', code, 'report')
  if (!comment) return seeOther(page)
  const report = readReport(form)
  if (report) await reportComment(payload, comment, senderOf(request), report)
  return seeOther(`${page}?comment=${String(comment.id)}&${report ? 'done' : 'missing'}=yes`)
}
