import { getTranslations } from 'next-intl/server'
import { env } from '@/env'
import { findSiteFrame } from '@/features/site/queries'
import { localeOfPrefix } from '@/locales'
import { Offline } from '@/site/offline/Offline'
import { Frame } from '@/site/page/Frame'
import { PageHead } from '@/site/page/PageHead'
import { AddressUnknown } from '../../parts/AddressUnknown'
import { inEveryLanguage } from '../../parts/versions'

export const generateStaticParams = () => []
export const dynamic = 'force-static'
export const revalidate = 3600

/** What the service worker shows where there is no connection. */
export default async function OfflinePage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = localeOfPrefix((await params).locale)?.code
  if (!locale) return <AddressUnknown />
  const [texts, t] = await Promise.all([findSiteFrame(locale), getTranslations({ locale, namespace: 'Offline' })])
  return (
    <Frame locale={locale} texts={texts} versions={inEveryLanguage('offline')} here={t('title')}>
      <PageHead siteUrl={env.siteUrl} siteName={texts.name} locale={locale} title={t('title')} />
      <Offline locale={locale} />
    </Frame>
  )
}
