import { permanentRedirect } from 'next/navigation'
import { localeOfPrefix, publicPath } from '@/locales'
import { AddressUnknown } from '../../../../parts/AddressUnknown'
import { placePage } from '../../../../parts/placePage'

export const generateStaticParams = () => []
export const dynamic = 'force-static'
export const revalidate = 3600

/** Further pages of a locality or a section. */
export default async function FurtherPlacePage({ params }: { params: Promise<{ locale: string; place: string; page: string }> }) {
  const { locale: prefix, place, page } = await params
  const locale = localeOfPrefix(prefix)?.code
  if (!locale || !/^[1-9]\d{0,4}$/.test(page)) return <AddressUnknown locale={locale} />
  if (page === '1') permanentRedirect(publicPath(locale, place))
  return placePage(locale, place, Number(page))
}
