import { captionsOf } from '@/features/articles/captions'
import { findEdition } from '@/features/articles/queries'
import { localeOfPrefix } from '@/locales'
import { codeInSegment } from '../../../../../parts/codeInSegment'

export const generateStaticParams = () => []
export const dynamic = 'force-static'
export const revalidate = 3600

type Context = { params: Promise<{ locale: string; code: string; file: string }> }

/** The captions of a video of an article in a language: `{id of the block}.vtt`; 404 where there are none. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const renderedAt = { 'x-portal-rendered-at': String(Date.now()) }
  const { locale: prefix, code: segment, file } = await params
  const locale = localeOfPrefix(prefix)?.code
  const code = codeInSegment(segment)
  const id = /^([0-9a-f]{24})\.vtt$/.exec(file)?.[1]
  const edition = locale && code && id ? await findEdition(locale, code) : null
  const captions = edition && captionsOf(edition.body, id!)
  if (!captions) return new Response(null, { status: 404, headers: renderedAt })
  return new Response(captions, { headers: { 'content-type': 'text/vtt; charset=utf-8', ...renderedAt } })
}
