import type { Where } from 'payload'
import { carry } from '@/cache/carry'
import { tags } from '@/cache/tags'
import { idOf, nameIn, type AuthorRow, type SourceRow } from '@/features/editions/rules'
import { toPicture, type MediaRow, type Picture } from '@/features/pictures/rules'
import { portal } from '@/features/portal'
import { localeCodes, publicPath, type InFiveLanguages, type Locale } from '@/locales'
import { heldPositions, type HeldPosition } from './rules'

type Entry = {
  id: string
  name: string
  slug: string
  path: string
  /** The languages in which published articles name it, with its path in each: in the others it has no page. */
  languages: Array<{ locale: Locale; path: string }>
}
export type TopicEntry = Entry & { type: 'topic' }
export type AuthorEntry = Entry & { type: 'author'; romanisedName: string | null; portrait: Picture | null; positions: HeldPosition[] }
export type SourceEntry = Entry & { type: 'source'; abbreviation: string | null; url: string | null }
export type EntryType = 'topic' | 'author' | 'source'
/** `moved`: the slug is a former one; a permanent redirect leads on. */
export type FoundEntry = TopicEntry | AuthorEntry | SourceEntry | { type: 'moved'; slug: string }

type Row = { id: unknown; slug: string; name?: InFiveLanguages | string | null; romanisedName?: string | null; portrait?: unknown } & Pick<AuthorRow, 'displayNames' | 'positions'> & Pick<SourceRow, 'abbreviation' | 'url'>

const all = { locale: 'all', depth: 0, overrideAccess: true, pagination: false, limit: 100 } as const
const collections = { topic: 'topics', author: 'authors', source: 'sources' } as const

/** What a topic's, author's or source's address names; null where no published article of this language names it. */
export async function findEntry(locale: Locale, type: EntryType, slug: string, now: string): Promise<FoundEntry | null> {
  await carry(tags.site())
  const payload = await portal()
  const collection = collections[type]
  const found = await payload.find({ ...all, collection, where: { or: [{ slug: { equals: slug } }, { formerSlugs: { in: [slug] } }] } })
  const rows = found.docs as unknown as Row[]
  const row = rows.find((candidate) => candidate.slug === slug)
  if (!row) return rows[0] ? { type: 'moved', slug: rows[0].slug } : null

  const id = String(row.id)
  const languages = await languagesNaming(type, id)
  if (!languages.includes(locale)) return null
  const entry: Entry = {
    id,
    name: nameOf(row, locale),
    slug,
    path: publicPath(locale, type, slug),
    languages: languages.map((code) => ({ locale: code, path: publicPath(code, type, slug) })),
  }
  switch (type) {
    case 'topic':
      return { ...entry, type }
    case 'source':
      return { ...entry, type, abbreviation: row.abbreviation || null, url: row.url || null }
    case 'author': {
      const picture = idOf(row.portrait)
      const media = picture ? await payload.findByID({ ...all, collection: 'media', id: picture, disableErrors: true }) : null
      return {
        ...entry,
        type,
        romanisedName: row.romanisedName || null,
        portrait: media ? toPicture(media as unknown as MediaRow, locale) : null,
        positions: heldPositions(row.positions ?? [], locale, now),
      }
    }
  }
}

const nameOf = ({ name, displayNames }: Row, locale: Locale): string => (typeof name === 'string' ? displayNames?.[locale] || name : nameIn(name, locale))

/** The languages in which a published article names a topic, an author or a source; the page depends on each of them. */
async function languagesNaming(type: EntryType, id: string): Promise<Locale[]> {
  await carry(...localeCodes.map((locale) => tags[type](id, locale)))
  const names: Where = { [collections[type]]: { in: [id] } }
  const payload = await portal()
  const isNamed = async (locale: Locale): Promise<boolean> =>
    (await payload.count({ collection: 'editions', where: { locale: { equals: locale }, ...names }, overrideAccess: true })).totalDocs > 0
  const named = await Promise.all(localeCodes.map(isNamed))
  return localeCodes.filter((_, at) => named[at])
}

export type SourceInList = { name: string; abbreviation: string | null; path: string; count: number }

/** The sources that the published articles of a language name, by name, each with how many name it. */
export async function findSources(locale: Locale): Promise<SourceInList[]> {
  await carry(tags.site(), tags.news(locale))
  const payload = await portal()
  const { docs } = await payload.find({ ...all, collection: 'sources', limit: 1000, select: { name: true, slug: true, abbreviation: true } })
  const listed: SourceInList[] = []
  for (const row of docs as unknown as Row[]) {
    const { totalDocs } = await payload.count({ collection: 'editions', where: { locale: { equals: locale }, sources: { in: [String(row.id)] } }, overrideAccess: true })
    if (totalDocs === 0) continue
    listed.push({ name: nameOf(row, locale), abbreviation: row.abbreviation || null, path: publicPath(locale, 'source', row.slug), count: totalDocs })
  }
  return listed.sort((a, b) => a.name.localeCompare(b.name, locale))
}
