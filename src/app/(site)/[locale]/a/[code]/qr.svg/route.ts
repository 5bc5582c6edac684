import { env } from '@/env'
import { findEdition } from '@/features/articles/queries'
import { qrSvg } from '@/features/qr/rules'
import { localeOfPrefix, publicPath } from '@/locales'
import { codeInSegment } from '../../../../parts/codeInSegment'

export const generateStaticParams = () => []
export const dynamic = 'force-static'
export const revalidate = 3600

type Context = { params: Promise<{ locale: string; code: string }> }

/** The short link of an article in a language as a QR code; 404 where there is nothing to lead to. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const renderedAt = { 'x-portal-rendered-at': String(Date.now()) }
  const { locale: prefix, code: segment } = await params
  const locale = localeOfPrefix(prefix)?.code
  const code = codeInSegment(segment)
  const edition = locale && code ? await findEdition(locale, code) : null
  if (!edition) return new Response(null, { status: 404, headers: renderedAt })
  const svg = qrSvg(env.siteUrl + publicPath(edition.locale, 'a', edition.code))
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml', ...renderedAt } })
}
