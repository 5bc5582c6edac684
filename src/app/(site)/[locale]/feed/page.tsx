import { getTranslations } from 'next-intl/server'
import { env } from '@/env'
import { findAllSeries } from '@/features/series/queries'
import { findSiteFrame } from '@/features/site/queries'
import { findSubjects } from '@/features/sitemap/queries'
import { localeOfPrefix, publicPath } from '@/locales'
import { FeedList } from '@/site/feeds/FeedList'
import { Frame } from '@/site/page/Frame'
import { PageHead } from '@/site/page/PageHead'
import { AddressUnknown } from '../../parts/AddressUnknown'
import { inEveryLanguage } from '../../parts/versions'

export const generateStaticParams = () => []
export const dynamic = 'force-static'
export const revalidate = 3600

/** What can be subscribed to, for people; and where machines read. */
export default async function FeedsPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = localeOfPrefix((await params).locale)?.code
  if (!locale) return <AddressUnknown />
  const [texts, { sections, topics }, series, t, site, map] = await Promise.all([
    findSiteFrame(locale),
    findSubjects(locale),
    findAllSeries(locale),
    getTranslations({ locale, namespace: 'Feeds' }),
    getTranslations({ locale, namespace: 'Site' }),
    getTranslations({ locale, namespace: 'SiteMap' }),
  ])
  const versions = inEveryLanguage('feed')
  const pages = sections.flatMap(({ children, ...section }) => [section, ...children])
  return (
    <Frame styles="list" locale={locale} texts={texts} versions={versions} here={t('title')}>
      <PageHead
        siteUrl={env.siteUrl}
        siteName={texts.name}
        locale={locale}
        title={t('title')}
        description={t('introduction')}
        path={publicPath(locale, 'feed')}
        versions={versions}
        feed={publicPath(locale, 'feed.xml')}
      />
      <div className="entry">
        <h1>{t('title')}</h1>
        <p>{t('introduction')}</p>
        <p>{t('authors')}</p>
        <p>{t.rich('api', { link: (words) => <a href="/api/public/v1/openapi.json">{words}</a> })}</p>
      </div>
      <div className="feeds">
        <FeedList id="all" heading={t('all')} pages={[{ name: texts.name, path: publicPath(locale) }]} />
        <FeedList id="sections" heading={site('sections')} pages={pages} />
        <FeedList id="localities" heading={site('localities')} pages={texts.localities} />
        <FeedList id="topics" heading={map('topics')} pages={topics} />
        <FeedList id="series" heading={map('series')} pages={series} />
      </div>
    </Frame>
  )
}
