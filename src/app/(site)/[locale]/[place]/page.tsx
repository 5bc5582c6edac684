import { localeOfPrefix } from '@/locales'
import { AddressUnknown } from '../../parts/AddressUnknown'
import { placePage } from '../../parts/placePage'

export const generateStaticParams = () => []
export const dynamic = 'force-static'
export const revalidate = 3600

/** A locality or a section: they share one namespace. */
export default async function PlacePage({ params }: { params: Promise<{ locale: string; place: string }> }) {
  const { locale: prefix, place } = await params
  const locale = localeOfPrefix(prefix)?.code
  return locale ? placePage(locale, place, 1) : <AddressUnknown />
}
