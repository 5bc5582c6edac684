import { findEdition } from '@/features/articles/queries'
import { drawPreview, previewOf } from '@/features/previews/draw'
import { findSiteFrame } from '@/features/site/queries'
import { localeOfPrefix } from '@/locales'
import { codeInSegment } from '../../../../../parts/codeInSegment'
import { movedFile, noFile } from '../../../../../../parts/fileAnswer'

export const generateStaticParams = () => []
export const dynamic = 'force-static'
// Drawn anew when the article changes, not because an hour has passed.
export const revalidate = false

type Context = { params: Promise<{ locale: string; code: string; file: string }> }

/** The picture drawn for an article. Its name changes with what it shows; a former name leads to the one of today. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const renderedAt = Date.now()
  const { locale: prefix, code: segment, file } = await params
  const locale = localeOfPrefix(prefix)?.code
  const code = codeInSegment(segment)
  const edition = locale && code && /^[0-9a-f]{12}\.jpg$/.test(file) ? await findEdition(locale, code) : null
  if (!edition) return noFile(renderedAt)
  const { name } = await findSiteFrame(edition.locale)
  const path = await previewOf(edition, name)
  if (!path) return noFile(renderedAt)
  if (!path.endsWith(`/${file}`)) return movedFile(path, renderedAt)
  return new Response(new Uint8Array(await drawPreview(edition, name)), {
    headers: { 'content-type': 'image/jpeg', 'cache-control': 'public, max-age=86400', 'x-portal-rendered-at': String(renderedAt) },
  })
}
