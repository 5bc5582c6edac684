import { getTranslations } from 'next-intl/server'
import { env } from '@/env'
import { findEntry } from '@/features/catalogue/queries'
import { atomXml } from '@/features/feeds/atom'
import { jsonFeed } from '@/features/feeds/json'
import { findFeedEntries } from '@/features/feeds/queries'
import { feedFormats, type FeedFormat, type FeedLanguage, type FeedOf } from '@/features/feeds/rules'
import { rssXml } from '@/features/feeds/rss'
import type { Feed } from '@/features/feeds/types'
import { findPlace } from '@/features/localities/queries'
import { findSeries } from '@/features/series/queries'
import { findSiteFrame } from '@/features/site/queries'
import { localeOfPrefix, publicPath, type Locale } from '@/locales'
import { fileAnswer, movedFile, noFile } from '../../parts/fileAnswer'
import { inEveryLanguage } from './versions'

type Kind = 'site' | 'place' | 'topic' | 'author' | 'series'
type Found = { path: string; name: string | null; description: string | null; languages: FeedLanguage[]; of: FeedOf }

const written: Record<FeedFormat, (feed: Feed) => string> = { atom: atomXml, rss: rssXml, json: jsonFeed }

/** The handler of one feed's address: what it is of, in one of three formats. It exists where its page exists. */
export function feedRoute(kind: Kind, format: FeedFormat) {
  return async (_request: Request, { params }: { params: Promise<{ locale: string; place?: string; slug?: string }> }): Promise<Response> => {
    const renderedAt = Date.now()
    const { locale: prefix, place, slug } = await params
    const locale = localeOfPrefix(prefix)?.code
    if (!locale) return noFile(renderedAt)
    const asked = place ?? slug ?? ''
    const found = await find(kind, locale, asked.toLowerCase())
    if (!found) return noFile(renderedAt)
    const { file, type } = feedFormats[format]
    if (typeof found === 'string' || (kind !== 'site' && !found.path.endsWith(`/${asked}`))) return movedFile(`${typeof found === 'string' ? found : found.path}/${file}`, renderedAt)
    const feed = await feedOf(locale, found, renderedAt)
    return fileAnswer({ type: `${type}; charset=utf-8`, body: written[format](feed), renderedAt, modifiedAt: feed.entries.length > 0 ? feed.updatedAt : null })
  }
}

/** What is asked for; the path of the page where its slug is a former one; null where there is no such page. */
async function find(kind: Kind, locale: Locale, slug: string): Promise<Found | string | null> {
  switch (kind) {
    case 'site':
      return { path: publicPath(locale), name: null, description: null, languages: inEveryLanguage() as FeedLanguage[], of: { site: true } }
    case 'place': {
      const place = await findPlace(locale, slug)
      if (!place) return null
      if (place.type === 'moved') return publicPath(locale, place.slug)
      const isLocality = place.type === 'locality'
      return { path: place.path, name: place.name, description: isLocality ? place.introduction : place.description, languages: place.languages, of: isLocality ? { locality: place.id } : { sections: place.ids } }
    }
    case 'topic':
    case 'author': {
      const entry = await findEntry(locale, kind, slug, new Date().toISOString())
      if (!entry) return null
      if (entry.type === 'moved') return publicPath(locale, kind, entry.slug)
      const t = await getTranslations({ locale, namespace: 'Catalogue' })
      return { path: entry.path, name: entry.name, description: t(`descriptions.${kind}`, { name: entry.name }), languages: entry.languages, of: kind === 'topic' ? { topic: entry.id } : { author: entry.id } }
    }
    case 'series': {
      const series = await findSeries(locale, slug)
      if (!series) return null
      if ('moved' in series) return publicPath(locale, 'series', series.moved)
      return { path: series.path, name: series.title, description: series.introduction, languages: series.languages, of: { articles: series.cards.map(({ article }) => article) } }
    }
  }
}

async function feedOf(locale: Locale, { path, name, description, languages, of }: Found, now: number): Promise<Feed> {
  const [site, entries] = [await findSiteFrame(locale), await findFeedEntries(locale, of)]
  return {
    locale,
    title: name ? `${name} – ${site.name}` : site.name,
    description: name ? description : site.tagline,
    publisher: site.name,
    page: env.siteUrl + path,
    languages: languages.map((language) => ({ locale: language.locale, page: env.siteUrl + language.path })),
    siteUrl: env.siteUrl,
    entries,
    updatedAt: entries.map(({ updatedAt }) => updatedAt).sort().at(-1) ?? new Date(now).toISOString(),
  }
}
