import { qrSvg } from '@/features/qr/rules'
import { findSiteFrame } from '@/features/site/queries'
import { localeOfPrefix } from '@/locales'

export const generateStaticParams = () => []
export const dynamic = 'force-static'
export const revalidate = 3600

type Context = { params: Promise<{ locale: string; file: string }> }

/** One of the portal's pages elsewhere as a QR code: `/vi/qr/{id}.svg`. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const renderedAt = { 'x-portal-rendered-at': String(Date.now()) }
  const { locale: prefix, file } = await params
  const locale = localeOfPrefix(prefix)?.code
  const page = locale && (await findSiteFrame(locale)).socialPages.find(({ id }) => file === `${id}.svg`)
  if (!page) return new Response(null, { status: 404, headers: renderedAt })
  return new Response(qrSvg(page.url), { headers: { 'content-type': 'image/svg+xml', ...renderedAt } })
}
