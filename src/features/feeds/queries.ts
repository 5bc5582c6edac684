import type { Where } from 'payload'
import { carry } from '@/cache/carry'
import { tags } from '@/cache/tags'
import { env } from '@/env'
import type { StoredEdition } from '@/features/editions/types'
import { portal } from '@/features/portal'
import { publicPath, type Locale } from '@/locales'
import { feedHtml } from './html'
import { absolute, feedLength, type FeedOf } from './rules'
import type { FeedEntry } from './types'

type File = { type: string; length: number | null }

/** Which editions belong to a feed, and what it depends on. */
function membersOf(locale: Locale, of: FeedOf): { where: Where; carries: string[] } {
  if ('site' in of) return { where: {}, carries: [tags.news(locale)] }
  if ('locality' in of) return { where: { locality: { equals: of.locality } }, carries: [tags.locality(of.locality, locale)] }
  if ('sections' in of) return { where: { section: { in: of.sections } }, carries: of.sections.map((section) => tags.section(section, locale)) }
  if ('topic' in of) return { where: { topics: { in: [of.topic] } }, carries: [tags.topic(of.topic, locale)] }
  if ('author' in of) return { where: { authors: { in: [of.author] } }, carries: [tags.author(of.author, locale)] }
  // Whoever found the series carries its tag.
  return { where: { article: { in: of.articles } }, carries: [] }
}

/** The newest of what a feed is of, as a reader's program gets them. */
export async function findFeedEntries(locale: Locale, of: FeedOf): Promise<FeedEntry[]> {
  const { where, carries } = membersOf(locale, of)
  await carry(tags.site(), ...carries)
  const { docs } = await (await portal()).find({
    collection: 'editions',
    where: { locale: { equals: locale }, ...where },
    sort: ['-publishedAt', 'code'],
    depth: 0,
    limit: feedLength,
    pagination: false,
    overrideAccess: true,
  })
  const editions = docs as unknown as StoredEdition[]
  await carry(...editions.map(({ code }) => tags.card(code, locale)))
  const files = await previewFiles(editions)
  return editions.map((edition) => toEntry(edition, files))
}

/** How long and of what type the pictures' previews are, by the picture's id: an edition knows their addresses only. */
async function previewFiles(editions: StoredEdition[]): Promise<Map<string, File>> {
  const ids = [...new Set(editions.flatMap(({ hero }) => (hero ? [hero.id] : [])))]
  if (ids.length === 0) return new Map()
  const { docs } = await (await portal()).find({ collection: 'media', where: { id: { in: ids } }, select: { sizes: true }, depth: 0, pagination: false, limit: ids.length, overrideAccess: true })
  return new Map(docs.map(({ id, sizes }) => [String(id), { type: sizes?.preview?.mimeType ?? 'image/jpeg', length: sizes?.preview?.filesize ?? null }]))
}

const lastSegment = (path: string): string => path.split('/').pop()!

function toEntry(edition: StoredEdition, files: Map<string, File>): FeedEntry {
  const { siteUrl } = env
  const { locale, code, path, headline, standfirst, body, kind, byline, origin, hero, languages, breadcrumbs, topicLinks, publishedAt, revisedAt } = edition
  const file = hero && files.get(hero.id)
  return {
    id: siteUrl + publicPath(locale, 'a', code),
    url: siteUrl + path,
    title: headline,
    standfirst,
    // What another newsroom wrote is theirs to pass on in full.
    html: kind === 'syndicated' ? null : feedHtml(body, siteUrl),
    authors: byline.map(({ name, position, slug }) => ({ name, position, url: siteUrl + publicPath(locale, 'author', slug) })),
    categories: [
      ...breadcrumbs.map(({ name, path: page }) => ({ term: lastSegment(page), label: name, scheme: siteUrl + publicPath(locale) })),
      ...topicLinks.map(({ name, path: page }) => ({ term: lastSegment(page), label: name, scheme: siteUrl + publicPath(locale, 'topic') })),
    ],
    source: origin && { name: origin.name, url: origin.url && absolute(siteUrl, origin.url) },
    picture: hero?.preview && file ? { url: siteUrl + hero.preview, ...file, alt: hero.alt.text, caption: hero.caption, credit: hero.credit } : null,
    languages: languages.map((language) => ({ locale: language.locale, url: siteUrl + language.path })),
    publishedAt,
    updatedAt: revisedAt && revisedAt > publishedAt ? revisedAt : publishedAt,
  }
}
