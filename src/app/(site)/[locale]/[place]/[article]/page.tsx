import { getTranslations } from 'next-intl/server'
import { permanentRedirect } from 'next/navigation'
import { env } from '@/env'
import { findEdition, findOlder, findRelated } from '@/features/articles/queries'
import { findComments } from '@/features/comments/queries'
import { commentLimits } from '@/features/comments/rules'
import { findPlace } from '@/features/localities/queries'
import { findSeriesOf } from '@/features/series/queries'
import { findSiteFrame } from '@/features/site/queries'
import { localeOfPrefix, publicPath } from '@/locales'
import { Article } from '@/site/article/Article'
import { CommentForm } from '@/site/comments/CommentForm'
import { ReadersComments } from '@/site/comments/ReadersComments'
import { NewsList } from '@/site/news/NewsList'
import { Frame } from '@/site/page/Frame'
import { PageHead } from '@/site/page/PageHead'
import { Stylesheet } from '@/site/page/Stylesheet'
import { LocalityMasthead } from '@/site/places/LocalityMasthead'
import { SeriesBox } from '@/site/series/SeriesBox'
import { AddressUnknown } from '../../../parts/AddressUnknown'
import { ArticleMissing } from '../../../parts/ArticleMissing'
import { codeInSegment } from '../../../parts/codeInSegment'
import { versionsOf } from '../../../parts/versions'

export const generateStaticParams = () => []
export const dynamic = 'force-static'
export const revalidate = 3600

export default async function ArticlePage({ params }: { params: Promise<{ locale: string; place: string; article: string }> }) {
  const { locale: prefix, place: placeSlug, article: segment } = await params
  const locale = localeOfPrefix(prefix)?.code
  const code = codeInSegment(segment)
  if (!locale || !code) return <AddressUnknown locale={locale} />
  const edition = await findEdition(locale, code)
  if (!edition) return <ArticleMissing locale={locale} code={code} />
  const { path, headline, standfirst, hero, publishedAt, revisedAt, breadcrumbs } = edition
  if (path !== publicPath(locale, placeSlug, segment)) permanentRedirect(path)

  const related = await findRelated(edition)
  const [texts, older, comments, place, series, t] = await Promise.all([
    findSiteFrame(locale),
    findOlder(edition, related),
    findComments(edition.article, locale),
    findPlace(locale, placeSlug),
    findSeriesOf(edition),
    getTranslations({ locale, namespace: 'Article' }),
  ])
  const modifiedAt = revisedAt && Date.parse(revisedAt) - Date.parse(publishedAt) > 60_000 ? revisedAt : null
  const versions = versionsOf(edition.languages)
  return (
    <Frame
      locale={locale}
      texts={texts}
      versions={versions}
      trail={breadcrumbs}
      here={headline}
      current={breadcrumbs.at(-1)?.path}
      banner={place?.type === 'locality' && <LocalityMasthead locale={locale} name={place.name} masthead={place.masthead} href={place.path} />}
    >
      <PageHead
        siteUrl={env.siteUrl}
        siteName={texts.name}
        locale={locale}
        title={headline}
        description={standfirst}
        path={path}
        versions={versions}
        picture={hero}
        article={{ publishedAt, modifiedAt }}
      />
      <Stylesheet of="article" />
      <div className="article">
        <Article edition={edition} modifiedAt={modifiedAt}>
          {series.map((one) => (
            <SeriesBox key={one.path} locale={locale} series={one} />
          ))}
        </Article>
        <div className="aside">
          <NewsList id="related" heading={t('related')} cards={related} arrangement="list" hasStandfirsts inSection={edition.section} />
          <NewsList id="older" heading={t('older')} cards={older} arrangement="list" />
        </div>
        <ReadersComments
          locale={locale}
          comments={comments}
          isOpen={edition.commentsOpen}
          form={<CommentForm locale={locale} code={code} limits={commentLimits} />}
        />
      </div>
    </Frame>
  )
}
