import type { Where } from 'payload'
import { carry } from '@/cache/carry'
import { monthsBetween, tags } from '@/cache/tags'
import { boundsOf as monthBounds, monthOf } from '@/features/archive/rules'
import { idsOf } from '@/features/editions/rules'
import type { StoredEdition } from '@/features/editions/types'
import { portal } from '@/features/portal'
import { localeCodes, publicPath, type InFiveLanguages, type Locale } from '@/locales'
import { newsAge, perFile, perNewsFile, sitemapFile, type LanguagePath, type NewsEntry, type SitemapEntry } from './rules'

const common = { depth: 0, pagination: false, overrideAccess: true } as const
type Dated = { publishedAt: string; updatedAt: string }

/** The first edition there is in an order, or null. */
async function first(where: Where, sort: string): Promise<Dated | null> {
  const { docs } = await (await portal()).find({ ...common, collection: 'editions', where, sort, limit: 1, select: { publishedAt: true, updatedAt: true } })
  return (docs[0] as Dated | undefined) ?? null
}

const boundsOf = (year: number): [from: string, before: string] => [`${year}-01-01T00:00:00.000Z`, `${String(year + 1).padStart(4, '0')}-01-01T00:00:00.000Z`]
const inYear = (locale: Locale, year: number): Where => {
  const [from, before] = boundsOf(year)
  return { locale: { equals: locale }, publishedAt: { greater_than_equal: from, less_than: before } }
}

/** Every file there is, with when anything in it last changed. */
export async function findSitemaps(): Promise<Array<{ file: string; modifiedAt: string | null }>> {
  await carry(tags.site(), ...localeCodes.map(tags.news))
  const payload = await portal()
  const files: Array<{ file: string; modifiedAt: string | null }> = [{ file: sitemapFile({ kind: 'pages' }), modifiedAt: null }]
  for (const locale of localeCodes) {
    for (let newest = await first({ locale: { equals: locale } }, '-publishedAt'); newest; ) {
      const year = Number(newest.publishedAt.slice(0, 4))
      const where = inYear(locale, year)
      const { totalDocs } = await payload.count({ collection: 'editions', where, overrideAccess: true })
      const modifiedAt = (await first(where, '-updatedAt'))?.updatedAt ?? null
      for (let page = 1; (page - 1) * perFile < totalDocs; page += 1) files.push({ file: sitemapFile({ kind: 'articles', locale, year, page }), modifiedAt })
      newest = await first({ locale: { equals: locale }, publishedAt: { less_than: boundsOf(year)[0] } }, '-publishedAt')
    }
  }
  return files
}

/** The articles of a year in a language, oldest first, so that what is added changes the last file alone; null beyond the end. */
export async function findArticleAddresses(locale: Locale, year: number, page: number): Promise<SitemapEntry[] | null> {
  const [from] = boundsOf(year)
  await carry(...monthsBetween(from, `${year}-12`).map((month) => tags.month(month, locale)))
  const { docs } = await (await portal()).find({
    ...common,
    collection: 'editions',
    where: inYear(locale, year),
    sort: ['publishedAt', 'code'],
    select: { path: true, languages: true, publishedAt: true, revisedAt: true },
    limit: perFile,
    page,
  })
  const editions = docs as unknown as Array<Pick<StoredEdition, 'path' | 'languages' | 'publishedAt' | 'revisedAt'>>
  return editions.length > 0 ? editions.map(({ path, languages, publishedAt, revisedAt }) => ({ path, languages, modifiedAt: revisedAt ?? publishedAt })) : null
}

/** What was published in the last two days, in all languages. */
export async function findNews(now: number): Promise<NewsEntry[]> {
  await carry(tags.site(), ...localeCodes.map(tags.news))
  const payload = await portal()
  const { name } = (await payload.findGlobal({ slug: 'site', depth: 0, locale: 'all', overrideAccess: true })) as unknown as { name?: InFiveLanguages | null }
  const { docs } = await payload.find({
    ...common,
    collection: 'editions',
    where: { publishedAt: { greater_than: new Date(now - newsAge).toISOString() } },
    sort: ['-publishedAt', 'code'],
    select: { path: true, locale: true, headline: true, publishedAt: true },
    limit: perNewsFile,
  })
  return docs.map(({ path, locale, headline, publishedAt }) => ({ path, locale, title: headline, publishedAt, publication: name?.[locale] || name?.vi || '…' }))
}

