import { findPublished } from '@/features/articles/published'
import { placeOf } from '@/features/comments/page'
import { readCommentSettings } from '@/features/comments/settings'
import { portal } from '@/features/portal'
import { localeOfPrefix, publicPath } from '@/locales'
import { codeInSegment } from '../../../../../parts/codeInSegment'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ locale: string; code: string; id: string }> }

/** The lasting link of a comment: to the page it stands on today, in its own language. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale: prefix, code: segment, id } = await params
  const locale = localeOfPrefix(prefix)
  const code = codeInSegment(segment)
  if (!locale || !code) return new Response(null, { status: 404 })
  const payload = await portal()
  const edition = await findPublished(payload, locale.code, code)
  const { perPage } = await readCommentSettings(payload)
  const place = edition && (await placeOf(payload, edition.article, id, perPage))
  const own = place && (await findPublished(payload, place.locale, code))
  const path = !own ? (edition ? `${edition.path}#comments` : publicPath(locale.code, 'a', code)) : `${place.page === 1 ? own.path : publicPath(own.locale, 'a', code, 'comments', 'oldest', String(place.page))}#c-${place.id}`
  return new Response(null, { status: 302, headers: { location: path, 'cache-control': 'no-store' } })
}
