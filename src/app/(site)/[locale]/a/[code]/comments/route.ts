import { findCommentable, keepCommentForm, submitComment } from '@/features/comments/actions'
import { privatePath } from '@/features/comments/private-link'
import { portal } from '@/features/portal'
import { localeOfPrefix, publicPath } from '@/locales'
import { codeInSegment } from '../../../../parts/codeInSegment'
import { goOn, saysTooBig, saysWrong } from '../../../../parts/commentAnswers'
import { refusalOf, seeOther } from '../../../../parts/postedForm'
import { isScript, senderOf } from '../../../../parts/senderOf'

type Context = { params: Promise<{ locale: string; code: string }> }

/** Longer than any honest form: 10 kB of text, percent-encoded, and the rest. */
const maxBytes = 64_000

/**
 * Takes the comment form (no JavaScript needed) and redirects: to the writer's own page, or to the form with its errors. Our own
 * script is told the same in JSON. What is more than can be taken at once does not come here (`scripts/lib/comment-gate.mjs`).
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: prefix, code: segment } = await params
  const locale = localeOfPrefix(prefix)
  const code = codeInSegment(segment)
  if (!locale || !code) return new Response(null, { status: 404 })
  const refusal = refusalOf(request, maxBytes)
  if (refusal) return refusal.status === 413 ? saysTooBig(locale.code) : refusal
  const go = isScript(request) ? goOn : seeOther
  const payload = await portal()
  const edition = await findCommentable(payload, locale.code, code)
  // Taken down while somebody wrote: the page of its short link says what there is instead.
  if (!edition) return go(publicPath(locale.code, 'a', code))
  const outcome = await submitComment(payload, edition, senderOf(request), await request.formData())
  switch (outcome.type) {
    case 'sent':
      return go(privatePath(locale.code, outcome.token))
    case 'thanks':
      return go(`${publicPath(locale.code, 'a', code, 'comment')}?sent=yes`)
    case 'faulty': {
      const { form, errors } = outcome
      if (isScript(request)) return saysWrong(locale.code, errors)
      return seeOther(`${publicPath(locale.code, 'a', code, 'comment')}?form=${await keepCommentForm(payload, form, errors)}`)
    }
  }
}
