import { getTranslations } from 'next-intl/server'
import { permanentRedirect } from 'next/navigation'
import { env } from '@/env'
import { findList } from '@/features/articles/queries'
import { findPlace } from '@/features/localities/queries'
import { isEmptyProfile } from '@/features/localities/rules'
import { findSiteFrame } from '@/features/site/queries'
import { breadcrumbList, jsonLd } from '@/features/structured/rules'
import { findWeather } from '@/features/weather/queries'
import { publicPath, type Locale } from '@/locales'
import { LeadStory } from '@/site/news/LeadStory'
import { NewsList } from '@/site/news/NewsList'
import { Frame } from '@/site/page/Frame'
import { PageHead } from '@/site/page/PageHead'
import { Paging } from '@/site/page/Paging'
import { LocalityAbout } from '@/site/places/LocalityAbout'
import { PlaceHeader } from '@/site/places/PlaceHeader'
import { LocalWeather } from '@/site/weather/LocalWeather'
import { AddressUnknown } from './AddressUnknown'

/** A page of a locality or a section. Called, not rendered, by its two routes: a redirect must leave from the route itself. */
export async function placePage(locale: Locale, slug: string, page: number) {
  const place = await findPlace(locale, slug.toLowerCase())
  if (!place) return <AddressUnknown locale={locale} />
  if (place.type === 'moved' || place.slug !== slug) permanentRedirect(publicPath(locale, place.slug))

  const list = await findList(locale, place.type === 'locality' ? { locality: place.id } : { sections: place.ids }, page)
  if (!list) return <AddressUnknown locale={locale} />

  const texts = await findSiteFrame(locale)
  const t = await getTranslations({ locale, namespace: 'Place' })
  const paging = await getTranslations({ locale, namespace: 'Paging' })
  const isFirst = page === 1
  const description = place.type === 'locality' ? (place.introduction ?? place.masthead.slogan) : place.description
  const picture = place.type === 'locality' ? place.masthead.picture : null
  const weather = place.type === 'locality' && isFirst ? await findWeather(place.id) : null
  const profile = place.type === 'locality' && isFirst && !isEmptyProfile(place.profile) ? place.profile : null
  const [first, ...others] = list.cards
  // The picture of the masthead is not shown twice.
  const lead = isFirst && first?.hero ? { ...first, hero: first.hero.id === picture?.id ? null : first.hero } : null
  const section = place.type === 'section' ? place.id : null
  const trail = place.type === 'section' && place.parent ? [place.parent] : []
  return (
    <Frame
      styles="place"
      locale={locale}
      texts={texts}
      versions={place.languages}
      trail={trail}
      here={place.name}
      current={place.path}
    >
      <PageHead
        siteUrl={env.siteUrl}
        siteName={texts.name}
        locale={locale}
        title={isFirst ? place.name : `${place.name} – ${paging('page', { page })}`}
        description={isFirst ? description : null}
        path={isFirst ? place.path : `${place.path}/page/${page}`}
        versions={isFirst ? place.languages : []}
        picture={picture ?? lead?.hero}
        feed={`${place.path}/feed.xml`}
        structured={jsonLd(breadcrumbList({ url: env.siteUrl, name: texts.name }, locale, trail, place.name))}
      />
      <div className="place">
        <PlaceHeader locale={locale} place={place} isBrief={!isFirst} />
        {weather && <LocalWeather locale={locale} place={place.name} weather={weather} />}
        {lead && <LeadStory card={lead} isOpening={!picture} inSection={section} />}
        <NewsList
          id="news"
          heading={isFirst ? t('news') : paging('page', { page })}
          cards={lead ? others : list.cards}
          arrangement="row"
          inSection={section}
        />
        {list.total === 0 && <p>{t('empty')}</p>}
        <Paging locale={locale} path={place.path} page={list.page} pages={list.pages} />
        {profile && <LocalityAbout locale={locale} name={place.name} profile={profile} />}
      </div>
    </Frame>
  )
}
