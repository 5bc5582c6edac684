import { getTranslations } from 'next-intl/server'
import { env } from '@/env'
import { withEachPictureOnce } from '@/features/articles/pictures'
import { findFrontPage } from '@/features/articles/queries'
import { findMostRead } from '@/features/counting/queries'
import { findSiteFrame } from '@/features/site/queries'
import { jsonLd, siteNodes } from '@/features/structured/rules'
import { localeOfPrefix, publicPath } from '@/locales'
import { MostRead } from '@/site/counting/MostRead'
import { LeadStory } from '@/site/news/LeadStory'
import { NewsList } from '@/site/news/NewsList'
import { Frame } from '@/site/page/Frame'
import { LinkList } from '@/site/page/LinkList'
import { PageHead } from '@/site/page/PageHead'
import { AddressUnknown } from '../parts/AddressUnknown'
import { frontPages } from '../parts/versions'

export const generateStaticParams = () => []
export const dynamic = 'force-static'
export const revalidate = 3600

/** How many of the newest stand beside the lead; the others stand in a row below it. */
const besideLead = (count: number): number => (count >= 8 ? count - 4 : count >= 5 ? count - 3 : count)

export default async function FrontPage({ params }: { params: Promise<{ locale: string }> }) {
  const record = localeOfPrefix((await params).locale)
  if (!record) return <AddressUnknown />
  const locale = record.code
  const texts = await findSiteFrame(locale)
  const sections = texts.menu.filter(({ kind }) => kind === 'section')
  const { lead, newest, sections: groups } = await findFrontPage(locale, sections.map(({ id, childIds }) => ({ id, children: childIds })))
  const mostRead = await findMostRead(locale)
  const t = await getTranslations({ locale, namespace: 'Front' })
  const furniture = await getTranslations({ locale, namespace: 'Furniture' })
  const beside = besideLead(newest.length)
  // Beside the lead stand headlines alone: what they would show is free for a card below.
  const [, row = [], ...bands] = withEachPictureOnce([lead ? [lead] : [], newest.slice(beside), ...groups.map(({ cards }) => cards)])
  return (
    <Frame styles="front" locale={locale} texts={texts} versions={frontPages}>
      <PageHead
        siteUrl={env.siteUrl}
        siteName={texts.name}
        locale={locale}
        title={texts.name}
        description={texts.tagline}
        path={publicPath(locale)}
        versions={frontPages}
        fallbackPath="/"
        picture={lead?.hero}
        feed={publicPath(locale, 'feed.xml')}
        structured={jsonLd(...siteNodes({ url: env.siteUrl, name: texts.name }, locale, texts.identity, texts.socialPages.map(({ url }) => url)))}
      />
      <div className="front">
        {lead ? (
          <div className="opener">
            <LeadStory card={lead} isOpening />
            <NewsList id="newest" heading={t('newest')} cards={newest.slice(0, beside)} arrangement="list" />
          </div>
        ) : (
          <p>{t('empty')}</p>
        )}
        <NewsList cards={row} arrangement="row" />
        <MostRead locale={locale} stories={mostRead} />
        {groups.map(({ id }, at) => {
          const section = sections.find((item) => item.id === id)
          return section && <NewsList key={id} id={`section-${section.path.split('/').at(-1)}`} heading={<a href={section.path}>{section.name}</a>} cards={bands[at]!} arrangement="band" inSection={id} />
        })}
        <LinkList id="utilities" heading={furniture('utilities')} links={texts.utilities} />
      </div>
    </Frame>
  )
}
