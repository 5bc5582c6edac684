import { carry } from '@/cache/carry'
import { tags } from '@/cache/tags'
import type { Card } from '@/features/editions/types'
import { portal } from '@/features/portal'
import type { Locale } from '@/locales'
import { fewest, longest, mostReadCodes, spans, type Span } from './most-read'
import { everyDay } from './rules'
import { readStatistics, type ArticleViews, type Statistics } from './statistics'

/** The views of an article; null before anybody has read it. */
export async function findViews(code: string, locale: Locale, now = new Date()): Promise<ArticleViews | null> {
  await carry(tags.views(code))
  const { docs } = await (await portal()).find({
    collection: 'views',
    where: { code: { equals: code }, day: { equals: everyDay } },
    select: { locale: true, count: true },
    depth: 0,
    limit: 10,
    pagination: false,
    overrideAccess: true,
  })
  const total = docs.reduce((sum, { count }) => sum + count, 0)
  const own = docs.find((row) => row.locale === locale)?.count ?? 0
  return total > 0 ? { own, total, at: now.toISOString() } : null
}

/** The figures of the portal, as of when. */
export async function findStatistics(now = new Date()): Promise<Statistics & { at: string }> {
  await carry(tags.site(), tags.statistics())
  return { ...(await readStatistics(await portal(), now)), at: now.toISOString() }
}

export type MostReadCard = Pick<Card, 'code' | 'path' | 'headline'>

/** What was read most today and in seven days; empty where there is too little to tell. */
export async function findMostRead(locale: Locale, now = new Date()): Promise<Record<Span, MostReadCard[]>> {
  await carry(tags.mostRead(locale))
  const payload = await portal()
  const found = await Promise.all(
    spans.map(async (span): Promise<[Span, MostReadCard[]]> => {
      const codes = await mostReadCodes(payload, locale, span, now)
      if (codes.length < fewest) return [span, []]
      const { docs } = await payload.find({
        collection: 'editions',
        where: { locale: { equals: locale }, code: { in: codes } },
        select: { code: true, path: true, headline: true },
        depth: 0,
        limit: codes.length,
        pagination: false,
        overrideAccess: true,
      })
      const cards = docs.sort((one, other) => codes.indexOf(one.code) - codes.indexOf(other.code)).slice(0, longest)
      return [span, cards.length < fewest ? [] : cards]
    }),
  )
  await carry(...found.flatMap(([, cards]) => cards.map(({ code }) => tags.card(code, locale))))
  return Object.fromEntries(found) as Record<Span, MostReadCard[]>
}
