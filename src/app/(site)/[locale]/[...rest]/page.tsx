import { localeOfPrefix } from '@/locales'
import { AddressUnknown } from '../../parts/AddressUnknown'

export const generateStaticParams = () => []
export const dynamic = 'force-static'
export const revalidate = 3600

/** Every address that no other page answers. */
export default async function AnyAddress({ params }: { params: Promise<{ locale: string }> }) {
  return <AddressUnknown locale={localeOfPrefix((await params).locale)?.code} />
}
