import { getTranslations } from 'next-intl/server'
import { permanentRedirect } from 'next/navigation'
import { env } from '@/env'
import { findEdition, findOlder, findRelated } from '@/features/articles/queries'
import { countCommentsElsewhere, findCommentRules, findComments } from '@/features/comments/queries'
import { commentLimits, consentVersion } from '@/features/comments/rules'
import { findViews } from '@/features/counting/queries'
import { findPlace } from '@/features/localities/queries'
import { previewOf } from '@/features/previews/draw'
import { findSeriesOf } from '@/features/series/queries'
import { findSiteFrame } from '@/features/site/queries'
import { breadcrumbList, jsonLd, newsArticle } from '@/features/structured/rules'
import { findWeather } from '@/features/weather/queries'
import { localeOfPrefix, publicPath } from '@/locales'
import { Article } from '@/site/article/Article'
import { CommentForm } from '@/site/comments/CommentForm'
import { ReadersComments } from '@/site/comments/ReadersComments'
import { Views } from '@/site/counting/Views'
import { NewsAround } from '@/site/news/NewsAround'
import { Frame } from '@/site/page/Frame'
import { LinkList } from '@/site/page/LinkList'
import { PageHead } from '@/site/page/PageHead'
import { LocalityMasthead } from '@/site/places/LocalityMasthead'
import { RatingForm } from '@/site/ratings/RatingForm'
import { SeriesBox } from '@/site/series/SeriesBox'
import { LocalWeather } from '@/site/weather/LocalWeather'
import { AddressUnknown } from '../../../parts/AddressUnknown'
import { ArticleMissing } from '../../../parts/ArticleMissing'
import { codeInSegment } from '../../../parts/codeInSegment'
import { modifiedAtOf } from '../../../parts/modifiedAt'
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
  const { path, headline, standfirst, hero, publishedAt, breadcrumbs } = edition
  if (path !== publicPath(locale, placeSlug, segment)) permanentRedirect(path)

  const related = await findRelated(edition)
  const [texts, older, comments, elsewhere, rules, place, views, weather, series, furniture] = await Promise.all([
    findSiteFrame(locale),
    findOlder(edition, related),
    findComments(edition, locale),
    countCommentsElsewhere(edition, locale),
    findCommentRules(edition),
    findPlace(locale, placeSlug),
    findViews(code, locale),
    edition.locality ? findWeather(edition.locality) : null,
    findSeriesOf(edition),
    getTranslations({ locale, namespace: 'Furniture' }),
  ])
  const modifiedAt = modifiedAtOf(edition)
  const versions = versionsOf(edition.languages)
  const site = { url: env.siteUrl, name: texts.name }
  const drawn = await previewOf(edition, texts.name)
  const coordinates = place?.type === 'locality' ? place.coordinates : null
  const sectionName = edition.section ? (breadcrumbs.at(-1)?.name ?? null) : null
  return (
    <Frame
      styles="article"
      locale={locale}
      texts={texts}
      versions={versions}
      trail={breadcrumbs}
      here={headline}
      current={breadcrumbs.at(-1)?.path}
      code={code}
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
        drawn={drawn}
        article={{
          publishedAt,
          modifiedAt,
          creators: edition.byline.map(({ name }) => name),
          subjects: [...(sectionName ? [sectionName] : []), ...edition.topicLinks.map(({ name }) => name)],
          coverage: edition.locality ? (breadcrumbs[0]?.name ?? null) : null,
          source: edition.origin?.name ?? null,
        }}
        feed={place && place.type !== 'moved' ? `${place.path}/feed.xml` : undefined}
        structured={jsonLd(newsArticle(site, { edition, modifiedAt, preview: drawn, coordinates, sectionName }), breadcrumbList(site, locale, breadcrumbs, headline))}
      />
      <div className="article">
        <Article edition={edition} modifiedAt={modifiedAt} siteUrl={env.siteUrl} views={views && <Views locale={locale} views={views} />}>
          {series.map((one) => (
            <SeriesBox key={one.path} locale={locale} series={one} />
          ))}
        </Article>
        <div className="aside">
          <NewsAround edition={edition} related={related} older={older} />
          {weather && place?.type === 'locality' && <LocalWeather locale={locale} place={place.name} weather={weather} />}
          <LinkList id="utilities" heading={furniture('utilities')} links={texts.utilities} />
        </div>
        <RatingForm locale={locale} code={code} />
        <ReadersComments
          locale={locale}
          code={code}
          path={path}
          own={comments!}
          elsewhere={elsewhere}
          state={rules.state}
          form={<CommentForm locale={locale} code={code} limits={commentLimits} version={consentVersion} isEmailRequired={rules.isEmailRequired} />}
        />
      </div>
    </Frame>
  )
}
