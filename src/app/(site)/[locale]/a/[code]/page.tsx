import { permanentRedirect } from 'next/navigation'
import { findEdition } from '@/features/articles/queries'
import { localeOfPrefix } from '@/locales'
import { AddressUnknown } from '../../../parts/AddressUnknown'
import { ArticleMissing } from '../../../parts/ArticleMissing'
import { codeInSegment } from '../../../parts/codeInSegment'

export const generateStaticParams = () => []
export const dynamic = 'force-static'
export const revalidate = 3600

/** The short link that is printed and in the QR code. */
export default async function ShortLink({ params }: { params: Promise<{ locale: string; code: string }> }) {
  const { locale: prefix, code: segment } = await params
  const locale = localeOfPrefix(prefix)?.code
  const code = codeInSegment(segment)
  if (!locale || !code) return <AddressUnknown locale={locale} />
  const edition = await findEdition(locale, code)
  if (!edition) return <ArticleMissing locale={locale} code={code} />
  permanentRedirect(edition.path)
}
