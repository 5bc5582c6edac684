import { findPublished } from '@/features/articles/published'
import { portal } from '@/features/portal'
import { localeOfPrefix, publicPath } from '@/locales'
import { codeInSegment } from './codeInSegment'
import { refusalOf, seeOther } from './postedForm'

/** Parameters of an address below an article's short link. */
export type BelowArticle = { params: Promise<{ locale: string; code: string }> }

/**
 * What a small form of at most `maxBytes` was posted to: an article that is public in the language of the address. Otherwise
 * the answer: 404, 413, 415, or the short link, whose page says what there is instead of an article taken down meanwhile.
 */
export async function postedBelow(request: Request, { params }: BelowArticle, maxBytes: number) {
  const { locale: prefix, code: segment } = await params
  const locale = localeOfPrefix(prefix)
  const code = codeInSegment(segment)
  if (!locale || !code) return new Response(null, { status: 404 })
  const refusal = refusalOf(request, maxBytes)
  if (refusal) return refusal
  const payload = await portal()
  const edition = await findPublished(payload, locale.code, code)
  if (!edition) return seeOther(publicPath(locale.code, 'a', code))
  return { payload, edition, locale: locale.code, code, form: await request.formData() }
}
