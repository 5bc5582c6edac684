import { findPublished } from '@/features/articles/published'
import { findShown, readReport, reportComment } from '@/features/comments/readers-say'
import { portal } from '@/features/portal'
import { localeOfPrefix, publicPath } from '@/locales'
import { codeInSegment } from '../../../../parts/codeInSegment'
import { refusalOf, seeOther } from '../../../../parts/postedForm'
import { senderOf } from '../../../../parts/senderOf'

type Context = { params: Promise<{ locale: string; code: string }> }

const maxBytes = 10_000

/** Takes a report of a comment and goes back to its form, which says what came of it. */
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
  const form = await request.formData()
  const id = form.get('comment')
  const comment = typeof id === 'string' ? await findShown(payload, edition.article, id) : null
  const page = publicPath(locale.code, 'a', code, 'report')
  if (!comment) return seeOther(page)
  const report = readReport(form)
  if (report) await reportComment(payload, comment, senderOf(request), report)
  return seeOther(`${page}?comment=${String(comment.id)}&${report ? 'done' : 'missing'}=yes`)
}