const entriesOf = (languages: LanguagePath[], fallback?: string): SitemapEntry[] => languages.map(({ path }) => ({ path, languages, ...(fallback ? { fallback } : {}) }))
const below = (locales: readonly Locale[], ...segments: string[]): LanguagePath[] => locales.map((locale) => ({ locale, path: publicPath(locale, ...segments) }))

/** Every page that is no article, in every language that has it. */
export async function findPageAddresses(): Promise<SitemapEntry[]> {
  await carry(tags.site(), ...localeCodes.map(tags.news))
  const everywhere = [...entriesOf(below(localeCodes), '/'), ...['archive', 'source', 'sitemap', 'statistics', 'weather', 'feed'].flatMap((segment) => entriesOf(below(localeCodes, segment)))]
  return [...everywhere, ...(await places()), ...(await named('topic', 'topics')), ...(await named('author', 'authors')), ...(await named('source', 'sources')), ...(await series()), ...(await pages()), ...(await months())]
}

const all = { ...common, locale: 'all', limit: 5_000, sort: 'slug' } as const

async function places(): Promise<SitemapEntry[]> {
  const payload = await portal()
  const found = await Promise.all((['localities', 'sections'] as const).map((collection) => payload.find({ ...all, collection, select: { slug: true } })))
  return found.flatMap(({ docs }) => docs.flatMap(({ slug }) => entriesOf(below(localeCodes, slug))))
}

const isThere = async (where: Where): Promise<boolean> => (await first(where, '-publishedAt')) !== null

/** Topics, authors and sources have a page where a published article names them. */
async function named(segment: string, collection: 'topics' | 'authors' | 'sources'): Promise<SitemapEntry[]> {
  const { docs } = await (await portal()).find({ ...all, collection: collection as 'topics', select: { slug: true } })
  const entries: SitemapEntry[] = []
  for (const { id, slug } of docs) {
    const has = await Promise.all(localeCodes.map((locale) => isThere({ locale: { equals: locale }, [collection]: { in: [String(id)] } })))
    entries.push(...entriesOf(below(localeCodes.filter((_, at) => has[at]), segment, slug)))
  }
  return entries
}

async function series(): Promise<SitemapEntry[]> {
  const { docs } = await (await portal()).find({ ...all, collection: 'series', select: { slug: true, title: true, articles: true } })
  const entries: SitemapEntry[] = []
  for (const row of docs as unknown as Array<{ slug: string; title?: InFiveLanguages | null; articles?: unknown[] | null }>) {
    const has = await Promise.all(localeCodes.map(async (locale) => Boolean(row.title?.[locale]) && (await isThere({ locale: { equals: locale }, article: { in: idsOf(row.articles) } }))))
    entries.push(...entriesOf(below(localeCodes.filter((_, at) => has[at]), 'series', row.slug)))
  }
  return entries
}

async function pages(): Promise<SitemapEntry[]> {
  const { docs } = await (await portal()).find({ ...all, collection: 'pages' })
  type Row = { slug: string; title?: InFiveLanguages | null; body?: Partial<Record<Locale, unknown>> | null; isPublished?: Partial<Record<Locale, boolean | null>> | null }
  return (docs as unknown as Row[]).flatMap(({ slug, title, body, isPublished }) => entriesOf(below(localeCodes.filter((locale) => isPublished?.[locale] && title?.[locale] && body?.[locale]), 'p', slug)))
}

/** The months of the archive, each in the languages in which anything was published in it. */
async function months(): Promise<SitemapEntry[]> {
  const found = new Map<string, Locale[]>()
  for (const locale of localeCodes) {
    let next = await first({ locale: { equals: locale } }, '-publishedAt')
    while (next) {
      const month = monthOf(next.publishedAt)
      found.set(month, [...(found.get(month) ?? []), locale])
      next = await first({ locale: { equals: locale }, publishedAt: { less_than: monthBounds(month).from } }, '-publishedAt')
    }
  }
  return [...found].flatMap(([month, locales]) => entriesOf(below(locales, 'archive', month)))
}
