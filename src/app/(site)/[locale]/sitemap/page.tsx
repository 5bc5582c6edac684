import { getTranslations } from 'next-intl/server'
import { env } from '@/env'
import { findPages } from '@/features/pages/queries'
import { findAllSeries } from '@/features/series/queries'
import { findSiteFrame } from '@/features/site/queries'
import { findSubjects } from '@/features/sitemap/queries'
import { localeOfPrefix, publicPath } from '@/locales'
import { Frame } from '@/site/page/Frame'
import { PageHead } from '@/site/page/PageHead'
import { SiteTree } from '@/site/page/SiteTree'
import { AddressUnknown } from '../../parts/AddressUnknown'
import { inEveryLanguage } from '../../parts/versions'

export const generateStaticParams = () => []
export const dynamic = 'force-static'
export const revalidate = 3600

/** The site map for people: all there is, on one page. */
export default async function SiteMapPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = localeOfPrefix((await params).locale)?.code
  if (!locale) return <AddressUnknown />
  const [texts, { sections, topics }, series, pages, t, site, kinds, archive] = await Promise.all([
    findSiteFrame(locale),
    findSubjects(locale),
    findAllSeries(locale),
    findPages(locale),
    getTranslations({ locale, namespace: 'SiteMap' }),
    getTranslations({ locale, namespace: 'Site' }),
    getTranslations({ locale, namespace: 'Catalogue' }),
    getTranslations({ locale, namespace: 'Archive' }),
  ])
  const versions = inEveryLanguage('sitemap')
  const general = [
    { name: site('home'), path: publicPath(locale) },
    { name: archive('title'), path: publicPath(locale, 'archive') },
    { name: kinds('sources'), path: publicPath(locale, 'source') },
    ...pages,
  ]
  return (
    <Frame styles="list" locale={locale} texts={texts} versions={versions} here={t('title')}>
      <PageHead siteUrl={env.siteUrl} siteName={texts.name} locale={locale} title={t('title')} description={t('introduction')} path={publicPath(locale, 'sitemap')} versions={versions} />
      <div className="entry">
        <h1>{t('title')}</h1>
        <p>{t('introduction')}</p>
      </div>
      <div className="trees">
        <SiteTree id="sections" heading={site('sections')} branches={sections} />
        <SiteTree id="localities" heading={site('localities')} branches={texts.localities} />
        <SiteTree id="topics" heading={t('topics')} branches={topics} />
        <SiteTree id="series" heading={t('series')} branches={series} />
        <SiteTree id="general" heading={t('general')} branches={general} />
      </div>
    </Frame>
  )
}
