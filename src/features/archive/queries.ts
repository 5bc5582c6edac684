import type { Where, WhereField } from 'payload'
import { carry } from '@/cache/carry'
import { monthsBetween, tags } from '@/cache/tags'
import { carryCards, readCards } from '@/features/editions/cards'
import type { Card } from '@/features/editions/types'
import { portal } from '@/features/portal'
import { localeCodes, publicPath, type Locale } from '@/locales'
import { boundsOf, byDay, monthOf } from './rules'

export type MonthCount = { month: string; count: number }
export type ArchiveMonth = {
  days: Array<{ day: string; cards: Card[] }>
  page: number
  pages: number
  total: number
  /** The nearest months before and after that have anything. */
  previous: string | null
  next: string | null
  /** The languages in which anything was published in this month. */
  languages: Array<{ locale: Locale; path: string }>
}

/** How many cards a page of a month holds. */
const pageSize = 50
/** Next drops what a read carries beyond 128 tags; a longer reach waits for any change instead. */
const longestReach = 100

/** When the newest or oldest was published that fits. */
async function nearest(locale: Locale, publishedAt: WhereField, sort: 'publishedAt' | '-publishedAt'): Promise<string | null> {
  const { docs } = await (await portal()).find({
    collection: 'editions',
    where: { locale: { equals: locale }, publishedAt },
    select: { publishedAt: true },
    sort,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  return docs[0]?.publishedAt ?? null
}

const inMonth = (locale: Locale, month: string): Where => {
  const { from, before } = boundsOf(month)
  return { locale: { equals: locale }, publishedAt: { greater_than_equal: from, less_than: before } }
}

const countIn = async (locale: Locale, month: string): Promise<number> =>
  (await (await portal()).count({ collection: 'editions', where: inMonth(locale, month), overrideAccess: true })).totalDocs

/** The months in which anything was published in a language, newest first: two small questions a month. */
export async function findArchive(locale: Locale): Promise<MonthCount[]> {
  await carry(tags.site(), tags.news(locale))
  const months: MonthCount[] = []
  for (let at = await nearest(locale, { exists: true }, '-publishedAt'); at !== null; ) {
    const month = monthOf(at)
    months.push({ month, count: await countIn(locale, month) })
    at = await nearest(locale, { less_than: boundsOf(month).from }, '-publishedAt')
  }
  return months
}

/** The languages that have a month; a first or last article in one of them clears the month in all. */
async function languagesOf(month: string): Promise<ArchiveMonth['languages']> {
  const { from } = boundsOf(month)
  await carry(...localeCodes.flatMap((locale) => [tags.month(from, locale), tags.month(month, locale)]))
  const counts = await Promise.all(localeCodes.map((locale) => countIn(locale, month)))
  return localeCodes.filter((_, at) => counts[at]! > 0).map((locale) => ({ locale, path: publicPath(locale, 'archive', month) }))
}

/** A page of a month, newest first, by day; null where there is nothing. `month` is `YYYY-MM`, in Việt Nam. */
export async function findMonth(locale: Locale, month: string, page: number): Promise<ArchiveMonth | null> {
  const { from, before } = boundsOf(month)
  await carry(tags.site(), tags.month(from, locale), tags.month(month, locale))
  const total = await countIn(locale, month)
  const pages = Math.ceil(total / pageSize)
  if (page > pages) return null
  const [cards, earlier, later] = [
    await readCards(await portal(), inMonth(locale, month), pageSize, page),
    await nearest(locale, { less_than: from }, '-publishedAt'),
    await nearest(locale, { greater_than_equal: before }, 'publishedAt'),
  ]
  await carryCards(cards)
  const reach = earlier && later ? monthsBetween(earlier, later) : []
  await carry(...(reach.length > 0 && reach.length <= longestReach ? reach.map((each) => tags.month(each, locale)) : [tags.news(locale)]))
  return { days: byDay(cards), page, pages, total, languages: await languagesOf(month), previous: earlier && monthOf(earlier), next: later && monthOf(later) }
}
