import { getTranslations } from 'next-intl/server'
import { env } from '@/env'
import { findSources } from '@/features/catalogue/queries'
import { findSiteFrame } from '@/features/site/queries'
import { localeOfPrefix, publicPath } from '@/locales'
import { SourceList } from '@/site/catalogue/SourceList'
import { Frame } from '@/site/page/Frame'
import { PageHead } from '@/site/page/PageHead'
import { AddressUnknown } from '../../parts/AddressUnknown'
import { inEveryLanguage } from '../../parts/versions'

export const generateStaticParams = () => []
export const dynamic = 'force-static'
export const revalidate = 3600

/** "Nguồn tin": everybody whose texts stand here. */
export default async function SourcesPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = localeOfPrefix((await params).locale)?.code
  if (!locale) return <AddressUnknown />
  const [texts, sources, t] = await Promise.all([findSiteFrame(locale), findSources(locale), getTranslations({ locale, namespace: 'Catalogue' })])
  const versions = inEveryLanguage('source')
  return (
    <Frame styles="list" locale={locale} texts={texts} versions={versions} here={t('sources')}>
      <PageHead
        siteUrl={env.siteUrl}
        siteName={texts.name}
        locale={locale}
        title={t('sources')}
        description={t('sourcesIntroduction')}
        path={publicPath(locale, 'source')}
        versions={versions}
      />
      <div className="entry">
        <h1>{t('sources')}</h1>
        <p>{t('sourcesIntroduction')}</p>
      </div>
      {sources.length > 0 ? <SourceList locale={locale} sources={sources} /> : <p>{t('noSources')}</p>}
    </Frame>
  )
}
