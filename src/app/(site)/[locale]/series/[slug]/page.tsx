import { getTranslations } from 'next-intl/server'
import { permanentRedirect } from 'next/navigation'
import { env } from '@/env'
import { findSeries } from '@/features/series/queries'
import { findSiteFrame } from '@/features/site/queries'
import { breadcrumbList, jsonLd } from '@/features/structured/rules'
import { localeOfPrefix, publicPath } from '@/locales'
import { NewsList } from '@/site/news/NewsList'
import { Frame } from '@/site/page/Frame'
import { PageHead } from '@/site/page/PageHead'
import { SeriesHeader } from '@/site/series/SeriesHeader'
import { AddressUnknown } from '../../../parts/AddressUnknown'
import { versionsOf } from '../../../parts/versions'

export const generateStaticParams = () => []
export const dynamic = 'force-static'
export const revalidate = 3600

/** The articles on one event, in order. */
export default async function SeriesPage({ params }: { params: Promise<{ locale: string; slug: string }> }) {
  const { locale: prefix, slug } = await params
  const locale = localeOfPrefix(prefix)?.code
  if (!locale) return <AddressUnknown />
  const series = await findSeries(locale, slug.toLowerCase())
  if (!series) return <AddressUnknown locale={locale} />
  if ('moved' in series) permanentRedirect(publicPath(locale, 'series', series.moved))
  if (series.slug !== slug) permanentRedirect(series.path)

  const [texts, t] = await Promise.all([findSiteFrame(locale), getTranslations({ locale, namespace: 'Series' })])
  const count = series.cards.length
  const versions = versionsOf(series.languages)
  return (
    <Frame styles="entry" locale={locale} texts={texts} versions={versions} here={series.title}>
      <PageHead
        siteUrl={env.siteUrl}
        siteName={texts.name}
        locale={locale}
        title={series.title}
        description={series.introduction}
        path={series.path}
        versions={versions}
        picture={series.picture ?? series.cards.find(({ hero }) => hero)?.hero}
        feed={`${series.path}/feed.xml`}
        structured={jsonLd(breadcrumbList({ url: env.siteUrl, name: texts.name }, locale, [], series.title))}
      />
      <div className="place">
        <SeriesHeader locale={locale} kind={t('kind')} {...series} />
        <NewsList id="news" heading={t('articles', { count })} cards={series.cards} arrangement="row" partOf={count > 1 ? (at) => t('part', { at, count }) : undefined} />
      </div>
    </Frame>
  )
}
