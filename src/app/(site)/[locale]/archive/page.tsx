import { getTranslations } from 'next-intl/server'
import { env } from '@/env'
import { findArchive } from '@/features/archive/queries'
import { findSiteFrame } from '@/features/site/queries'
import { localeOfPrefix, publicPath } from '@/locales'
import { MonthTable } from '@/site/archive/MonthTable'
import { Frame } from '@/site/page/Frame'
import { PageHead } from '@/site/page/PageHead'
import { AddressUnknown } from '../../parts/AddressUnknown'
import { inEveryLanguage } from '../../parts/versions'

export const generateStaticParams = () => []
export const dynamic = 'force-static'
export const revalidate = 3600

/** Years and months, each with how much was published in it. */
export default async function ArchivePage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = localeOfPrefix((await params).locale)?.code
  if (!locale) return <AddressUnknown />
  const [texts, months, t] = await Promise.all([findSiteFrame(locale), findArchive(locale), getTranslations({ locale, namespace: 'Archive' })])
  const versions = inEveryLanguage('archive')
  return (
    <Frame styles="list" locale={locale} texts={texts} versions={versions} here={t('title')}>
      <PageHead siteUrl={env.siteUrl} siteName={texts.name} locale={locale} title={t('title')} description={t('introduction')} path={publicPath(locale, 'archive')} versions={versions} />
      <div className="entry">
        <h1>{t('title')}</h1>
        <p>{months.length > 0 ? t('introduction') : t('empty')}</p>
      </div>
      <MonthTable locale={locale} months={months} />
    </Frame>
  )
}
