import { findSiteFrame } from '@/features/site/queries'
import { localeOfPrefix, publicPath } from '@/locales'
import { fileAnswer, noFile } from '../../../parts/fileAnswer'

export const generateStaticParams = () => []
export const dynamic = 'force-static'
export const revalidate = 3600

/** How the portal introduces itself to a device that keeps it among its applications (W3C Web Application Manifest). */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const renderedAt = Date.now()
  const record = localeOfPrefix((await params).locale)
  if (!record) return noFile(renderedAt)
  const { name, tagline } = await findSiteFrame(record.code)
  const start = publicPath(record.code)
  const icon = (file: string, size: number, purpose?: string) => ({ src: `/assets/${file}.png`, sizes: `${size}x${size}`, type: 'image/png', ...(purpose ? { purpose } : {}) })
  const manifest = {
    id: start,
    name,
    short_name: name,
    ...(tagline ? { description: tagline } : {}),
    lang: record.tag,
    dir: 'ltr',
    start_url: start,
    scope: '/',
    display: 'browser',
    theme_color: '#073540',
    background_color: '#ffffff',
    categories: ['news', 'government'],
    icons: [{ src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' }, icon('icon-192', 192), icon('icon-512', 512), icon('icon-maskable-512', 512, 'maskable')],
  }
  return fileAnswer({ type: 'application/manifest+json; charset=utf-8', body: JSON.stringify(manifest), renderedAt })
}
