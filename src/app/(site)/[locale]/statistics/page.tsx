import { getTranslations } from 'next-intl/server'
import { env } from '@/env'
import { findStatistics } from '@/features/counting/queries'
import { onlineMinutes } from '@/features/counting/rules'
import { findSiteFrame } from '@/features/site/queries'
import { localeOfPrefix, publicPath } from '@/locales'
import { PortalStatistics } from '@/site/counting/PortalStatistics'
import { Frame } from '@/site/page/Frame'
import { PageHead } from '@/site/page/PageHead'
import { AddressUnknown } from '../../parts/AddressUnknown'
import { inEveryLanguage } from '../../parts/versions'

export const generateStaticParams = () => []
export const dynamic = 'force-static'
export const revalidate = 3600

/** How many read the portal, and what these numbers mean. */
export default async function StatisticsPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = localeOfPrefix((await params).locale)?.code
  if (!locale) return <AddressUnknown />
  const [texts, statistics, t] = await Promise.all([findSiteFrame(locale), findStatistics(), getTranslations({ locale, namespace: 'Statistics' })])
  const versions = inEveryLanguage('statistics')
  return (
    <Frame styles="statistics" locale={locale} texts={texts} versions={versions} here={t('title')}>
      <PageHead siteUrl={env.siteUrl} siteName={texts.name} locale={locale} title={t('title')} path={publicPath(locale, 'statistics')} versions={versions} />
      <PortalStatistics locale={locale} statistics={statistics} minutes={onlineMinutes} />
    </Frame>
  )
}
