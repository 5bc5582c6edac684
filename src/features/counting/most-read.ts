import type { Payload } from 'payload'
import type { Locale } from '@/locales'
import { dayBefore, dayOf, mostRead } from './rules'
import { readArticles } from './statistics'

export type Span = 'day' | 'week'
export const spans: Span[] = ['day', 'week']

/** The first day of a span that ends today. */
const beginningOf = (span: Span, now: Date): string => (span === 'day' ? dayOf(now) : dayBefore(dayOf(now), 6))

/** Read less often, an article is not "most read"; fewer articles are no list. */
const least: Record<Span, number> = { day: 3, week: 5 }
export const fewest = 3
export const longest = 5

/** The codes read most in a language, some more than are shown: one may have been taken down. */
export async function mostReadCodes(payload: Payload, locale: Locale, span: Span, now = new Date()): Promise<string[]> {
  return mostRead(await readArticles(payload, locale, beginningOf(span, now)), { least: least[span], limit: 2 * longest })
}

export type RankedStory = { code: string; headline: string; path: string | null; count: number }

/** For the desk: what was read most in a language, however little, with how often. */
export async function rankStories(payload: Payload, locale: Locale, span: Span, now = new Date()): Promise<RankedStory[]> {
  const rows = await readArticles(payload, locale, beginningOf(span, now))
  const codes = mostRead(rows, { least: 1, limit: 10 })
  if (codes.length === 0) return []
  const { docs } = await payload.find({
    collection: 'editions',
    where: { locale: { equals: locale }, code: { in: codes } },
    select: { code: true, path: true, headline: true },
    depth: 0,
    limit: codes.length,
    pagination: false,
    overrideAccess: true,
  })
  return codes.map((code) => {
    const edition = docs.find((doc) => doc.code === code)
    const count = rows.filter((row) => row.code === code).reduce((sum, row) => sum + row.count, 0)
    return { code, headline: edition?.headline ?? code, path: edition?.path ?? null, count }
  })
}
