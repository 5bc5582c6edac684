import { getTranslations } from 'next-intl/server'
import { env } from '@/env'
import { findSiteFrame } from '@/features/site/queries'
import { findAllWeather } from '@/features/weather/queries'
import { localeOfPrefix, publicPath } from '@/locales'
import { Frame } from '@/site/page/Frame'
import { PageHead } from '@/site/page/PageHead'
import { WeatherEverywhere } from '@/site/weather/WeatherEverywhere'
import { AddressUnknown } from '../../parts/AddressUnknown'
import { inEveryLanguage } from '../../parts/versions'

export const generateStaticParams = () => []
export const dynamic = 'force-static'
export const revalidate = 3600

/** The weather of all localities. */
export default async function WeatherPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = localeOfPrefix((await params).locale)?.code
  if (!locale) return <AddressUnknown />
  const [texts, places, t] = await Promise.all([findSiteFrame(locale), findAllWeather(locale), getTranslations({ locale, namespace: 'Weather' })])
  const versions = inEveryLanguage('weather')
  return (
    <Frame styles="weather" locale={locale} texts={texts} versions={versions} here={t('title')}>
      <PageHead siteUrl={env.siteUrl} siteName={texts.name} locale={locale} title={t('title')} path={publicPath(locale, 'weather')} versions={versions} />
      <WeatherEverywhere locale={locale} places={places} />
    </Frame>
  )
}
