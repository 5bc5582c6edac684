import { carry } from '@/cache/carry'
import { tags } from '@/cache/tags'
import { carryCards, readCards } from '@/features/editions/cards'
import { idOf, idsOf } from '@/features/editions/rules'
import type { Card, Link, StoredEdition } from '@/features/editions/types'
import { toPicture, type MediaRow, type Picture } from '@/features/pictures/rules'
import { portal } from '@/features/portal'
import { localeCodes, publicPath, type InFiveLanguages, type Locale } from '@/locales'
import { inOrder } from './rules'

export type SeriesPage = {
  title: string
  slug: string
  path: string
  introduction: string | null
  picture: Picture | null
  cards: Card[]
  /** The languages that have a title and an article of it. */
  languages: Array<{ locale: Locale; path: string }>
}
/** Where an article stands in a series: `at` counts from 1. */
export type SeriesPlace = Link & { at: number; count: number; previous: Card | null; next: Card | null }

type Row = { id: unknown; slug: string; title?: InFiveLanguages | null; introduction?: InFiveLanguages | null; picture?: unknown; articles?: unknown[] | null; order: 'date' | 'hand' }

const all = { collection: 'series', locale: 'all', depth: 0, overrideAccess: true, pagination: false } as const
/** So many series are listed on the site map. */
const limit = 200

/** The published articles of a series, in all languages. */
async function published(row: Row): Promise<Card[]> {
  const articles = idsOf(row.articles)
  if (articles.length === 0) return []
  return readCards(await portal(), { article: { in: articles } }, articles.length * localeCodes.length)
}

const ordered = (row: Row, cards: Card[], locale: Locale): Card[] =>
  inOrder(cards.filter((card) => card.locale === locale), row.order, idsOf(row.articles))

/** A series in a language, or null where nothing of it is published; `moved` where the slug is a former one. */
export async function findSeries(locale: Locale, slug: string): Promise<SeriesPage | { moved: string } | null> {
  await carry(tags.site())
  const payload = await portal()
  const { docs } = await payload.find({ ...all, where: { or: [{ slug: { equals: slug } }, { formerSlugs: { in: [slug] } }] }, limit: 10 })
  const rows = docs as unknown as Row[]
  const row = rows.find((candidate) => candidate.slug === slug)
  if (!row) return rows[0] ? { moved: rows[0].slug } : null
  await carry(...localeCodes.map((code) => tags.series(String(row.id), code)))
  const everywhere = await published(row)
  const cards = ordered(row, everywhere, locale)
  const title = row.title?.[locale]
  if (!title || cards.length === 0) return null
  await carryCards(cards)
  const pictureId = idOf(row.picture)
  const media = pictureId ? await payload.findByID({ ...all, collection: 'media', id: pictureId, disableErrors: true }) : null
  return {
    title,
    slug,
    path: publicPath(locale, 'series', slug),
    introduction: row.introduction?.[locale] || null,
    picture: media ? toPicture(media as unknown as MediaRow, locale) : null,
    cards,
    languages: localeCodes
      .filter((code) => row.title?.[code] && everywhere.some((card) => card.locale === code))
      .map((code) => ({ locale: code, path: publicPath(code, 'series', slug) })),
  }
}

/** The series that an article stands in, with its neighbours; none where fewer than two of a series are published. */
export async function findSeriesOf({ article, locale }: Pick<StoredEdition, 'article' | 'locale'>): Promise<SeriesPlace[]> {
  const { docs } = await (await portal()).find({ ...all, where: { articles: { in: [article] } }, sort: 'slug', limit: 5 })
  const places: SeriesPlace[] = []
  for (const row of docs as unknown as Row[]) {
    await carry(tags.series(String(row.id), locale))
    const cards = ordered(row, await published(row), locale)
    const at = cards.findIndex((card) => card.article === article)
    const name = row.title?.[locale]
    if (!name || cards.length < 2 || at < 0) continue
    const [previous, next] = [cards[at - 1] ?? null, cards[at + 1] ?? null]
    await carryCards([previous, next].filter((card) => card !== null))
    places.push({ name, path: publicPath(locale, 'series', row.slug), at: at + 1, count: cards.length, previous, next })
  }
  return places
}

/** The series that have anything published in a language, the latest written first. */
export async function findAllSeries(locale: Locale): Promise<Link[]> {
  await carry(tags.site(), tags.news(locale))
  const { docs } = await (await portal()).find({ ...all, sort: '-createdAt', limit })
  const links: Link[] = []
  for (const row of docs as unknown as Row[]) {
    const name = row.title?.[locale]
    if (name && (await published(row)).some((card) => card.locale === locale)) links.push({ name, path: publicPath(locale, 'series', row.slug) })
  }
  return links
}
