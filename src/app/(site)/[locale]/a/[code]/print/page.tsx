import { env } from '@/env'
import { findEdition } from '@/features/articles/queries'
import { findSiteFrame } from '@/features/site/queries'
import { localeOfPrefix } from '@/locales'
import { PageHead } from '@/site/page/PageHead'
import { Stylesheet } from '@/site/page/Stylesheet'
import { PrintEdition } from '@/site/print/PrintEdition'
import { AddressUnknown } from '../../../../parts/AddressUnknown'
import { ArticleMissing } from '../../../../parts/ArticleMissing'
import { codeInSegment } from '../../../../parts/codeInSegment'
import { modifiedAtOf } from '../../../../parts/modifiedAt'

export const generateStaticParams = () => []
export const dynamic = 'force-static'
export const revalidate = 3600

/** An article for paper. */
export default async function PrintPage({ params }: { params: Promise<{ locale: string; code: string }> }) {
  const { locale: prefix, code: segment } = await params
  const locale = localeOfPrefix(prefix)?.code
  const code = codeInSegment(segment)
  if (!locale || !code) return <AddressUnknown locale={locale} />
  const edition = await findEdition(locale, code)
  if (!edition) return <ArticleMissing locale={locale} code={code} />
  const { name } = await findSiteFrame(locale)
  return (
    <>
      <PageHead siteUrl={env.siteUrl} siteName={name} locale={locale} title={edition.headline} copyOf={edition.path} />
      <Stylesheet of="paper" locale={locale} />
      <PrintEdition edition={edition} siteName={name} siteUrl={env.siteUrl} modifiedAt={modifiedAtOf(edition)} />
    </>
  )
}
