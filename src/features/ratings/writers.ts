import type { Payload } from 'payload'
import { inTransaction } from '@/features/transaction'
import type { Locale } from '@/locales'
import { csvLine, scoreFields, summary, type Score, type Scores } from './rules'

/** Adds one rating to those of an article in a language: a number, not a row that could tell when. */
export async function addRating(payload: Payload, { code, locale, score }: { code: string; locale: Locale; score: Score }): Promise<void> {
  const field = scoreFields[score - 1]!
  const key = `${code} ${locale}`
  await inTransaction(payload, async (req) => {
    const found = await payload.db.updateOne({ collection: 'ratings', where: { key: { equals: key } }, data: { [field]: { $inc: 1 } }, req })
    if (found) return
    const none = Object.fromEntries(scoreFields.map((name) => [name, 0])) as Scores
    await payload.create({ collection: 'ratings', data: { key, code, locale, ...none, [field]: 1 }, depth: 0, overrideAccess: true, req })
  })
}

export type RatedArticle = Scores & { code: string; locale: Locale; headline: string; path: string | null; count: number; average: number | null }

/** All ratings, those with most first, with the headlines of what is still public. */
export async function readRatings(payload: Payload): Promise<RatedArticle[]> {
  const rows = { depth: 0, pagination: false, overrideAccess: true } as const
  const { docs } = await payload.find({ collection: 'ratings', sort: 'key', ...rows })
  const codes = [...new Set(docs.map(({ code }) => code))]
  const shown = new Map<string, { headline: string; path: string }>()
  for (let at = 0; at < codes.length; at += 200) {
    const { docs: editions } = await payload.find({
      collection: 'editions', where: { code: { in: codes.slice(at, at + 200) } }, select: { code: true, locale: true, headline: true, path: true }, ...rows,
    })
    for (const { code, locale, headline, path } of editions) shown.set(`${code} ${locale}`, { headline, path })
  }
  return docs
    .map(({ code, locale, one, two, three, four, five }) => {
      const given = { one, two, three, four, five }
      const edition = shown.get(`${code} ${locale}`)
      return { code, locale, headline: edition?.headline ?? code, path: edition?.path ?? null, ...given, ...summary(given) }
    })
    .sort((a, b) => b.count - a.count)
}

/** The ratings as CSV, with the byte order mark by which spreadsheets know UTF-8. */
export async function ratingsReport(payload: Payload): Promise<string> {
  const lines = (await readRatings(payload)).map(({ code, locale, headline, count, average, one, two, three, four, five }) =>
    csvLine([code, locale, headline, count, average ?? '', one, two, three, four, five]))
  return `\uFEFF${csvLine(['code', 'language', 'headline', 'ratings', 'average', '1', '2', '3', '4', '5'])}${lines.join('')}`
}
